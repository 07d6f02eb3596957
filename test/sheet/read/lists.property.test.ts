import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KodeNama, Rekening } from "../../../src/core/model/dpa.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { layOut, layoutArb, type Kolom, type TableSpec } from "./layout.ts";
import {
  bulanArb,
  NAMA,
  namaArb,
  rekeningArb,
  skpdArb,
  subArb,
  uangArb,
  uangAtauKosong,
} from "./records.ts";

const RUNS = { numRuns: 200, seed: 20_260_315 };

const teks = (kode: KodeNama | null): readonly [string, string] =>
  kode === null ? ["", ""] : [kode.text, kode.nama];

/** Remarks on the cells themselves are due in some layouts; anything else would be a misreading. */
function misread(issues: readonly { readonly kind: string }[]): readonly string[] {
  return issues
    .map(({ kind }) => kind)
    .filter((kind) => kind !== "angkaTeks" && kind !== "spasiKode");
}

interface Skpd {
  readonly kode: string;
  readonly nama: string;
}

const KODE_SKPD = ["Kode SKPD", "KODE OPD", "Kode\nPerangkat Daerah"];
const NAMA_SKPD = ["Nama SKPD", "SKPD", "Nama OPD"];
const KODE_SUB = ["Kode Sub Kegiatan", "KODE SUB GIAT", "kode_sub_giat"];
const NAMA_SUB = ["Nama Sub Kegiatan", "Sub Kegiatan", "nama_sub_giat"];
const KODE_REK = ["Kode Rekening", "Kode Akun", "KODE REK."];
const NAMA_REK = ["Nama Rekening", "Nama Akun", "Uraian Rekening"];

