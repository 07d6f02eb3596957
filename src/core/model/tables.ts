import type { Bulan } from "../periode/periode.ts";
import type { Tanggal } from "../periode/tanggal.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { DuaBelasBulan, KodeNama } from "./dpa.ts";
import type { Origin } from "./origin.ts";

export type { Tanggal } from "../periode/tanggal.ts";

/** A row of RAK / anggaran kas: one account of one sub kegiatan over twelve months. */
export interface RakRow {
  readonly origin: Origin<"subKegiatan" | "rekening" | "total" | `bulan${Bulan}` | "skpd">;
  /** Budget year of the row; absent or null = the sheet has no such column or the cell is blank. */
  readonly tahun?: number | null;
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
  /** Null when the sheet plans per sub kegiatan only. */
  readonly rekening: KodeNama | null;
  readonly total: Rupiah | null;
  readonly bulan: DuaBelasBulan;
}

/** What was reported for one sub kegiatan (or account) in one month. Blank = not reported, never zero. */
export interface RealisasiRow {
  readonly origin: Origin<
    | "subKegiatan"
    | "rekening"
    | "keuangan"
    | "fisik"
    | "keluaran"
    | "kendala"
    | "tindakLanjut"
    | "skpd"
    /** Of a register of payments: several rows may then fall in one month. */
    | "tanggal"
  >;
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
  readonly rekening: KodeNama | null;
  /** Null = a figure to date without a month (recapitulations). */
  readonly bulan: Bulan | null;
  /** Spent in this month (to date when `bulan` is null). */
  readonly keuangan: Rupiah | null;
  /** Physical progress to date, as a fraction. */
  readonly fisik: number | null;
  readonly keluaran: number | null;
  readonly kendala: string;
  readonly tindakLanjut: string;
}

/**
 * How realisasi is judged against its target: naik = more is better, turun = less is better, stabil = exactly the
 * target is best, rentang = inside two bounds, tanggal = done by a day, ya-tidak = done or not.
 */
export type Polaritas = "naik" | "turun" | "stabil" | "rentang" | "tanggal" | "ya-tidak";

/** The two formulas in use for "less is better": selisih = (2T − R) / T, banding = T / R. */
export type RumusTurun = "selisih" | "banding";

/** How period values make up the year: sum, mean, or the last one known. */
export type Akumulasi = "jumlah" | "rata-rata" | "akhir";

/** An indicator of a Perjanjian Kinerja. */
export interface PkIndikator {
  readonly origin: Origin<
    | "sasaran"
    | "indikator"
    | "satuan"
    | "target"
    | "polaritas"
    | "rumus"
    | "akumulasi"
    | "bobot"
    | "skpd"
    | "realisasi"
    | `realisasi${number}`
    | "untuk"
    | `target${number}`
  >;
  /** Who signed: SKPD by name or code, or `Bupati`; blank when the sheet does not say. */
  readonly pemilik: KodeNama | null;
  /** Program, kegiatan or sub kegiatan that the row itself names as the work behind it; absent or null = none. */
  readonly untuk?: KodeNama | null;
  readonly sasaran: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly targetText: string;
  /**
   * Target of the year in the indicator's unit; for polaritas tanggal the day as Excel counts days, for ya-tidak 1 or
   * 0. Null = blank, or not of that kind.
   */
  readonly target: number | null;
  /** Target per triwulan, where the sheet has them. */
  readonly targetTriwulan: readonly (number | null)[];
  /** Target per month, where the sheet has them; empty or absent otherwise. */
  readonly targetBulan?: readonly (number | null)[];
  readonly polaritas: Polaritas;
  /** Formula the sheet chooses for polaritas turun; null or absent = the workbook's setting. */
  readonly rumusTurun?: RumusTurun | null;
  readonly akumulasi: Akumulasi;
  /** Words of the sheet about polaritas, formula and akumulasi that were not understood; the default holds there. */
  readonly takDikenal?: Readonly<Partial<Record<"polaritas" | "rumus" | "akumulasi", string>>>;
  /** Weight within its owner; null = not given (equal weights). */
  readonly bobot: number | null;
  readonly realisasiList: readonly RealisasiIndikator[];
}

