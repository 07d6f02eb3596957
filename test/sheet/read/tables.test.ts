import { describe, expect, test } from "vitest";
import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";

const BULAN =
  "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(
    " ",
  );

function grid(values: readonly (readonly CellValue[])[], name = "Lembar1"): SheetGrid {
  return { file: "", name, top: 0, left: 0, values };
}

function rak(rows: readonly (readonly CellValue[])[], months = BULAN): SheetGrid {
  return grid([
    ["RENCANA ANGGARAN KAS"],
    [],
    [
      "Tahun",
      "Kode Sub Kegiatan",
      "Sub Kegiatan",
      "Kode Rekening",
      "Rekening",
      "Total RAK",
      ...months,
    ],
    ...rows,
  ]);
}

describe("RAK", () => {
  test("reads rows, keeps blank months apart from zero, skips totals without codes", () => {
    const months = [100, 0, "", "", "", "", "", "", "", "", "", "50"];
    const read = readSheet(
      rak([
        ["", "", "", "", "TOTAL", 150],
        [2023, "1.02.02.2.02.05", "Pelayanan", "5.1.02.01.01.0024 ", "ATK", 150, ...months],
      ]),
    );
    expect(read.summary).toMatchObject({ kind: "rak", rows: 1, headerRow: 2 });
    const [row] = read.rakList;
    expect(row?.bulan).toEqual([100, 0, null, null, null, null, null, null, null, null, null, 50]);
    expect(row?.rekening?.kode?.key).toBe("5.1.2.1.1.24");
    expect(read.issues).toMatchObject([
      { kind: "spasiKode", menjadi: "5.1.02.01.01.0024", at: { row: 4, col: 3 } },
      { kind: "angkaTeks", menjadi: 50, at: { row: 4, col: 17 } },
    ]);
  });

  test("TW subtotals between the months are no months; missing months are told", () => {
    const read = readSheet(
      rak(
        [[2023, "1.02.02.2.02.05", "P", "5.1.02", "B", 3, 1, 1, 1, 3]],
        ["bulan1", "bulan2", "bulan3", "TW 1"],
      ),
    );
    expect(read.rakList[0]?.bulan.slice(0, 4)).toEqual([1, 1, 1, null]);
    expect(read.issues).toMatchObject([
      { kind: "bulanTidakLengkap", text: "4,5,6,7,8,9,10,11,12" },
    ]);
  });

  test("text where a number is due, error cells and lost codes are told at their cells", () => {
    const read = readSheet(
      rak([[2023, "1.02.02.2.02.05", "P", "", "Honorarium", "#REF!", "dua ratus", 5, 5]]),
    );
    expect(read.issues.map(({ kind, at }) => [kind, at.row, at.col])).toEqual([
      ["tanpaKode", 3, 3],
      ["galatSel", 3, 5],
      ["bukanAngka", 3, 6],
    ]);
  });

  test("a second header with other columns is told", () => {
    const other = [
      "Tahun",
      "Kode Sub Kegiatan",
      "Kode Rekening",
      "Rekening",
      "Sub Kegiatan",
      "Total RAK",
    ];
    const read = readSheet(rak([[2023, "1.02.02.2.02.05", "P", "5.1.02", "B", 0], other]));
    expect(read.issues.map(({ kind }) => kind)).toEqual(["judulGanda"]);
  });
});

describe("realisasi", () => {
  test("wide: months per measure in a two-row header; blank is not reported", () => {
    const read = readSheet(
      grid([
        ["REALISASI 2023"],
        ["Kode Sub Kegiatan", "Sub Kegiatan", "Keuangan (Rp)", "", "", "Fisik (%)", "", ""],
        ["", "", "Januari", "Februari", "Maret", "Januari", "Februari", "Maret"],
        ["1.02.02.2.02.05", "P", 10, "", "", 0.1, "", ""],
      ]),
    );
    expect(read.summary.kind).toBe("realisasi");
    expect(read.realisasiList).toHaveLength(1);
    expect(read.realisasiList[0]).toMatchObject({ bulan: 1, keuangan: 10, fisik: 0.1 });
  });

  test("long: SIPD's own export with dates", () => {
    const read = readSheet(
      grid([
        [
          "kode_skpd",
          "nama_skpd",
          "kode_sub_giat",
          "nama_sub_giat",
          "kode_rekening",
          "tanggal_dokumen",
          "nilai_realisasi",
        ],
        [
          "5.01",
          "Bappeda",
          "5.01.01.2.02.0001",
          "Gaji",
          "5.1.01.01.09.0002",
          "2025-01-02T00:00:00Z",
          149_744,
        ],
      ]),
    );
    expect(read.summary.kind).toBe("realisasi");
    expect(read.realisasiList[0]).toMatchObject({ bulan: 1, keuangan: 149_744 });
  });
});

