import type {
  DpaDokumen,
  Indikator,
  JenisIndikator,
  Kelompok,
  Rekening,
  Rincian,
  SubKegiatan,
  TotalRekap,
} from "../model/dpa.ts";
import { parseKode } from "../kode/kode.ts";
import { kodeNama, monthCols, months, uang, type Layout } from "./example-cells.ts";

export interface RincianSpec {
  readonly sebelum?: number | null;
  readonly spesifikasi?: string;
  readonly satuan?: string;
  readonly uraian?: string;
  /** Default: the koefisien and `Kotak`. */
  readonly koefisienText?: string;
  readonly koefisien?: number | null;
  readonly harga?: number | null;
  readonly ppn?: number | null;
  readonly jumlah?: number | null;
}

export interface KelompokSpec {
  readonly tanda?: "#" | "-";
  readonly sebelum?: number | null;
  readonly uraian?: string;
  readonly jumlah: number | null;
  readonly sumberDana?: string | null;
  readonly kelompok?: readonly KelompokSpec[];
  readonly rincian?: readonly RincianSpec[];
}

export interface RekeningSpec {
  readonly kode: string;
  readonly jumlah: number | null;
  readonly sebelum?: number | null;
  readonly sumberDana?: string | null;
  readonly children?: readonly RekeningSpec[];
  readonly kelompok?: readonly KelompokSpec[];
  readonly rincian?: readonly RincianSpec[];
}

export interface SubSpec {
  /** Default: a printed form. */
  readonly bentuk?: SubKegiatan["bentuk"];
  readonly kode?: string;
  readonly kegiatan?: string | null;
  readonly program?: string | null;
  readonly skpd?: string | null;
  readonly pagu?: number | null;
  readonly sumberDana?: string | null;
  readonly lokasi?: string | null;
  readonly keluaran?: string | null;
  readonly kelompokSasaran?: string | null;
  readonly waktu?: SubKegiatan["waktu"];
  readonly sebelum?: number | null;
  readonly rekening?: readonly RekeningSpec[];
  /** Undefined = the document has no monthly block. */
  readonly bulan?: readonly (number | null)[];
  readonly jumlahBulan?: number | null;
}

export interface IndikatorSpec {
  readonly jenis: JenisIndikator;
  readonly tolokUkur?: string;
  /** `1 Laporan`. */
  readonly target?: string;
}

export interface TotalSpec {
  readonly tingkat: TotalRekap["tingkat"];
  readonly kode: string;
  readonly operasi?: number | null;
  readonly modal?: number | null;
  readonly jumlah?: number | null;
}

export interface DokumenSpec {
  readonly nomor?: string;
  readonly tahap?: DpaDokumen["tahap"];
  readonly pengesahan?: Partial<DpaDokumen["pengesahan"]>;
  readonly tahun?: number | null;
  readonly skpd?: string | null;
  readonly program?: string | null;
  readonly kegiatan?: string | null;
  readonly alokasi?: number | null;
  readonly indikator?: readonly IndikatorSpec[] | null;
  /** Totals of a recapitulation. */
  readonly total?: readonly TotalSpec[];
  readonly sub?: readonly SubSpec[];
}

const SKPD = "2.16.2.20.2.21.02.0000 - Dinas Komunikasi dan Informatika";
const PROGRAM = "2.21.02 - PROGRAM PENYELENGGARAAN PERSANDIAN";
const KEGIATAN = "2.21.02.2.01 - Penyelenggaraan Persandian untuk Pengamanan Informasi";
const SUB = "2.21.02.2.01.0005 - Pelaksanaan Keamanan Informasi";

/** `undefined` takes the example's value, `null` stays absent. */
function nama(text: string | null | undefined, fallback: string): DpaDokumen["skpd"] {
  return text === null ? null : kodeNama(text ?? fallback);
}

export function layDokumen(spec: DokumenSpec, layout: Layout, subs: { next: number }): DpaDokumen {
  const head = {
    skpd: nama(spec.skpd, SKPD),
    program: nama(spec.program, PROGRAM),
    kegiatan: nama(spec.kegiatan, KEGIATAN),
  };
  const cols = { nomor: 0, tahun: 1, skpd: 2, program: 3, kegiatan: 4, alokasi: 5 };
  return {
    pengesahan: { pengguna: null, tanggal: null, ppkd: null, ...spec.pengesahan },
    tahap: spec.tahap ?? null,
    origin: layout.next(cols),
    nomor: spec.nomor ?? "DPA/A.1/2.16.2.20.2.21.02.0000/001/2026",
    tahun: spec.tahun === undefined ? 2026 : spec.tahun,
    ...head,
    alokasi: uang(spec.alokasi ?? null),
    indikatorList: spec.indikator?.map((indikator) => layIndikator(indikator, layout)) ?? null,
    subKegiatanList: (spec.sub ?? []).map((sub) => laySub(sub, head, layout, subs)),
    ...(spec.total && { totalList: spec.total.map((total) => layTotal(total, head.skpd, layout)) }),
  };
}

function layTotal(spec: TotalSpec, skpd: DpaDokumen["skpd"], layout: Layout): TotalRekap {
  return {
    origin: layout.next({ kode: 0, operasi: 1, modal: 2, jumlah: 3 }),
    tingkat: spec.tingkat,
    skpd,
    kode: kodeNama(spec.kode),
    operasi: uang(spec.operasi ?? null),
    modal: uang(spec.modal ?? null),
    jumlah: uang(spec.jumlah ?? null),
  };
}