describe("dpa-list", () => {
  const record = fc.record({
    skpd: skpdArb,
    sub: subArb,
    namaSub: namaArb,
    rekening: rekeningArb,
    namaRekening: namaArb,
    jumlah: uangAtauKosong,
  });
  type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
  const spec: TableSpec<Row> = {
    judul: ["DAFTAR BELANJA", "KABUPATEN SUMEDANG", "TAHUN ANGGARAN 2026"],
    subtotal: true,
    kolom: [
      { judul: KODE_SKPD, jenis: "kode", nilai: ({ skpd }) => skpd.kode },
      { judul: NAMA_SKPD, jenis: "teks", nilai: ({ skpd }) => skpd.nama },
      { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
      { judul: NAMA_SUB, jenis: "teks", nilai: ({ namaSub }) => namaSub },
      { judul: KODE_REK, jenis: "kode", nilai: ({ rekening }) => rekening },
      { judul: NAMA_REK, jenis: "teks", nilai: ({ namaRekening }) => namaRekening },
      { judul: ["Jumlah (Rp)", "Pagu", "Anggaran"], jenis: "uang", nilai: ({ jumlah }) => jumlah },
    ],
  };
  const recordsArb = fc.uniqueArray(record, {
    minLength: 1,
    maxLength: 12,
    selector: ({ skpd, sub, rekening }) => `${skpd.kode}|${sub}|${rekening}`,
  });

  test("every account comes back under its sub kegiatan", () => {
    fc.assert(
      fc.property(recordsArb, layoutArb, (records, layout) => {
        const named = nameOnce(records);
        const read = readSheet(layOut(spec, named, layout));
        expect(read.summary.kind).toBe("dpa-list");
        expect(misread(read.issues)).toEqual([]);
        const back = read.subKegiatanList.flatMap((sub) =>
          sub.rekeningList.map((rekening) => [
            ...teks(sub.skpd),
            ...teks(sub.kode),
            rekening.kodeText,
            rekening.uraian,
            rekening.jumlah,
          ]),
        );
        const want = named.map((row) => [
          row.skpd.kode,
          row.skpd.nama,
          row.sub,
          row.namaSub,
          row.rekening,
          row.namaRekening,
          row.jumlah,
        ]);
        expect(sorted(back)).toEqual(sorted(want));
      }),
      RUNS,
    );
  });

  test("every item comes back under its account, before and after a change", () => {
    const item = fc.record({
      sub: subArb,
      rekening: rekeningArb,
      uraian: namaArb,
      volume: fc.integer({ min: 1, max: 999 }),
      harga: fc.integer({ min: 1, max: 9_000_000 }),
      sebelum: uangAtauKosong,
      jumlah: uangArb,
    });
    type Item = typeof item extends fc.Arbitrary<infer T> ? T : never;
    const kolom: Kolom<Item>[] = [
      { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
      { judul: KODE_REK, jenis: "kode", nilai: ({ rekening }) => rekening },
      { judul: ["Uraian", "Nama Komponen"], jenis: "teks", nilai: ({ uraian }) => uraian },
      { judul: ["Volume", "Koefisien"], jenis: "angka", nilai: ({ volume }) => volume },
      { judul: ["Harga Satuan", "Harga"], jenis: "uang", nilai: ({ harga }) => harga },
      {
        judul: ["Jumlah Sebelum Perubahan", "Pagu Semula"],
        jenis: "uang",
        nilai: ({ sebelum }) => sebelum,
      },
      {
        judul: ["Jumlah Setelah Perubahan", "Pagu Menjadi"],
        jenis: "uang",
        nilai: ({ jumlah }) => jumlah,
      },
      {
        judul: ["Bertambah/(Berkurang)"],
        jenis: "uang",
        nilai: ({ sebelum, jumlah }) => jumlah - (sebelum ?? 0),
      },
    ];
    const items = fc.array(item, { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(items, layoutArb, (records, layout) => {
        const spec = { kolom, judul: ["DAFTAR RINCIAN BELANJA"], subtotal: true };
        const read = readSheet(layOut(spec, records, layout));
        expect(read.summary.kind).toBe("dpa-list");
        expect(misread(read.issues)).toEqual([]);
        const back = read.subKegiatanList.flatMap((sub) =>
          sub.rekeningList.flatMap((rekening: Rekening) =>
            rekening.rincianList.map((one) => [
              sub.kode.text,
              rekening.kodeText,
              one.uraian,
              one.koefisien,
              one.harga,
              one.sebelum,
              one.jumlah,
            ]),
          ),
        );
        const want = records.map((row) => [
          row.sub,
          row.rekening,
          row.uraian,
          row.volume,
          row.harga,
          row.sebelum,
          row.jumlah,
        ]);
        expect(sorted(back)).toEqual(sorted(want));
      }),
      RUNS,
    );
  });
});

describe("rak", () => {
  const record = fc.record({
    skpd: skpdArb,
    sub: subArb,
    rekening: rekeningArb,
    nama: namaArb,
    total: uangArb,
    bulan: fc.array(uangAtauKosong, { minLength: 12, maxLength: 12 }),
  });
  type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
  const kolom: Kolom<Row>[] = [
    { judul: ["Tahun"], jenis: "tetap", nilai: () => 2026 },
    { judul: KODE_SKPD, jenis: "kode", nilai: ({ skpd }) => skpd.kode },
    { judul: NAMA_SKPD, jenis: "teks", nilai: ({ skpd }) => skpd.nama },
    { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
    { judul: KODE_REK, jenis: "kode", nilai: ({ rekening }) => rekening },
    { judul: NAMA_REK, jenis: "teks", nilai: ({ nama }) => nama },
    { judul: ["Total RAK", "Total AKB"], jenis: "uang", nilai: ({ total }) => total },
    ...NAMA.map((nama, at): Kolom<Row> => ({
      judul: [nama, nama.toUpperCase(), `bulan${at + 1}`, nama.slice(0, 3)],
      jenis: "uang",
      nilai: ({ bulan }) => bulan[at] ?? null,
    })),
  ];

  test("every row comes back with its twelve months", () => {
    const spec = { kolom, judul: ["RENCANA ANGGARAN KAS", "TAHUN 2026"], subtotal: true };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("rak");
          expect(misread(read.issues)).toEqual([]);
          expect(
            read.rakList.map((row) => [
              row.tahun,
              ...teks(row.skpd),
              row.subKegiatan.text,
              ...teks(row.rekening),
              row.total,
              row.bulan,
            ]),
          ).toEqual(
            records.map((row) => [
              2026,
              row.skpd.kode,
              row.skpd.nama,
              row.sub,
              row.rekening,
              row.nama,
              row.total,
              row.bulan,
            ]),
          );
        },
      ),
      RUNS,
    );
  });
});

describe("realisasi", () => {
  const record = fc.record({
    sub: subArb,
    nama: namaArb,
    bulan: bulanArb,
    keuangan: uangArb,
    fisik: fc.integer({ min: 2, max: 100 }),
    kendala: namaArb,
  });
  type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
  const spec: TableSpec<Row> = {
    judul: ["REALISASI", "KABUPATEN SUMEDANG"],
    subtotal: true,
    kolom: [
      { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
      { judul: NAMA_SUB, jenis: "teks", nilai: ({ nama }) => nama },
      { judul: ["Bulan", "Bulan ke"], jenis: "tetap", nilai: ({ bulan }) => NAMA[bulan - 1] ?? "" },
      {
        judul: ["Realisasi Keuangan", "Keuangan (Rp)"],
        jenis: "uang",
        nilai: (row) => row.keuangan,
      },
      { judul: ["Realisasi Fisik", "Fisik (%)"], jenis: "tetap", nilai: (row) => `${row.fisik} %` },
      { judul: ["Kendala", "Permasalahan"], jenis: "teks", nilai: ({ kendala }) => kendala },
    ],
  };

  test("long: one record per row", () => {
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 10 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("realisasi");
          expect(misread(read.issues)).toEqual([]);
          expect(
            read.realisasiList.map((row) => [
              ...teks(row.subKegiatan),
              row.bulan,
              row.keuangan,
              Math.round((row.fisik ?? NaN) * 100),
              row.kendala,
            ]),
          ).toEqual(
            records.map((row) => [
              row.sub,
              row.nama,
              row.bulan,
              row.keuangan,
              row.fisik,
              row.kendala,
            ]),
          );
        },
      ),
      RUNS,
    );
  });
});

