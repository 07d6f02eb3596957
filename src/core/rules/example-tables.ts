import type { Model } from "../model/model.ts";
import type { PaketRow, PkIndikator, RealisasiRow, Tanggal } from "../model/tables.ts";
import type { Bulan } from "../periode/periode.ts";
import { kodeNama, kodeNamaOrNull, Layout, monthCols, months, uang } from "./example-cells.ts";

/** Rows of the tables beside the DPA, as the examples of rules write them: only what the example is about. */
export interface TableSpecs {
  readonly rak?: readonly RakSpec[];
  readonly pk?: readonly PkSpec[];
  readonly indikator?: readonly PkIndikatorSpec[];
  readonly crossfire?: readonly CrossfireSpec[];
  readonly skpd?: readonly SkpdSpec[];
  readonly realisasi?: readonly RealisasiSpec[];
  readonly kas?: readonly KasSpec[];
  readonly paket?: readonly PaketSpec[];
}

export interface RakSpec {
  readonly skpd?: string | null;
  readonly sub: string;
  readonly rekening?: string | null;
  readonly total?: number | null;
  readonly bulan?: readonly (number | null)[];
}

export interface PkSpec {
  readonly pemilik?: string | null;
  readonly program: string;
  readonly anggaran: number | null;
}

export interface PkIndikatorSpec extends Partial<
  Omit<PkIndikator, "origin" | "pemilik" | "targetText">
> {
  readonly pemilik?: string | null;
  readonly targetText?: string;
}

export interface CrossfireSpec {
  readonly skpd?: string | null;
  readonly sub: string;
  readonly tema?: string;
  readonly asisten?: string;
  readonly peran?: string;
  readonly lokus?: string;
  readonly sarpras?: string;
  readonly aktivitas?: string;
  /** Undefined = the table has no such column. */
  readonly bobot?: number | null;
}

export interface SkpdSpec {
  readonly kode: string;
  readonly nama: string;
  readonly alias?: string;
  readonly asisten?: string;
}

export interface RealisasiSpec extends Partial<
  Pick<RealisasiRow, "bulan" | "fisik" | "keluaran" | "kendala" | "tindakLanjut">
> {
  readonly skpd?: string | null;
  readonly sub: string;
  readonly rekening?: string | null;
  readonly keuangan?: number | null;
}

export interface KasSpec {
  readonly bulan: Bulan;
  readonly jumlah: number | null;
  readonly sumberDana?: string | null;
  readonly skpd?: string | null;
}

/** Days are written `2026-02-14`. */
export interface PaketSpec extends Partial<
  Pick<PaketRow, "kodeRup" | "nama" | "metode" | "status" | "lokus">
> {
  readonly skpd?: string | null;
  readonly sub?: string | null;
  readonly rekening?: string | null;
  readonly nilai?: number | null;
  readonly nilaiKontrak?: number | null;
  readonly pemilihan?: string;
  readonly kontrak?: string;
  readonly selesai?: string;
  readonly bayar?: string;
}

type Tables = Pick<
  Model,
  | "rakList"
  | "pkProgramList"
  | "pkIndikatorList"
  | "crossfireList"
  | "skpdList"
  | "realisasiList"
  | "kasList"
  | "paketList"
>;

export function layTables(spec: TableSpecs): Tables {
  const pk = new Layout("PK");
  return {
    rakList: layRak(spec.rak ?? [], new Layout("RAK")),
    pkProgramList: (spec.pk ?? []).map((row) => ({
      origin: pk.next({ skpd: 0, program: 1, anggaran: 2 }),
      pemilik: kodeNamaOrNull(row.pemilik),
      program: kodeNama(row.program),
      anggaran: uang(row.anggaran),
    })),
    pkIndikatorList: (spec.indikator ?? []).map((row) => layIndikatorPk(row, pk)),
    crossfireList: layCrossfire(spec.crossfire ?? [], new Layout("Crossfire")),
    skpdList: laySkpd(spec.skpd ?? [], new Layout("SKPD")),
    realisasiList: layRealisasi(spec.realisasi ?? [], new Layout("Realisasi")),
    kasList: layKas(spec.kas ?? [], new Layout("Kas")),
    paketList: layPaket(spec.paket ?? [], new Layout("Paket")),
  };
}

function layRak(rows: readonly RakSpec[], layout: Layout): Model["rakList"] {
  return rows.map((row) => ({
    origin: layout.next({ skpd: 0, subKegiatan: 1, rekening: 2, total: 3, ...monthCols(4) }),
    skpd: kodeNamaOrNull(row.skpd),
    subKegiatan: kodeNama(row.sub),
    rekening: kodeNamaOrNull(row.rekening),
    total: uang(row.total ?? null),
    bulan: months(row.bulan),
  }));
}

