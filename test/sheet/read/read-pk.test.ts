import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { grid, type Row } from "./grid.ts";

const HEAD: Row = ["No", "Sasaran Strategis", "Indikator Kinerja", "Target"];

describe("the printed form", () => {
  const PRINT: Row[] = [
    ["PERJANJIAN KINERJA TAHUN 2023"],
    ["DINAS KESEHATAN"],
    HEAD,
    ["(1)", "(2)", "(3)", "(4)"],
    [1, "Meningkatnya derajat kesehatan", "Angka harapan hidup", "≥ 72,5 tahun"],
    ["", "", "Cakupan imunisasi", "100 % (31 Desember)"],
    [],
    ["", "Program", "Anggaran", "Keterangan"],
    [1, "Program Upaya Kesehatan", "Rp 5.000.000,00", "APBD"],
    [2, "Program SDM Kesehatan", "Rp 1.000.000,00", "APBD"],
    ["", "Jumlah", "Rp 6.000.000,00"],
    [],
    ["", "Bupati Sumedang", "", "Kepala Dinas Kesehatan"],
    ["", "(nama)", "", "(nama)"],
    ["", "", "", "NIP. 000000000000000000"],
  ];

  test("indicators, programs and owner; the total and the signatures are neither", () => {
    const read = readSheet(grid(PRINT));
    expect(read.summary.kind).toBe("pk");
    expect(
      read.pkIndikatorList.map(({ indikator, sasaran, target, targetText, pemilik }) => [
        indikator,
        sasaran,
        target,
        targetText,
        pemilik?.nama,
      ]),
    ).toEqual([
      [
        "Angka harapan hidup",
        "Meningkatnya derajat kesehatan",
        72.5,
        "≥ 72,5 tahun",
        "DINAS KESEHATAN",
      ],
      [
        "Cakupan imunisasi",
        "Meningkatnya derajat kesehatan",
        1,
        "100 % (31 Desember)",
        "DINAS KESEHATAN",
      ],
    ]);
    expect(
      read.pkProgramList.map(({ program, anggaran, pemilik }) => [
        program.nama,
        anggaran,
        pemilik?.nama,
      ]),
    ).toEqual([
      ["Program Upaya Kesehatan", 5_000_000, "DINAS KESEHATAN"],
      ["Program SDM Kesehatan", 1_000_000, "DINAS KESEHATAN"],
    ]);
    // Amounts as text are remarked on, as on any sheet; nothing else is.
    expect(new Set(read.issues.map(({ kind }) => kind))).toEqual(new Set(["angkaTeks"]));
  });

  test("several SKPD, one under the other", () => {
    const second = PRINT.map((row) =>
      row.map((value) => (value === "DINAS KESEHATAN" ? "KECAMATAN WADO" : value)),
    );
    const read = readSheet(grid([...PRINT, [], ...second]));
    const owners = (list: readonly { readonly pemilik: { readonly nama: string } | null }[]) =>
      list.map(({ pemilik }) => pemilik?.nama);
    expect(owners(read.pkIndikatorList)).toEqual([
      "DINAS KESEHATAN",
      "DINAS KESEHATAN",
      "KECAMATAN WADO",
      "KECAMATAN WADO",
    ]);
    expect(owners(read.pkProgramList)).toEqual([
      "DINAS KESEHATAN",
      "DINAS KESEHATAN",
      "KECAMATAN WADO",
      "KECAMATAN WADO",
    ]);
  });

  test("an SKPD named in a line between the rows", () => {
    const read = readSheet(
      grid([HEAD, ["Dinas Kesehatan"], [1, "S", "A", 1], ["Kecamatan Wado"], [1, "T", "B", 2]]),
    );
    expect(
      read.pkIndikatorList.map(({ pemilik, indikator }) => [pemilik?.nama, indikator]),
    ).toEqual([
      ["Dinas Kesehatan", "A"],
      ["Kecamatan Wado", "B"],
    ]);
  });
});

describe("targets and realisasi", () => {
  const one = (target: string | number, realisasi: string | number = "") =>
    readSheet(
      grid([
        ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi"],
        ["S", "I", "", target, realisasi],
      ]),
    ).pkIndikatorList[0];

  test.each<[string | number, number | null]>([
    ["≥ 85 %", 0.85],
    ["> 85%", 0.85],
    ["10 - 15", 10],
    ["100 % (31 Desember)", 1],
    ["1.250 orang", 1250],
    ["7,5", 7.5],
    ["maksimal 14 %", 0.14],
    ["BB", null],
    ["WTP", null],
    [85, 85],
    ["", null],
  ])("%s is %s", (text, value) => {
    expect(one(text)).toMatchObject({ targetText: String(text) });
    expect(one(text)?.target).toBe(value);
  });

  test("one plain column is realisasi to date, of no known period", () => {
    expect(one(10, 8)?.realisasiList).toEqual([{ sampai: null, nilai: 8 }]);
    expect(one(10)?.realisasiList).toEqual([]);
    expect(one(10, 8)?.origin.cols).toMatchObject({ realisasi: 4 });
  });

  test("a bare number beside a target in percent is in percent too", () => {
    expect(one("≥ 85 %", 87)?.realisasiList[0]?.nilai).toBe(0.87);
    expect(one("≥ 85 %", "87 %")?.realisasiList[0]?.nilai).toBe(0.87);
    expect(one("≥ 85 %", 0.87)?.realisasiList[0]?.nilai).toBe(0.87);
    expect(one(85, 87)?.realisasiList[0]?.nilai).toBe(87);
  });

  test.each([
    ["Turun", "turun"],
    ["Negatif", "turun"],
    ["Minimize", "turun"],
    ["Semakin kecil semakin baik", "turun"],
    ["Lower is better", "turun"],
    ["Naik", "naik"],
    ["Maximize", "naik"],
    ["", "naik"],
  ])("polaritas %s", (text, polaritas) => {
    const read = readSheet(
      grid([
        ["Sasaran", "Indikator", "Target", "Polaritas"],
        ["S", "I", 1, text],
      ]),
    );
    expect(read.pkIndikatorList[0]?.polaritas).toBe(polaritas);
  });
});

test("a column that names the work behind an indicator, the closest level first", () => {
  const read = readSheet(
    grid([
      ["Sasaran", "Indikator", "Satuan", "Target", "Kode Program", "Kode Sub Kegiatan"],
      ["Sehat", "Cakupan imunisasi", "Persen", 95, "1.02.02", "1.02.02.2.02.0003"],
      ["", "Angka harapan hidup", "Tahun", 72, "1.02.02", ""],
      ["", "Kepuasan", "Nilai", 80, "", ""],
    ]),
  );
  expect(read.pkIndikatorList.map(({ untuk }) => untuk?.text)).toEqual([
    "1.02.02.2.02.0003",
    "1.02.02",
    undefined,
  ]);
});
