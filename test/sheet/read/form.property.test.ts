import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Kelompok, Rekening, Rincian } from "../../../src/core/model/dpa.ts";
import { DraftPen } from "../../../src/sheet/draft-pen.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readSheet } from "../../../src/sheet/read/read-sheet.ts";
import { drawForm, FORM_WIDTHS } from "../../../src/sheet/sample/form-draft.ts";
import type {
  DpaForm,
  FormIsi,
  FormNilai,
  FormSubKegiatan,
} from "../../../src/sheet/sample/form.ts";
import { NAMA, namaArb, uangArb } from "./records.ts";

const RUNS = { numRuns: 200, seed: 20_260_316 };

interface Item {
  readonly uraian: string;
  readonly spesifikasi: string;
  readonly volume: number;
  readonly harga: number;
  readonly jumlah: number;
  /** Where a page ends: after the item, or in its text. */
  readonly potong: "tidak" | "sesudah" | "di tengah";
}

interface Akun {
  readonly kode: string;
  readonly uraian: string;
  readonly kelompok: string;
  readonly sumberDana: string | null;
  readonly rincian: readonly Item[];
}

interface Sub {
  readonly kode: string;
  readonly nama: string;
  readonly akun: readonly Akun[];
  readonly bulan: readonly number[];
}

const itemArb: fc.Arbitrary<Item> = fc.record({
  uraian: namaArb,
  spesifikasi: namaArb,
  volume: fc.integer({ min: 1, max: 500 }),
  harga: uangArb,
  jumlah: uangArb,
  potong: fc.constantFrom("tidak", "tidak", "sesudah", "di tengah"),
});

const akunArb: fc.Arbitrary<readonly Akun[]> = fc.uniqueArray(
  fc.record({
    kode: fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 }))
      .map(([a, b]) => `5.1.02.0${a}.01.${String(b).padStart(4, "0")}`),
    uraian: namaArb,
    kelompok: namaArb,
    sumberDana: fc.option(fc.constant("PENDAPATAN ASLI DAERAH (PAD)"), { nil: null }),
    rincian: fc.array(itemArb, { minLength: 1, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ kode }) => kode },
);

