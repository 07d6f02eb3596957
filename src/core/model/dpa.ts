import type { Kode } from "../kode/kode.ts";
import type { Bulan } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Origin } from "./origin.ts";

/** A code with its name, as `kode - nama` lines print it. `text` is the code as written, even when it is broken. */
export interface KodeNama {
  readonly text: string;
  readonly kode: Kode | null;
  readonly nama: string;
}

/** One item of the rincian table: koefisien × harga (+ PPN) = jumlah. */
export interface Rincian {
  readonly origin: Origin<
    "uraian" | "koefisien" | "satuan" | "harga" | "ppn" | "jumlah" | "sebelum"
  >;
  readonly uraian: string;
  readonly spesifikasi: string;
  readonly koefisienText: string;
  /** Product of the factors; null when unreadable or absent. */
  readonly koefisien: number | null;
  readonly satuan: string;
  /** Rupiah per unit; may have sen. */
  readonly harga: number | null;
  /** Fraction (0.11 = 11 %); null when the table has no PPN column or the cell is blank. */
  readonly ppn: number | null;
  readonly jumlah: Rupiah | null;
  /** Amount before the change, in a DPPA that prints both; null = the document has no such column. */
  readonly sebelum: Rupiah | null;
}

/** A `[ # ]` or `[ - ]` group with its own total. */
export interface Kelompok {
  readonly origin: Origin<"uraian" | "jumlah" | "sebelum" | "sumberDana">;
  readonly tanda: "#" | "-";
  readonly uraian: string;
  readonly jumlah: Rupiah | null;
  readonly sebelum: Rupiah | null;
  readonly sumberDana: string | null;
  readonly kelompokList: readonly Kelompok[];
  readonly rincianList: readonly Rincian[];
}

/** A row of the account tree, level 1..6, with its total as printed. */
export interface Rekening {
  readonly origin: Origin<"kode" | "uraian" | "jumlah" | "sebelum" | "sumberDana">;
  readonly kodeText: string;
  readonly kode: Kode | null;
  /** Number of code segments, 1..6. */
  readonly level: number;
  readonly uraian: string;
  readonly jumlah: Rupiah | null;
  readonly sebelum: Rupiah | null;
  readonly sumberDana: string | null;
  readonly children: readonly Rekening[];
  readonly kelompokList: readonly Kelompok[];
  /** Items directly under the account (lists without groups). */
  readonly rincianList: readonly Rincian[];
}

/** Twelve months in order; null = blank cell (no plan yet), which is not zero. */
export type DuaBelasBulan = readonly (Rupiah | null)[];

/** *Rencana Realisasi Belanja per Bulan* (older: *Rencana Penarikan Dana per Bulan*) of a sub kegiatan. */
export interface RencanaBulanan {
  readonly origin: Origin<`bulan${Bulan}` | "jumlah">;
  readonly bulan: DuaBelasBulan;
  readonly jumlah: Rupiah | null;
}

export type JenisIndikator = "capaian" | "masukan" | "keluaran" | "hasil";

/** A row of *Indikator dan Tolok Ukur Kinerja Kegiatan*. */
export interface Indikator {
  readonly origin: Origin<"jenis" | "tolokUkur" | "target">;
  readonly jenis: JenisIndikator;
  readonly tolokUkur: string;
  readonly targetText: string;
  /** Number in the target (`1 Laporan` → 1); null when there is none. */
  readonly target: number | null;
  /** What follows the number (`Laporan`). */
  readonly satuan: string;
}

/** A block of a printed DPA, or the rows of one sub kegiatan in a list. */
export interface SubKegiatan {
  readonly origin: Origin<
    | "kode"
    | "nama"
    | "pagu"
    | "sebelum"
    | "sumberDana"
    | "lokasi"
    | "keluaran"
    | "waktu"
    | "kelompokSasaran"
    | "skpd"
    | "program"
    | "kegiatan"
  >;
  /** Position among all sub kegiatan of the model: its identity within this model version. */
  readonly id: number;
  readonly bentuk: "dpa-form" | "dpa-list";
  readonly kode: KodeNama;
  readonly kegiatan: KodeNama | null;
  readonly program: KodeNama | null;
  readonly skpd: KodeNama | null;
  /** *Jumlah Anggaran Sub Kegiatan* as printed; null when the document does not state it. */
  readonly pagu: Rupiah | null;
  readonly sebelum: Rupiah | null;
  /** Null = the document has no such line at all (a list without the column); `""` = the line is there and blank. */
  readonly sumberDana: string | null;
  readonly lokasi: string | null;
  readonly keluaran: string | null;
  readonly kelompokSasaran: string | null;
  readonly waktu: { readonly mulai: Bulan; readonly selesai: Bulan } | null;
  /** Accounts at the top of the tree (level 1 in prints, level 6 in lists). */
  readonly rekeningList: readonly Rekening[];
  readonly rencana: RencanaBulanan | null;
}

/** Stage of the budget a document belongs to, in the order in which they follow each other. */
export const TAHAP_LIST = ["murni", "pergeseran", "perubahan"] as const;
export type Tahap = (typeof TAHAP_LIST)[number];

/** A total that a recapitulation prints for a level of the program tree, split by kelompok belanja where it is. */
export interface TotalRekap {
  readonly origin: Origin<"kode" | "operasi" | "modal" | "jumlah">;
  readonly tingkat: "skpd" | "program" | "kegiatan" | "subKegiatan";
  readonly skpd: KodeNama | null;
  readonly kode: KodeNama;
  readonly operasi: Rupiah | null;
  readonly modal: Rupiah | null;
  /** The total column as printed; null = there is none, or it is blank. */
  readonly jumlah: Rupiah | null;
}

/** One printed *DPA Rincian Belanja* (one kegiatan) or one list sheet. */
export interface DpaDokumen {
  readonly origin: Origin<
    | "nomor"
    | "kegiatan"
    | "program"
    | "skpd"
    | "alokasi"
    | "tahun"
    | "tahap"
    | "pengguna"
    | "tanggal"
    | "ppkd"
  >;
  readonly nomor: string;
  readonly tahun: number | null;
  /** Null = the document does not say; it is then taken as murni where stages are compared. */
  readonly tahap: Tahap | null;
  /** Which one, of several of that stage (*pergeseran ke-2*); absent = the document does not count them. */
  readonly tahapKe?: number;
  /** Identity and signatures. Null = the form has no such place (a list); `""` = the place is blank. */
  readonly pengesahan: {
    readonly pengguna: string | null;
    readonly tanggal: string | null;
    readonly ppkd: string | null;
  };
  readonly skpd: KodeNama | null;
  readonly program: KodeNama | null;
  readonly kegiatan: KodeNama | null;
  /** *Alokasi Tahun* as printed. */
  readonly alokasi: Rupiah | null;
  /** Null = no indikator table in the document. */
  readonly indikatorList: readonly Indikator[] | null;
  /** Totals of a recapitulation, in sheet order; absent in documents of other forms. */
  readonly totalList?: readonly TotalRekap[];
  readonly subKegiatanList: readonly SubKegiatan[];
}