describe("pk, kas, crossfire, skpd", () => {
  test("pk: every indicator", () => {
    const record = fc.record({
      skpd: namaArb,
      sasaran: namaArb,
      indikator: namaArb,
      satuan: fc.constantFrom("Persen", "Indeks", "Dokumen"),
      target: fc.integer({ min: 1, max: 1000 }),
      polaritas: fc.constantFrom("naik" as const, "turun" as const),
      bobot: fc.integer({ min: 1, max: 9 }),
    });
    type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
    const kolom: Kolom<Row>[] = [
      { judul: ["SKPD", "Perangkat Daerah"], jenis: "teks", nilai: ({ skpd }) => skpd },
      { judul: ["Sasaran", "Sasaran Strategis"], jenis: "teks", nilai: ({ sasaran }) => sasaran },
      { judul: ["Indikator Kinerja", "IKU"], jenis: "teks", nilai: ({ indikator }) => indikator },
      { judul: ["Satuan"], jenis: "teks", nilai: ({ satuan }) => satuan },
      { judul: ["Target", "Target Tahunan"], jenis: "angka", nilai: ({ target }) => target },
      { judul: ["Polaritas", "Sifat"], jenis: "tetap", nilai: ({ polaritas }) => polaritas },
      { judul: ["Bobot", "Bobot (%)"], jenis: "angka", nilai: ({ bobot }) => bobot },
    ];
    const spec = { kolom, judul: ["PERJANJIAN KINERJA", "TAHUN 2026"], subtotal: false };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("pk");
          expect(
            read.pkIndikatorList.map(({ pemilik, sasaran, indikator, satuan, ...row }) => [
              pemilik?.nama,
              sasaran,
              indikator,
              satuan,
              row.target,
              row.polaritas,
              row.bobot,
            ]),
          ).toEqual(
            records.map((row) => [
              row.skpd,
              row.sasaran,
              row.indikator,
              row.satuan,
              row.target,
              row.polaritas,
              row.bobot,
            ]),
          );
        },
      ),
      RUNS,
    );
  });

  test("kas: every month", () => {
    const record = fc.record({ bulan: bulanArb, jumlah: uangAtauKosong });
    type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
    const kolom: Kolom<Row>[] = [
      { judul: ["Bulan"], jenis: "teks", nilai: ({ bulan }) => NAMA[bulan - 1] ?? "" },
      { judul: ["Kas Tersedia", "Total Kas"], jenis: "uang", nilai: ({ jumlah }) => jumlah },
    ];
    const spec = { kolom, judul: ["KAS DAERAH"], subtotal: true };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("kas");
          expect(read.kasList.map(({ bulan, jumlah }) => ({ bulan, jumlah }))).toEqual(records);
        },
      ),
      RUNS,
    );
  });

  test("crossfire: every place of a sub kegiatan", () => {
    const record = fc.record({
      asisten: fc.constantFrom("Asisten I", "Asisten II"),
      tema: namaArb,
      skpd: skpdArb,
      sub: subArb,
      nama: namaArb,
      lokus: namaArb,
    });
    type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
    const kolom: Kolom<Row>[] = [
      { judul: ["Asisten", "Koordinator Asisten"], jenis: "teks", nilai: ({ asisten }) => asisten },
      { judul: ["Program Crossfire", "Tema"], jenis: "teks", nilai: ({ tema }) => tema },
      {
        judul: ["SKPD", "Nama SKPD"],
        jenis: "teks",
        nilai: ({ skpd }: { skpd: Skpd }) => skpd.nama,
      },
      { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
      { judul: NAMA_SUB, jenis: "teks", nilai: ({ nama }) => nama },
      { judul: ["Lokus", "Lokasi"], jenis: "teks", nilai: ({ lokus }) => lokus },
    ];
    const spec = { kolom, judul: ["PEMETAAN LINTAS SKPD"], subtotal: false };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("crossfire");
          expect(
            read.crossfireList.map((row) => [
              row.asisten,
              row.tema,
              row.skpd?.nama,
              ...teks(row.subKegiatan),
              row.lokus,
            ]),
          ).toEqual(
            records.map((row) => [
              row.asisten,
              row.tema,
              row.skpd.nama,
              row.sub,
              row.nama,
              row.lokus,
            ]),
          );
        },
      ),
      RUNS,
    );
  });

  test("skpd: every unit", () => {
    const record = fc.record({ skpd: skpdArb, alias: namaArb, asisten: namaArb });
    type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
    const kolom: Kolom<Row>[] = [
      { judul: KODE_SKPD, jenis: "kode", nilai: ({ skpd }) => skpd.kode },
      { judul: ["Nama SKPD", "Nama OPD"], jenis: "teks", nilai: ({ skpd }) => skpd.nama },
      { judul: ["Alias", "Singkatan"], jenis: "teks", nilai: ({ alias }) => alias },
      { judul: ["Asisten"], jenis: "teks", nilai: ({ asisten }) => asisten },
    ];
    const spec = { kolom, judul: ["DAFTAR SKPD"], subtotal: false };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 6 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("skpd");
          expect(
            read.skpdList.map(({ kode, nama, alias, asisten }) => [kode, nama, alias, asisten]),
          ).toEqual(records.map((row) => [row.skpd.kode, row.skpd.nama, row.alias, row.asisten]));
        },
      ),
      RUNS,
    );
  });
});