/** What was reported for an indicator in one period. */
export interface RealisasiIndikator {
  /** Last month of the period; null = to date, the sheet does not say until when. */
  readonly sampai: Bulan | null;
  /** First month of the period; absent = the period is the month `sampai`. */
  readonly dari?: Bulan;
  /** In the unit of the target; null = not reported, or `teks` is no such value. */
  readonly nilai: number | null;
  /** What the cell holds where it is no value of the indicator. */
  readonly teks?: string;
}

/** A row of the PK's second table: program and its budget. */
export interface PkProgram {
  readonly origin: Origin<"program" | "anggaran" | "skpd">;
  readonly pemilik: KodeNama | null;
  readonly program: KodeNama;
  readonly anggaran: Rupiah | null;
}

/** A sub kegiatan's place in a crossfire program. */
export interface CrossfireRow {
  readonly origin: Origin<
    | "asisten"
    | "tema"
    | "skpd"
    | "subKegiatan"
    | "lokus"
    | "sarpras"
    | "peran"
    | "aktivitas"
    | "bobot"
  >;
  readonly asisten: string;
  readonly tema: string;
  readonly peran: string;
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama;
  readonly lokus: string;
  readonly sarpras: string;
  readonly aktivitas: string;
  /** Weight of the sub kegiatan in this program among all it serves; absent or null = not given. */
  readonly bobot?: number | null;
}

/** Cash that can be spent in a month; by source and SKPD where the sheet says so. */
export interface KasRow {
  readonly origin: Origin<"bulan" | "jumlah" | "sumberDana" | "skpd">;
  readonly bulan: Bulan;
  readonly sumberDana: string | null;
  readonly skpd: string | null;
  readonly jumlah: Rupiah | null;
}

/** A procurement package (RUP): how, how much, when. */
export interface PaketRow {
  readonly origin: Origin<
    | "skpd"
    | "subKegiatan"
    | "rekening"
    | "kodeRup"
    | "nama"
    | "metode"
    | "nilai"
    | "nilaiKontrak"
    | "status"
    | "pemilihan"
    | "kontrak"
    | "selesai"
    | "bayar"
    | "lokus"
  >;
  readonly skpd: KodeNama | null;
  readonly subKegiatan: KodeNama | null;
  readonly rekening: KodeNama | null;
  readonly kodeRup: string;
  readonly nama: string;
  /** Method as written; `core/pengadaan` knows the words. */
  readonly metode: string;
  /** Ceiling of the package. */
  readonly nilai: Rupiah | null;
  /** Value of the signed contract; null = none yet. */
  readonly nilaiKontrak: Rupiah | null;
  readonly status: string;
  /** Month in which the selection starts. */
  readonly pemilihan: Tanggal | null;
  /** Day the contract is signed (plan or fact). */
  readonly kontrak: Tanggal | null;
  readonly selesai: Tanggal | null;
  /** First payment. */
  readonly bayar: Tanggal | null;
  readonly lokus: string;
}

export interface SkpdRow {
  readonly origin: Origin<"kode" | "nama" | "alias" | "asisten">;
  readonly kode: string;
  readonly nama: string;
  readonly alias: string;
  readonly asisten: string;
}

/** A row of the decision log `PK Keputusan`, which the meeting writes and anybody may edit by hand. */
export interface KeputusanRow {
  readonly origin: Origin<
    | "id"
    | "rapat"
    | "tanggal"
    | "butir"
    | "keputusan"
    | "pic"
    | "tenggat"
    | "status"
    | "kode"
    | "sel"
  >;
  /** As written; may be blank or stand twice. */
  readonly id: string;
  readonly rapat: string;
  readonly tanggal: Tanggal | null;
  readonly butir: string;
  readonly keputusan: string;
  readonly pic: string;
  readonly tenggat: Tanggal | null;
  /** As written; `core/rapat` knows the words. */
  readonly status: string;
  /** Code of the sub kegiatan, program … it is about; `""` = none. */
  readonly kode: string;
  /** Address of the cell it is about (`RAK!G12`); `""` = none. */
  readonly sel: string;
}
