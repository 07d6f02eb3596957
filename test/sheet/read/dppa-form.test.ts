import { describe, expect, test } from "vitest";
import { cellOf } from "../../../src/core/model/origin.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";

type Cells = readonly CellValue[];

const HEAD: readonly Cells[] = [
  [
    "DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "FORMULIR",
  ],
  [
    "SATUAN KERJA PERANGKAT DAERAH",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "",
    "DPPA RINCIAN BELANJA SKPD",
  ],
  ["TAHUN ANGGARAN 2026"],
  ["Nomor DPPA", ":", "DPPA/A.1/2.16/001/2026"],
  ["Program", ":", "2.21.02 - PROGRAM"],
  ["Kegiatan", ":", "2.21.02.2.01 - KEGIATAN"],
  ["", "", "PENYELENGGARAAN PERSANDIAN"],
  ["Organisasi", ":", "2.16.2.20.2.21.02.0000 - Dinas Komunikasi"],
  ["Alokasi Tahun", ":", "Rp150.000,00", "Rp120.000,00"],
  ["Indikator", "Sebelum Perubahan", "", "Setelah Perubahan"],
  ["", "Tolok Ukur", "Target", "Tolok Ukur", "Target"],
  ["Keluaran", "Jumlah laporan", "3 Laporan", "Jumlah dokumen", "2 Dokumen"],
  ["Kelompok Sasaran", ":", "Perangkat Daerah"],
];

const TABLE: readonly Cells[] = [
  [
    "Kode Rekening",
    "Uraian",
    "Sebelum Perubahan",
    "",
    "",
    "",
    "",
    "Setelah Perubahan",
    "",
    "",
    "",
    "",
    "Bertambah/(Berkurang) (Rp)",
  ],
  [
    "",
    "",
    "Rincian Perhitungan",
    "",
    "",
    "",
    "Jumlah (Rp)",
    "Rincian Perhitungan",
    "",
    "",
    "",
    "Jumlah (Rp)",
    "",
  ],
  [
    "",
    "",
    "Koefisien",
    "Satuan",
    "Harga",
    "PPN",
    "",
    "Koefisien",
    "Satuan",
    "Harga",
    "PPN",
    "",
    "",
  ],
  ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13 = 12 - 7"],
];

const ROWS: readonly Cells[] = [
  [
    "5.1.02.01.01.0024",
    "Belanja ATK",
    "",
    "",
    "",
    "",
    "Rp150.000,00",
    "",
    "",
    "",
    "",
    "Rp120.000,00",
    "(Rp30.000,00)",
  ],
  [
    "",
    "[ # ] Kertas\nSumber Dana: PAD",
    "",
    "",
    "",
    "",
    "Rp150.000,00",
    "",
    "",
    "",
    "",
    "Rp120.000,00",
    "(Rp30.000,00)",
  ],
  [
    "",
    "Kertas\nSpesifikasi: A4",
    "2 Rim",
    "Rim",
    "Rp50.000,00",
    "0%",
    "Rp100.000,00",
    "2 Rim",
    "Rim",
    "Rp60.000,00",
    "0%",
    "Rp120.000,00",
    "Rp20.000,00",
  ],
  [
    "",
    "Pulpen\nSpesifikasi: Biru",
    "5 Box",
    "Box",
    "Rp10.000,00",
    "0%",
    "Rp50.000,00",
    "",
    "",
    "",
    "",
    "",
    "(Rp50.000,00)",
  ],
  [
    "Jumlah Anggaran Sub Kegiatan",
    "",
    "",
    "",
    "",
    "",
    "Rp150.000,00",
    "",
    "",
    "",
    "",
    "Rp120.000,00",
    "(Rp30.000,00)",
  ],
];

const SUB: Cells = ["Sub Kegiatan", ":", "2.21.02.2.01.0005 - Pelaksanaan Keamanan"];

function read(...parts: readonly (readonly Cells[])[]): ReturnType<typeof readSheet> {
  return readSheet({ file: "", name: "DPPA", top: 0, left: 0, values: parts.flat() });
}

describe("DPPA with both sides of the change", () => {
  const { dokumenList, issues, summary } = read(HEAD, [SUB], TABLE, ROWS);
  const [dokumen] = dokumenList;
  const [sub] = dokumen!.subKegiatanList;
  const [rekening] = sub!.rekeningList;

  test("head: stage, allocation, indikator and kegiatan as they are now", () => {
    expect(summary.kind).toBe("dpa-form");
    expect(issues).toEqual([]);
    expect(dokumen).toMatchObject({ tahap: "perubahan", tahun: 2026, alokasi: 120_000 });
    expect(dokumen?.kegiatan?.nama).toBe("KEGIATAN PENYELENGGARAAN PERSANDIAN");
    expect(dokumen?.indikatorList).toMatchObject([
      { jenis: "keluaran", tolokUkur: "Jumlah dokumen", target: 2, satuan: "Dokumen" },
    ]);
    expect(sub?.kelompokSasaran).toBe("Perangkat Daerah");
  });

  test("the figures after the change count, those before are kept", () => {
    expect(sub).toMatchObject({ pagu: 120_000, sebelum: 150_000 });
    expect(rekening).toMatchObject({ jumlah: 120_000, sebelum: 150_000 });
    const [kelompok] = rekening!.kelompokList;
    expect(kelompok).toMatchObject({ jumlah: 120_000, sebelum: 150_000, sumberDana: "PAD" });
    expect(kelompok?.rincianList).toMatchObject([
      { uraian: "Kertas", koefisien: 2, harga: 60_000, jumlah: 120_000, sebelum: 100_000 },
      { uraian: "Pulpen", koefisien: null, harga: null, jumlah: 0, sebelum: 50_000 },
    ]);
  });

  test("each side has its cell", () => {
    const item = rekening!.kelompokList[0]!.rincianList[0]!;
    expect(cellOf(item.origin, "jumlah")).toMatchObject({ col: 11 });
    expect(cellOf(item.origin, "sebelum")).toMatchObject({ col: 6 });
    expect(cellOf(sub!.origin, "sebelum")).toMatchObject({ col: 6 });
  });
});