describe("paket", () => {
  const record = fc.record({
    rup: fc.integer({ min: 10_000_000, max: 99_999_999 }),
    nama: namaArb,
    sub: subArb,
    metode: fc.constantFrom("E-Purchasing", "Tender", "Pengadaan Langsung"),
    nilai: uangArb,
    kontrak: fc.option(fc.record({ bulan: bulanArb, hari: fc.integer({ min: 1, max: 28 }) }), {
      nil: null,
    }),
  });
  type Row = typeof record extends fc.Arbitrary<infer T> ? T : never;
  const kolom: Kolom<Row>[] = [
    { judul: ["Kode RUP"], jenis: "tetap", nilai: ({ rup }) => String(rup) },
    { judul: ["Nama Paket"], jenis: "teks", nilai: ({ nama }) => nama },
    { judul: KODE_SUB, jenis: "kode", nilai: ({ sub }) => sub },
    { judul: ["Metode Pemilihan", "Metode"], jenis: "teks", nilai: ({ metode }) => metode },
    { judul: ["Pagu", "Pagu (Rp)"], jenis: "uang", nilai: ({ nilai }) => nilai },
    {
      judul: ["Tanggal Kontrak"],
      jenis: "tetap",
      nilai: ({ kontrak }) => kontrak && `2026-${dua(kontrak.bulan)}-${dua(kontrak.hari)}`,
    },
  ];

  test("every package comes back with its days", () => {
    const spec = { kolom, judul: ["RENCANA UMUM PENGADAAN"], subtotal: true };
    fc.assert(
      fc.property(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        layoutArb,
        (records, layout) => {
          const read = readSheet(layOut(spec, records, layout));
          expect(read.summary.kind).toBe("paket");
          expect(misread(read.issues)).toEqual([]);
          expect(
            read.paketList.map((row) => [
              row.kodeRup,
              row.nama,
              row.subKegiatan?.text,
              row.metode,
              row.nilai,
              row.kontrak,
            ]),
          ).toEqual(
            records.map((row) => [
              String(row.rup),
              row.nama,
              row.sub,
              row.metode,
              row.nilai,
              row.kontrak && { tahun: 2026, ...row.kontrak },
            ]),
          );
        },
      ),
      RUNS,
    );
  });
});

function dua(value: number): string {
  return String(value).padStart(2, "0");
}

/** A code has one name: the first one given to it. */
function nameOnce<Row extends { skpd: Skpd; sub: string; namaSub: string }>(
  rows: readonly Row[],
): Row[] {
  const names = new Map<string, string>();
  return rows.map((row) => {
    const key = `${row.skpd.kode}|${row.sub}`;
    const namaSub = names.get(key) ?? row.namaSub;
    names.set(key, namaSub);
    return { ...row, namaSub };
  });
}

function sorted(rows: readonly (readonly unknown[])[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort();
}
