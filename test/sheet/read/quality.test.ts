import { describe, expect, test } from "vitest";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";

const HEADER: readonly CellValue[] = [
  "Kode SKPD",
  "Kode Program",
  "Kode Kegiatan",
  "Kode Sub Kegiatan",
  "Nama Sub Kegiatan",
  "Kode Rekening",
  "Nama Rekening",
  "Jumlah",
];
const SUB = "1.02.02.2.02.0005";
const ROW: readonly CellValue[] = [
  "1.02",
  "1.02.02",
  "1.02.02.2.02",
  SUB,
  "Pelayanan",
  "5.1.02.01.01.0024",
  "ATK",
  84_000,
];

function sheet(
  rows: readonly (readonly CellValue[])[],
  more: Partial<SheetGrid> = {},
): ReturnType<typeof readSheet> {
  return readSheet({ file: "", name: "Data", top: 0, left: 0, values: [HEADER, ...rows], ...more });
}

/** The row with some of its cells replaced, by heading. */
function row(cells: Readonly<Record<string, CellValue>>): CellValue[] {
  return ROW.map((value, col) => cells[String(HEADER[col])] ?? value);
}

const kinds = (read: ReturnType<typeof readSheet>): string[] => read.issues.map(({ kind }) => kind);

describe("codes", () => {
  test("those Excel changed are read as what they were, with the cell told", () => {
    const read = sheet([
      row({ "Kode SKPD": 2.1, "Kode Program": 37_288 }),
      row({ "Kode Rekening": "5.1.02.01.01.0025 " }),
    ]);
    const [sub, other] = read.subKegiatanList;
    expect(sub?.skpd?.text).toBe("2.10");
    expect(sub?.program?.text).toBe("1.02.02");
    expect(other?.rekeningList[0]?.kodeText).toBe("5.1.02.01.01.0025");
    expect(
      read.issues.map(({ kind, at, text, menjadi }) => [kind, at.row, at.col, text, menjadi]),
    ).toEqual([
      ["kodeAngka", 1, 0, "2.1", "2.10"],
      ["kodeAngka", 1, 1, "37288", "1.02.02"],
      ["spasiKode", 2, 5, "5.1.02.01.01.0025 ", "5.1.02.01.01.0025"],
    ]);
  });

  test("one that cannot be told keeps its digits and is told without a suggestion", () => {
    const read = sheet([row({ "Kode Rekening": 45_231 })]);
    expect(read.subKegiatanList[0]?.rekeningList[0]?.kodeText).toBe("45231");
    expect(read.issues).toMatchObject([{ kind: "kodeAngka", text: "45231" }]);
    expect(read.issues[0]?.menjadi).toBeUndefined();
  });

  test("an error in a code cell is an error", () => {
    expect(sheet([row({ "Kode SKPD": "#N/A" })]).issues).toMatchObject([
      { kind: "galatSel", text: "#N/A", at: { row: 1, col: 0 } },
    ]);
  });
});

describe("amounts", () => {
  test("numbers as text are one remark per column, with the count", () => {
    const rows = Array.from({ length: 150 }, (_, index) =>
      row({
        "Kode Rekening": `5.1.02.01.01.${String(index + 1).padStart(4, "0")}`,
        Jumlah: "Rp1.000,00",
      }),
    );
    const { issues } = sheet(rows);
    expect(issues).toHaveLength(100);
    expect(issues[0]).toMatchObject({ kind: "angkaTeks", menjadi: 1000, count: 150 });
  });

  test("fractions of a rupiah are told, the noise of a formula is not", () => {
    expect(kinds(sheet([row({ Jumlah: 83_333.33 })]))).toEqual(["pecahan"]);
    expect(kinds(sheet([row({ Jumlah: 0.1 + 0.2 + 83_332.7 })]))).toEqual([]);
  });

  test.each(["Rp. 5 jt", "5 juta", "±500"])("%s is no number", (text) => {
    expect(kinds(sheet([row({ Jumlah: text })]))).toEqual(["bukanAngka"]);
  });
});

describe("rows", () => {
  test("subtotals, notes and signatures are no accounts", () => {
    const read = sheet([
      ROW,
      row({ "Kode Rekening": "", "Nama Rekening": "Jumlah", Jumlah: 84_000 }),
      ["", "", "", "", "TOTAL", "", "", 84_000],
      ["", "", "", "", "", "", "", 84_000],
      ["Keterangan: pagu setelah efisiensi"],
      ["*) angka sementara"],
      ["", "", "", "Sumedang, 2 Januari 2026"],
      ["", "", "", "NIP. 197001011990012001"],
    ]);
    expect(read.subKegiatanList.map(({ rekeningList }) => rekeningList.length)).toEqual([1]);
    expect(read.issues).toEqual([]);
  });

  test("the sub kegiatan's own row is its pagu; figures that belong nowhere are told", () => {
    const read = sheet([
      row({ "Kode Rekening": "", "Nama Rekening": "", Jumlah: 84_000 }),
      ROW,
      ["", "", "", "", "", "", "Belanja yang terlepas", 7],
    ]);
    expect(read.subKegiatanList[0]).toMatchObject({ pagu: 84_000 });
    expect(read.subKegiatanList[0]?.rekeningList).toHaveLength(1);
    expect(read.issues).toMatchObject([{ kind: "tanpaKode", text: "Belanja yang terlepas" }]);
  });
});

describe("hidden and merged cells", () => {
  test("hidden rows and columns with figures are read and told", () => {
    const hidden = {
      rows: [[0, 0] as const, [2, 3] as const],
      columns: [[4, 4] as const, [7, 7] as const],
    };
    const rows = ["0024", "0025", "0026"].map((end) =>
      row({ "Kode Rekening": `5.1.02.01.01.${end}` }),
    );
    const read = sheet(rows, { hidden });
    expect(read.subKegiatanList[0]?.rekeningList).toHaveLength(3);
    expect(
      read.issues.map(({ kind, at, text, count }) => [kind, at.row, at.col, text, count]),
    ).toEqual([
      ["tersembunyi", 2, 7, "baris", 2],
      ["tersembunyi", 1, 7, "kolom", 1],
    ]);
  });

  test("a code merged over several rows holds for each of them", () => {
    const rows = [ROW, row({ "Kode Sub Kegiatan": "", "Kode Rekening": "5.1.02.01.01.0025" })];
    const merged = [{ row: 1, col: 3, rowCount: 2, colCount: 1 }];
    const read = sheet(rows, { merged });
    expect(read.subKegiatanList.map(({ rekeningList }) => rekeningList.length)).toEqual([2]);
    expect(read.issues).toMatchObject([
      { kind: "selGabung", text: SUB, count: 1, at: { row: 1, col: 3 } },
    ]);
  });
});

test("a sheet with our titles and codes, but no table of ours, is told", () => {
  const values: CellValue[][] = [
    ["LAPORAN REALISASI FISIK"],
    ["Kode", "Progres"],
    ...["0005", "0006", "0007"].map((end) => [`1.02.02.2.02.${end}`, "baik"]),
  ];
  const grid = { file: "", name: "Laporan", top: 0, left: 0, values };
  expect(readSheet(grid).issues).toMatchObject([{ kind: "takDikenali", count: 3 }]);
  expect(readSheet({ ...grid, values: values.slice(0, 3) }).issues).toEqual([]);
});