function layIndikatorPk(row: PkIndikatorSpec, layout: Layout): PkIndikator {
  const target = row.target === undefined ? 100 : row.target;
  return {
    origin: layout.next({ skpd: 0, sasaran: 1, indikator: 2, satuan: 3, target: 4, bobot: 5 }),
    sasaran: "Meningkatnya keamanan informasi",
    indikator: "Indeks keamanan informasi",
    satuan: "Nilai",
    targetTriwulan: [null, null, null, null],
    polaritas: "naik",
    akumulasi: "akhir",
    bobot: null,
    realisasiList: [],
    ...row,
    pemilik: kodeNamaOrNull(row.pemilik),
    target,
    targetText: row.targetText ?? String(target ?? ""),
  };
}

function layCrossfire(rows: readonly CrossfireSpec[], layout: Layout): Model["crossfireList"] {
  const dimensions = { lokus: 4, sarpras: 5, peran: 6, aktivitas: 7, bobot: 8 };
  return rows.map((row) => ({
    origin: layout.next({ skpd: 0, tema: 1, subKegiatan: 2, asisten: 3, ...dimensions }),
    asisten: row.asisten ?? "Asisten II",
    tema: row.tema ?? "Penanganan stunting",
    peran: row.peran ?? "",
    skpd: kodeNamaOrNull(row.skpd),
    subKegiatan: kodeNama(row.sub),
    lokus: row.lokus ?? "",
    sarpras: row.sarpras ?? "",
    aktivitas: row.aktivitas ?? "",
    ...(row.bobot !== undefined && { bobot: row.bobot }),
  }));
}

function laySkpd(rows: readonly SkpdSpec[], layout: Layout): Model["skpdList"] {
  return rows.map(({ kode, nama, alias, asisten }) => ({
    origin: layout.next({ kode: 0, nama: 1, alias: 2, asisten: 3 }),
    kode,
    nama,
    alias: alias ?? "",
    asisten: asisten ?? "",
  }));
}

function layRealisasi(rows: readonly RealisasiSpec[], layout: Layout): Model["realisasiList"] {
  const values = { keuangan: 3, fisik: 4, keluaran: 5, kendala: 6, tindakLanjut: 7 };
  return rows.map((row) => ({
    origin: layout.next({ skpd: 0, subKegiatan: 1, rekening: 2, ...values }),
    skpd: kodeNamaOrNull(row.skpd),
    subKegiatan: kodeNama(row.sub),
    rekening: kodeNamaOrNull(row.rekening),
    bulan: row.bulan === undefined ? 1 : row.bulan,
    keuangan: uang(row.keuangan ?? null),
    fisik: row.fisik ?? null,
    keluaran: row.keluaran ?? null,
    kendala: row.kendala ?? "",
    tindakLanjut: row.tindakLanjut ?? "",
  }));
}

function layKas(rows: readonly KasSpec[], layout: Layout): Model["kasList"] {
  return rows.map((row) => ({
    origin: layout.next({ bulan: 0, jumlah: 1, sumberDana: 2, skpd: 3 }),
    bulan: row.bulan,
    sumberDana: row.sumberDana ?? null,
    skpd: row.skpd ?? null,
    jumlah: uang(row.jumlah),
  }));
}

function layPaket(rows: readonly PaketSpec[], layout: Layout): Model["paketList"] {
  const texts = { kodeRup: 0, nama: 1, skpd: 2, subKegiatan: 3, rekening: 4, metode: 5 };
  const values = { nilai: 6, nilaiKontrak: 7, status: 8, lokus: 13 };
  const days = { pemilihan: 9, kontrak: 10, selesai: 11, bayar: 12 };
  return rows.map((row) => ({
    origin: layout.next({ ...texts, ...values, ...days }),
    skpd: kodeNamaOrNull(row.skpd),
    subKegiatan: kodeNamaOrNull(row.sub),
    rekening: kodeNamaOrNull(row.rekening),
    kodeRup: row.kodeRup ?? "41234567",
    nama: row.nama ?? "Pengadaan perangkat pengamanan",
    metode: row.metode ?? "E-Purchasing",
    nilai: uang(row.nilai ?? null),
    nilaiKontrak: uang(row.nilaiKontrak ?? null),
    status: row.status ?? "",
    pemilihan: tanggal(row.pemilihan),
    kontrak: tanggal(row.kontrak),
    selesai: tanggal(row.selesai),
    bayar: tanggal(row.bayar),
    lokus: row.lokus ?? "",
  }));
}

function tanggal(text: string | undefined): Tanggal | null {
  const [tahun, bulan, hari] = (text ?? "").split("-").map(Number);
  if (tahun === undefined || bulan === undefined || hari === undefined) return null;
  return { tahun, bulan: bulan as Bulan, hari };
}
