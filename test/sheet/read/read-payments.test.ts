import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid, type Row } from "./grid.ts";

const CSV = readFileSync("test/fixtures/realisasi-sipd-2025.csv", "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const [HEAD = [], ...LINES] = CSV;
const cell = (line: readonly string[], name: string): string => line[HEAD.indexOf(name)] ?? "";
const rupiah = (line: readonly string[]): number => Number(cell(line, "nilai_realisasi"));
const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);

/** The export as a sheet: amounts as numbers. */
const SHEET = grid(
  [
    HEAD,
    ...LINES.map((line) =>
      line.map((text, col) => (HEAD[col] === "nilai_realisasi" ? Number(text) : text)),
    ),
  ],
  "realisasi",
);

describe("SIPD's payment documents of January 2025", () => {
  const read = readSheet(SHEET);
  const total = sum(read.realisasiList.map(({ keuangan }) => keuangan ?? 0));

  test("what the documents themselves prove: the rows of a direct payment make up its SP2D", () => {
    const direct = LINES.filter(
      (line) => cell(line, "jenis_transaksi") === "LS" && cell(line, "tanggal_sp2d") !== "null",
    );
    const bySp2d = new Map<string, (readonly string[])[]>();
    for (const line of direct) {
      const key = cell(line, "nilai_sp2d");
      bySp2d.set(key, [...(bySp2d.get(key) ?? []), line]);
    }
    expect(bySp2d.size).toBe(4);
    for (const [nilai, lines] of bySp2d) expect(sum(lines.map(rupiah))).toBe(Number(nilai));
  });

  test("counts every paid row once, and nothing that has no SP2D", () => {
    const paid = LINES.filter((line) => cell(line, "tanggal_sp2d") !== "null");
    expect(read.summary).toMatchObject({
      kind: "realisasi",
      rows: 110,
      dilewati: [{ sebab: "belumSp2d", jumlah: 18 }],
    });
    expect(total).toBe(sum(paid.map(rupiah)));
    expect(total).toBe(473_934_687);
    expect(sum(LINES.map(rupiah)) - total).toBe(184_342_841);
    expect(read.realisasiList.every(({ bulan }) => bulan === 1)).toBe(true);
    expect(read.issues).toEqual([]);
  });

  test("SPP, SPM and SP2D of each payment in one list: the same money", () => {
    const at = HEAD.indexOf("jenis_dokumen");
    const tripled = SHEET.values.flatMap((row): Row[] =>
      row[at] === "SPP"
        ? ["SPP", "SPM", "SP2D"].map((jenis) =>
            row.map((value, col) => (col === at ? jenis : value)),
          )
        : [row],
    );
    const again = readSheet({ ...SHEET, values: tripled });
    // An SP2D without a date in the last column is still an SP2D: those 18 payments are told by their document.
    const paidTwice = sum(again.realisasiList.map(({ keuangan }) => keuangan ?? 0));
    expect(paidTwice).toBe(total + 184_342_841);
    expect(again.realisasiList).toHaveLength(128);
  });
});

describe("the cash advance", () => {
  const HEADER: Row = [
    "kode_sub_giat",
    "kode_rekening",
    "jenis_dokumen",
    "jenis_transaksi",
    "tanggal_dokumen",
    "nilai_realisasi",
    "tanggal_sp2d",
  ];
  const row = (jenis: string, transaksi: string, nilai: number, tanggal: string): Row => [
    "5.01.01.2.06.0009",
    "5.1.02.04.01.0001",
    jenis,
    transaksi,
    tanggal,
    nilai,
    "2025-01-10",
  ];
  const keuangan = (rows: readonly Row[]) =>
    readSheet(grid([HEADER, ...rows])).realisasiList.map((one) => [one.bulan, one.keuangan]);

  test("the SP2D that grants or refills it does not count beside what was spent of it", () => {
    expect(
      keuangan([
        row("TBP", "UP", 40, "2025-02-03"),
        row("SP2D", "UP", 100, "2025-01-10"),
        row("SP2D", "GU", 40, "2025-03-01"),
        row("SP2D", "LS", 7, "2025-01-09"),
      ]),
    ).toEqual([
      [2, 40],
      [1, 7],
    ]);
  });

  test("without the receipts the refill is the spending", () => {
    expect(
      keuangan([row("SP2D", "UP", 100, "2025-01-10"), row("SP2D", "GU", 40, "2025-03-01")]),
    ).toEqual([[1, 40]]);
  });
});