function layIndikator(spec: IndikatorSpec, layout: Layout): Indikator {
  const targetText = spec.target ?? "";
  const match = /^(\d+)\s*(.*)$/.exec(targetText);
  return {
    origin: layout.next({ jenis: 0, tolokUkur: 1, target: 2 }),
    jenis: spec.jenis,
    tolokUkur: spec.tolokUkur ?? "",
    targetText,
    target: match === null ? null : Number(match[1]),
    satuan: match?.[2] ?? "",
  };
}

function laySub(
  spec: SubSpec,
  head: Pick<DpaDokumen, "skpd" | "program" | "kegiatan">,
  layout: Layout,
  subs: { next: number },
): SubKegiatan {
  const text = (value: string | null | undefined, fallback: string): string | null =>
    value === undefined ? fallback : value;
  const names = { kode: 0, nama: 0, skpd: 1, program: 2, kegiatan: 3, pagu: 4 };
  const origin = layout.next({
    ...names,
    sumberDana: 5,
    lokasi: 6,
    keluaran: 7,
    waktu: 8,
    kelompokSasaran: 9,
    sebelum: 10,
  });
  return {
    kelompokSasaran: text(spec.kelompokSasaran, "Masyarakat"),
    sebelum: uang(spec.sebelum ?? null),
    origin,
    id: subs.next++,
    bentuk: spec.bentuk ?? "dpa-form",
    kode: kodeNama(spec.kode ?? SUB),
    kegiatan: spec.kegiatan === undefined ? head.kegiatan : nama(spec.kegiatan, KEGIATAN),
    program: spec.program === undefined ? head.program : nama(spec.program, PROGRAM),
    skpd: spec.skpd === undefined ? head.skpd : nama(spec.skpd, SKPD),
    pagu: uang(spec.pagu ?? null),
    sumberDana: text(spec.sumberDana, "PENDAPATAN ASLI DAERAH (PAD)"),
    lokasi: text(spec.lokasi, "Kab. Sumedang, Semua Kecamatan, Semua Kelurahan"),
    keluaran: text(spec.keluaran, "Jumlah laporan keamanan informasi"),
    waktu: spec.waktu === undefined ? { mulai: 1, selesai: 12 } : spec.waktu,
    rekeningList: (spec.rekening ?? []).map((rekening) => layRekening(rekening, layout)),
    rencana:
      spec.bulan === undefined
        ? null
        : {
            origin: layout.next({ ...monthCols(0), jumlah: 12 }),
            bulan: months(spec.bulan),
            jumlah: uang(spec.jumlahBulan ?? null),
          },
  };
}

function layRekening(spec: RekeningSpec, layout: Layout): Rekening {
  const [kodeText = "", ...words] = spec.kode.split(" - ");
  const origin = layout.next({ kode: 0, uraian: 1, jumlah: 6, sumberDana: 7, sebelum: 8 });
  return {
    sebelum: uang(spec.sebelum ?? null),
    origin,
    kodeText,
    kode: parseKode(kodeText),
    level: kodeText.split(".").length,
    uraian: words.join(" - "),
    jumlah: uang(spec.jumlah),
    sumberDana: spec.sumberDana ?? null,
    children: (spec.children ?? []).map((child) => layRekening(child, layout)),
    kelompokList: (spec.kelompok ?? []).map((kelompok) => layKelompok(kelompok, layout)),
    rincianList: (spec.rincian ?? []).map((rincian) => layRincian(rincian, layout)),
  };
}

function layKelompok(spec: KelompokSpec, layout: Layout): Kelompok {
  return {
    sebelum: uang(spec.sebelum ?? null),
    origin: layout.next({ uraian: 1, jumlah: 6, sumberDana: 7, sebelum: 8 }),
    tanda: spec.tanda ?? "-",
    uraian: spec.uraian ?? "Alat Tulis Kantor",
    jumlah: uang(spec.jumlah),
    sumberDana: spec.sumberDana ?? null,
    kelompokList: (spec.kelompok ?? []).map((kelompok) => layKelompok(kelompok, layout)),
    rincianList: (spec.rincian ?? []).map((rincian) => layRincian(rincian, layout)),
  };
}

function layRincian(spec: RincianSpec, layout: Layout): Rincian {
  const pick = (value: number | null | undefined, fallback: number): number | null =>
    value === undefined ? fallback : value;
  const koefisien = pick(spec.koefisien, 20);
  return {
    sebelum: uang(spec.sebelum ?? null),
    origin: layout.next({
      uraian: 1,
      koefisien: 2,
      satuan: 3,
      harga: 4,
      ppn: 5,
      jumlah: 6,
      sebelum: 8,
    }),
    uraian: spec.uraian ?? "Isi staples",
    spesifikasi: spec.spesifikasi ?? "",
    koefisienText: spec.koefisienText ?? (koefisien === null ? "" : `${koefisien} Kotak`),
    koefisien,
    satuan: spec.satuan ?? "Kotak",
    harga: pick(spec.harga, 4200),
    ppn: pick(spec.ppn, 0),
    jumlah: uang(pick(spec.jumlah, 84_000)),
  };
}