describe("pages", () => {
  test("the whole head again inside a table is a further page, not another document", () => {
    const page = [...HEAD.slice(0, 9), ...TABLE];
    const one = read(HEAD, [SUB], TABLE, ROWS.slice(0, 3), page, ROWS.slice(3));
    expect(one.dokumenList).toHaveLength(1);
    expect(one.subKegiatanList).toHaveLength(1);
    expect(one.subKegiatanList[0]?.rekeningList[0]?.kelompokList[0]?.rincianList).toHaveLength(2);
    expect(one.subKegiatanList[0]?.pagu).toBe(120_000);
  });

  test("another number is another document; the same sub kegiatan complete once more is another copy", () => {
    const other = HEAD.map((cells) => cells.map((text) => String(text).replace("/001/", "/002/")));
    const all = read(HEAD, [SUB], TABLE, ROWS, other, [SUB], TABLE, ROWS);
    expect(all.dokumenList.map(({ nomor }) => nomor)).toEqual([
      "DPPA/A.1/2.16/001/2026",
      "DPPA/A.1/2.16/002/2026",
    ]);
    expect(read(HEAD, [SUB], TABLE, ROWS, HEAD, [SUB], TABLE, ROWS).dokumenList).toHaveLength(2);
  });

  test("a page break inside an item leaves it whole", () => {
    const cut: readonly Cells[] = [
      ["", "Kertas"],
      ...TABLE,
      ["", "Spesifikasi: A4", ...ROWS[2]!.slice(2)],
    ];
    const items = read(HEAD, [SUB], TABLE, ROWS.slice(0, 2), cut, ROWS.slice(3)).subKegiatanList[0]
      ?.rekeningList[0]?.kelompokList[0]?.rincianList;
    expect(items?.[0]).toMatchObject({ uraian: "Kertas", spesifikasi: "A4", jumlah: 120_000 });
  });

  test("a code cut in two rows is one code", () => {
    const [first, ...rest] = ROWS;
    const broken: readonly Cells[] = [["5.1.02.01.01.", ...first!.slice(1)], ["0024"], ...rest];
    expect(read(HEAD, [SUB], TABLE, broken).subKegiatanList[0]?.rekeningList).toMatchObject([
      { kodeText: "5.1.02.01.01.0024", kode: { key: "5.1.2.1.1.24" }, level: 6, jumlah: 120_000 },
    ]);
  });

  test("rows called Jumlah in the middle are no items", () => {
    const middle: readonly Cells[] = [
      ["", "Jumlah halaman ini", "", "", "", "", "", "", "", "", "", "Rp120.000,00"],
    ];
    const items = read(HEAD, [SUB], TABLE, ROWS.slice(0, 4), middle, ROWS.slice(4));
    expect(items.subKegiatanList[0]?.rekeningList[0]?.kelompokList[0]?.rincianList).toHaveLength(2);
    expect(items.subKegiatanList[0]?.pagu).toBe(120_000);
  });
});

describe("signatures", () => {
  const plan: readonly Cells[] = [
    ["Rencana Realisasi Belanja per Bulan", "", "", "Sumedang, tanggal ........ 2026"],
    ["Januari", "Rp120.000,00", "", "KEPALA DINAS KOMUNIKASI"],
    ["Jumlah", "Rp120.000,00", "", "(......................)"],
    ["", "", "", "NIP. ........"],
    ["", "", "", "Mengesahkan,"],
    ["", "", "", "PPKD"],
    ["", "", "", "Ahmad Fauzi"],
    ["", "", "", "NIP. 196901011990011001"],
  ];

  test("a blank place is blank, a missing block is not stated", () => {
    const signed = read(HEAD, [SUB], TABLE, ROWS, plan);
    expect(signed.dokumenList[0]?.pengesahan).toEqual({
      pengguna: "",
      tanggal: "",
      ppkd: "Ahmad Fauzi",
    });
    expect(read(HEAD, [SUB], TABLE, ROWS).dokumenList[0]?.pengesahan).toEqual({
      pengguna: null,
      tanggal: null,
      ppkd: null,
    });
  });

  test("each has its cell", () => {
    const { origin } = read(HEAD, [SUB], TABLE, ROWS, plan).dokumenList[0]!;
    const at = HEAD.length + 1 + TABLE.length + ROWS.length;
    expect(cellOf(origin, "ppkd")).toMatchObject({ row: at + 6, col: 3 });
    expect(cellOf(origin, "tanggal")).toMatchObject({ row: at, col: 3 });
  });
});
