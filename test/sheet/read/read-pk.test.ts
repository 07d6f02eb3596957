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

  test("text that is no number is kept, a blank or a dash is not reported", () => {
    expect(one(10, "menunggu rilis")?.realisasiList).toEqual([
      { sampai: null, nilai: null, teks: "menunggu rilis" },
    ]);
    expect(one(10, "-")?.realisasiList).toEqual([]);
  });

  test.each<[string | number, string]>([
    ["≤ 7", "turun"],
    ["maksimal 14 %", "turun"],
    ["4 - 6", "rentang"],
    ["31 Desember 2026", "tanggal"],
    ["paling lambat 30 Juni 2026", "tanggal"],
    ["Ya", "ya-tidak"],
    ["12 dokumen", "naik"],
    ["≥ 85 %", "naik"],
    ["WTP", "naik"],
  ])("without a polaritas %s is judged as %s", (target, polaritas) => {
    expect(one(target)?.polaritas).toBe(polaritas);
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

describe("how an indicator is judged", () => {
  const HEADS: Row = ["Sasaran", "Indikator", "Target", "Polaritas", "Rumus", "Akumulasi"];
  const read = (
    polaritas: string,
    rumus: string,
    akumulasi: string,
    target: string | number = 10,
  ) => readSheet(grid([HEADS, ["S", "I", target, polaritas, rumus, akumulasi]])).pkIndikatorList[0];

  test("by words of three columns, with their cells", () => {
    expect(read("Turun", "T/R", "Rata-rata")).toMatchObject({
      polaritas: "turun",
      rumusTurun: "banding",
      akumulasi: "rata-rata",
      origin: { cols: { polaritas: 3, rumus: 4, akumulasi: 5 } },
    });
  });

  test("the formula tells the direction where the polaritas is blank", () => {
    expect(read("", "(2T − R)/T", "")).toMatchObject({ polaritas: "turun", rumusTurun: "selisih" });
    expect(read("", "R/T × 100", "", "≤ 7")?.polaritas).toBe("naik");
  });

  test("words that are not understood are kept", () => {
    expect(read("miring", "lihat lampiran", "bulanan")).toMatchObject({
      polaritas: "naik",
      akumulasi: "akhir",
      takDikenal: { polaritas: "miring", rumus: "lihat lampiran", akumulasi: "bulanan" },
    });
    expect(read("-", "", "")?.takDikenal).toBeUndefined();
  });
});

describe("days and yes", () => {
  const HEADS: Row = [
    "Sasaran",
    "Indikator",
    "Target",
    "Polaritas",
    "Realisasi Februari",
    "Realisasi Maret",
  ];
  const read = (
    target: string | number,
    polaritas: string,
    februari: string | number | boolean,
    maret: string | number = "",
  ) =>
    readSheet(
      grid([
        ["PERJANJIAN KINERJA TAHUN 2026"],
        HEADS,
        ["S", "I", target, polaritas, februari, maret],
      ]),
    );
  const TIGA_PULUH_JUNI = 46_203;

  test.each<[string | number]>([
    ["30 Juni 2026"],
    ["30/06/2026"],
    ["30 Juni"],
    [46_203],
    ["Juni 2026"],
  ])("the day %s", (target) => {
    expect(read(target, "Tanggal", "").pkIndikatorList[0]?.target).toBe(TIGA_PULUH_JUNI);
  });

  test("a report is a day, a yes is the end of its month, belum is no report", () => {
    const list = (februari: string | number, maret: string | number = "") =>
      read("30 Juni 2026", "Tanggal", februari, maret).pkIndikatorList[0]?.realisasiList;
    expect(list("14/02/2026")).toEqual([{ sampai: 2, nilai: 46_067 }]);
    expect(list("belum", "Selesai")).toEqual([{ sampai: 3, nilai: 46_112 }]);
    expect(list("segera")).toEqual([{ sampai: 2, nilai: null, teks: "segera" }]);
  });

  test("yes and no are 1 and 0, and no number stored as text is noted", () => {
    const reading = read("Ya", "Ya/Tidak", "Tidak", "Ya");
    expect(reading.pkIndikatorList[0]).toMatchObject({
      target: 1,
      realisasiList: [
        { sampai: 2, nilai: 0 },
        { sampai: 3, nilai: 1 },
      ],
    });
    expect(reading.issues).toEqual([]);
    expect(read("Ya", "Ya/Tidak", true).pkIndikatorList[0]?.realisasiList[0]?.nilai).toBe(1);
  });
});

describe("targets and reports of periods", () => {
  test("months and triwulan stay apart; a report of a triwulan knows its months", () => {
    const read = readSheet(
      grid([
        [
          "Sasaran",
          "Indikator",
          "Target Tahun",
          "Target TW I",
          "Target TW II",
          "Target Januari",
          "Target Februari",
          "Realisasi TW I",
        ],
        ["S", "I", 40, 9, 10, 3, 4, 8],
      ]),
    ).pkIndikatorList[0];
    expect(read?.targetTriwulan).toEqual([9, 10, null, null]);
    expect(read?.targetBulan?.slice(0, 3)).toEqual([3, 4, null]);
    expect(read?.realisasiList).toEqual([{ sampai: 3, dari: 1, nilai: 8 }]);
    expect(read?.origin.cols).toMatchObject({ target: 2, target3: 3, target1: 5, realisasi3: 7 });
  });
});