const subArb: fc.Arbitrary<readonly Sub[]> = fc.uniqueArray(
  fc.record({
    kode: fc.integer({ min: 1, max: 20 }).map((n) => `2.21.02.2.01.${String(n).padStart(4, "0")}`),
    nama: namaArb,
    akun: akunArb,
    bulan: fc.array(fc.integer({ min: 0, max: 9_000_000 }), { minLength: 12, maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 3, selector: ({ kode }) => kode },
);

const caraArb = fc.record({
  rincian: fc.constantFrom("satu-baris" as const, "dua-baris" as const),
  isText: fc.boolean(),
  tahap: fc.constantFrom("PELAKSANAAN ANGGARAN", "PELAKSANAAN PERUBAHAN ANGGARAN"),
});
type Cara = typeof caraArb extends fc.Arbitrary<infer T> ? T : never;

function uang(value: number, { isText }: Cara): FormNilai {
  return isText ? `Rp${String(value).replace(/\B(?=(\d{3})+$)/g, ".")},00` : value;
}

const total = (items: readonly { readonly jumlah: number }[]): number =>
  items.reduce((sum, { jumlah }) => sum + jumlah, 0);
const totalSub = (sub: Sub): number => total(sub.akun.flatMap(({ rincian }) => rincian));

function isiOf(akun: Akun, cara: Cara): FormIsi[] {
  const jumlah = uang(total(akun.rincian), cara);
  return [
    { jenis: "rekening", kode: akun.kode, uraian: akun.uraian, jumlah },
    { jenis: "kelompok", uraian: akun.kelompok, sumberDana: akun.sumberDana, jumlah },
    ...akun.rincian.flatMap((item): FormIsi[] => {
      const [head = "", ...rest] = item.spesifikasi.split(" ");
      const isCut = item.potong === "di tengah" && rest.length > 0;
      return [
        {
          jenis: "rincian",
          uraian: item.uraian,
          spesifikasi: isCut ? head : item.spesifikasi,
          koefisien: `${item.volume} Unit`,
          satuan: "Unit",
          harga: uang(item.harga, cara),
          ppn: cara.isText ? "0%" : 0,
          jumlah: uang(item.jumlah, cara),
        },
        ...(item.potong === "tidak" ? [] : [{ jenis: "kepala" } as const]),
        ...(isCut ? [{ jenis: "lanjutan", uraian: rest.join(" ") } as const] : []),
      ];
    }),
  ];
}

function formOf(subList: readonly Sub[], cara: Cara, nomor: string): DpaForm {
  const alokasi = subList.reduce((sum, sub) => sum + totalSub(sub), 0);
  return {
    judul: [
      `DOKUMEN ${cara.tahap}`,
      "SATUAN KERJA PERANGKAT DAERAH",
      "Kabupaten Sumedang",
      "TAHUN ANGGARAN 2026",
    ],
    formulir: ["FORMULIR", "RINCIAN BELANJA SKPD"],
    nomor: `Nomor DPA : ${nomor}`,
    kepala: [
      { label: "Program", nilai: "2.21.02 - PROGRAM" },
      { label: "Kegiatan", nilai: "2.21.02.2.01 - KEGIATAN" },
      { label: "Organisasi", nilai: "2.16.2.20.2.21.02.0000 - Dinas Komunikasi" },
      { label: "Alokasi Tahun", nilai: uang(alokasi, cara) },
    ],
    indikator: {
      judul: "Indikator dan Tolok Ukur Kinerja Kegiatan",
      kolom: ["Indikator", "Tolok Ukur Kinerja", "Target Kinerja"],
      baris: [{ indikator: "Keluaran", tolokUkur: "Jumlah laporan", target: "3 Laporan" }],
    },
    sesudahIndikator: [{ label: "Kelompok Sasaran", nilai: "Masyarakat" }],
    kolom: {
      kode: "Kode Rekening",
      uraian: "Uraian",
      perhitungan: "Rincian Perhitungan",
      bagian: ["Koefisien / Volume", "Satuan", "Harga", "PPN"],
      jumlah: "Jumlah\n(Rp)",
    },
    subKegiatan: subList.map((sub) => formSub(sub, cara)),
    tapd: null,
  };
}

function formSub(sub: Sub, cara: Cara): FormSubKegiatan {
  const pagu = uang(totalSub(sub), cara);
  return {
    kepala: [
      { label: "Sub Kegiatan", nilai: `${sub.kode} - ${sub.nama}` },
      { label: "Sumber Pendanaan", nilai: "PAD" },
      { label: "Lokasi", nilai: "Semua Kecamatan" },
      { label: "Waktu Pelaksanaan", nilai: "Mulai Januari Sampai Desember" },
    ],
    isi: sub.akun.flatMap((akun) => isiOf(akun, cara)),
    jumlah: { label: "Jumlah Anggaran Sub Kegiatan", nilai: pagu },
    jadwal: {
      judul: "Rencana Realisasi Belanja per Bulan\n(Rp)",
      bulan: NAMA.map((label, at) => ({ label, nilai: uang(sub.bulan[at] ?? 0, cara) })),
      jumlah: { label: "Jumlah", nilai: pagu },
      pengesahan: [
        "Sumedang, tanggal 2 Januari 2026",
        "KEPALA DINAS KOMUNIKASI",
        "",
        "Siti Aminah",
        "NIP. 197001011990012001",
        "Mengesahkan,",
        "PPKD",
        "Ahmad Fauzi",
        "NIP. 196901011990011001",
      ],
    },
  };
}

/** All items below an account or group, with the words that describe them. */
function itemsOf(node: Rekening | Kelompok): Rincian[] {
  const below = "children" in node ? node.children.flatMap(itemsOf) : [];
  return [...below, ...node.kelompokList.flatMap(itemsOf), ...node.rincianList];
}

describe("printed DPA", () => {
  test("reads back what was printed, whatever the page breaks", () => {
    fc.assert(
      fc.property(subArb, subArb, caraArb, (first, second, cara) => {
        const pen = new DraftPen(FORM_WIDTHS);
        drawForm(pen, formOf(first, cara, "DPA/A.1/001/2026"), cara);
        drawForm(pen, formOf(second, cara, "DPA/A.1/002/2026"), cara);
        const read = readSheet(draftGrid(pen.draft("DPA")));
        expect(read.summary.kind).toBe("dpa-form");
        expect(read.issues).toEqual([]);
        expect(
          read.dokumenList.map(({ nomor, tahun, tahap, alokasi, pengesahan }) => ({
            nomor,
            tahun,
            tahap,
            alokasi,
            pengesahan,
          })),
        ).toEqual(
          [first, second].map((subList, at) => ({
            nomor: `DPA/A.1/00${at + 1}/2026`,
            tahun: 2026,
            tahap: cara.tahap.includes("PERUBAHAN") ? "perubahan" : "murni",
            alokasi: subList.reduce((sum, sub) => sum + totalSub(sub), 0),
            pengesahan: { pengguna: "Siti Aminah", tanggal: "2 Januari 2026", ppkd: "Ahmad Fauzi" },
          })),
        );
        expect(read.subKegiatanList.map(backOf)).toEqual([...first, ...second].map(wanted));
      }),
      RUNS,
    );
  });
});

function wanted(sub: Sub): unknown {
  return {
    kode: sub.kode,
    nama: sub.nama,
    sasaran: "Masyarakat",
    pagu: totalSub(sub),
    bulan: sub.bulan,
    akun: sub.akun.map(({ kode, uraian, kelompok, sumberDana, rincian }) => ({
      kode,
      uraian,
      jumlah: total(rincian),
      kelompok: [[kelompok, sumberDana]],
      rincian: rincian.map((item) => [
        item.uraian,
        item.spesifikasi,
        item.volume,
        item.harga,
        item.jumlah,
      ]),
    })),
  };
}

function backOf(sub: ReturnType<typeof readSheet>["subKegiatanList"][number]): unknown {
  return {
    kode: sub.kode.text,
    nama: sub.kode.nama,
    sasaran: sub.kelompokSasaran,
    pagu: sub.pagu,
    bulan: sub.rencana?.bulan,
    akun: sub.rekeningList.map((akun) => ({
      kode: akun.kodeText,
      uraian: akun.uraian,
      jumlah: akun.jumlah,
      kelompok: akun.kelompokList.map(({ uraian, sumberDana }) => [uraian, sumberDana]),
      rincian: itemsOf(akun).map((item) => [
        item.uraian,
        item.spesifikasi,
        item.koefisien,
        item.harga,
        item.jumlah,
      ]),
    })),
  };
}