describe("other kinds", () => {
  test("PK: both tables of one sheet", () => {
    const read = readSheet(
      grid([
        ["PERJANJIAN KINERJA"],
        [
          "No",
          "Sasaran",
          "Indikator Kinerja",
          "Satuan",
          "Target",
          "Polaritas",
          "Bobot",
          "Realisasi TW I",
        ],
        [1, "Sehat", "Angka stunting", "%", 14, "Turun", 2, 15],
        [2, "", "Cakupan imunisasi", "%", 95, "Naik", 1, ""],
        [],
        ["No", "Program", "Anggaran (Rp)", "Keterangan"],
        [1, "1.02.02 - Program Upaya Kesehatan", 5_000, "APBD"],
        ["", "Jumlah", 5_000],
      ]),
    );
    expect(read.summary.kind).toBe("pk");
    expect(
      read.pkIndikatorList.map(({ indikator, polaritas, sasaran }) => [
        indikator,
        polaritas,
        sasaran,
      ]),
    ).toEqual([
      ["Angka stunting", "turun", "Sehat"],
      ["Cakupan imunisasi", "naik", "Sehat"],
    ]);
    expect(read.pkIndikatorList[0]?.realisasiList).toEqual([{ sampai: 3, dari: 1, nilai: 15 }]);
    expect(read.pkIndikatorList[1]?.realisasiList).toEqual([]);
    expect(read.pkProgramList).toHaveLength(1);
    expect(read.pkProgramList[0]?.program).toMatchObject({
      text: "1.02.02",
      nama: "Program Upaya Kesehatan",
    });
  });

  test("crossfire repeats merged asisten and tema; kas; skpd", () => {
    const cross = readSheet(
      grid([
        [
          "Asisten",
          "Program Crossfire",
          "SKPD",
          "Kode Sub Kegiatan",
          "Sub Kegiatan",
          "Lokus",
          "Sarpras",
          "Bobot",
        ],
        ["Asisten I", "Stunting", "Dinkes", "1.02.02.2.02.05", "A", "Wado", "Posyandu", "60 %"],
        ["", "", "Dinsos", "1.06.05.2.01.01", "B", "Wado", "", ""],
      ]),
    );
    expect(cross.crossfireList.map(({ bobot }) => bobot)).toEqual([0.6, null]);
    expect(cross.summary.kind).toBe("crossfire");
    expect(cross.crossfireList[1]).toMatchObject({ asisten: "Asisten I", tema: "Stunting" });
    const kas = readSheet(
      grid([
        ["Bulan", "Kas Tersedia"],
        ["Januari", "Rp1.000,00"],
        [2, 5],
      ]),
    );
    expect(kas.kasList.map(({ bulan, jumlah }) => [bulan, jumlah])).toEqual([
      [1, 1000],
      [2, 5],
    ]);
    const skpd = readSheet(
      grid([
        ["Kode SKPD", "Nama SKPD", "Alias", "Asisten"],
        ["1.02.0.00", "Dinas Kesehatan", "Dinkes", "Asisten I"],
      ]),
    );
    expect(skpd.skpdList[0]).toMatchObject({ alias: "Dinkes" });
  });

  test("empty, unknown and our own sheets", () => {
    expect(readSheet(grid([])).summary.kind).toBe("kosong");
    expect(readSheet(grid([["Catatan rapat"], ["Bahas DPA"]])).summary.kind).toBe("lain");
    const ours = grid([
      ["Temuan"],
      ["Dibuat oleh Selaras PK. [selaras:temuan]"],
      ["Tahun", "Kode Sub Kegiatan"],
    ]);
    expect(readSheet(ours).summary.kind).toBe("keluaran");
  });

  test("a flat list per item: accounts without stated totals", () => {
    const read = readSheet(
      grid([
        [
          "Kode SKPD",
          "Kode Sub Kegiatan",
          "Nama Sub Kegiatan",
          "Kode Rekening",
          "Nama Rekening",
          "Uraian",
          "Volume",
          "Satuan",
          "Harga Satuan",
          "Jumlah",
        ],
        [
          "1.02",
          "1.02.02.2.02.05",
          "P",
          "5.1.02.01.01.0024",
          "ATK",
          "Kertas",
          3,
          "Rim",
          50_000,
          150_000,
        ],
        [
          "1.02",
          "1.02.02.2.02.05",
          "P",
          "5.1.02.01.01.0024",
          "ATK",
          "Pulpen",
          "2 Box",
          "Box",
          10_000,
          20_000,
        ],
      ]),
    );
    expect(read.summary).toMatchObject({ kind: "dpa-list", rows: 1 });
    const [account] = read.subKegiatanList[0]!.rekeningList;
    expect(account?.jumlah).toBeNull();
    expect(account?.rincianList.map(({ koefisien, jumlah }) => [koefisien, jumlah])).toEqual([
      [3, 150_000],
      [2, 20_000],
    ]);
  });
});

describe("older DPA prints", () => {
  test("of three named years only the budget year is the allocation", () => {
    const read = readSheet(
      grid([
        ["DOKUMEN PELAKSANAAN ANGGARAN"],
        ["TAHUN ANGGARAN 2023"],
        ["Nomor DPA", ":", "DPA/A.1/1.02/001/2023"],
        ["Program", ":", "1.02.02 - PROGRAM"],
        ["Kegiatan", ":", "1.02.02.2.02 - KEGIATAN"],
        ["Alokasi Tahun 2022", ":", "Rp1,00"],
        ["Alokasi Tahun 2023", ":", "Rp150.000,00"],
        ["Alokasi Tahun 2024", ":", "Rp3,00"],
        ["Sub Kegiatan", ":", "1.02.02.2.02.05 - SUB"],
        ["Kode Rekening", "Uraian", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah (Rp)"],
        ["5.1.02.01.01.0024", "ATK", "", "", "", "", "Rp150.000,00"],
        ["", "Kertas", "3 Rim", "Rim", "Rp50.000,00", "0%", "Rp150.000,00"],
        ["Jumlah Anggaran Sub Kegiatan", "", "", "", "", "", "Rp150.000,00"],
      ]),
    );
    expect(read.summary.kind).toBe("dpa-form");
    expect(read.dokumenList[0]?.alokasi).toBe(150_000);
    expect(read.subKegiatanList[0]?.pagu).toBe(150_000);
  });
});
