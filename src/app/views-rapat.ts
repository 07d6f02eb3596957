import type { CellRef } from "../core/model/origin.ts";
import type { AsOf, Bulan } from "../core/periode/periode.ts";
import type { AlasanAgenda } from "../core/rapat/agenda.ts";
import type { BedaRapat } from "../core/rapat/beku.ts";
import type { Lampu } from "../core/rapat/evaluasi.ts";
import type { RingkasanRapat } from "../core/rapat/evaluasi-wilayah.ts";
import type { StatusKeputusan, TenggatKeputusan } from "../core/rapat/keputusan.ts";
import type { JenisLangkah } from "../core/rapat/langkah.ts";

/** A sub kegiatan of the evaluation that needs a word. */
export interface BarisRapatView {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly lampu: Lampu;
  readonly status: string;
  readonly deviasi: number | null;
  readonly rencanaSampai: number | null;
  readonly realisasiSampai: number | null;
  readonly kendala: string;
  readonly tindakLanjut: string;
  readonly at: CellRef | null;
}

export interface SkpdRapatView {
  /** `""` = rows that name no SKPD. */
  readonly id: string;
  /** `""` = the workbook gives none. */
  readonly kode: string;
  readonly nama: string;
  readonly asisten: string;
  readonly ringkasan: RingkasanRapat;
  /** Weighted mean of the SKPD's PK indicators to date (fraction); null = none reported, or none there. */
  readonly kinerja: number | null;
  /** Furthest behind first; those on plan are left out. */
  readonly baris: readonly BarisRapatView[];
}

export interface ButirView {
  readonly alasan: AlasanAgenda;
  /** Why it stands here. */
  readonly mengapa: string;
  readonly kalimat: string;
  readonly kode: string;
  readonly nama: string;
  readonly skpd: string;
  readonly rupiah: number;
  readonly at: CellRef | null;
  /** Address within its sheet; `""` = no cell. */
  readonly cell: string;
}

export interface AgendaView {
  /** `""` = SKPD without an Asisten. */
  readonly asisten: string;
  readonly butir: readonly ButirView[];
  readonly lainnya: number;
}

export interface LangkahView {
  readonly jenis: JenisLangkah;
  readonly apa: string;
  readonly kode: string;
  readonly skpd: string;
  readonly pic: string;
  /** ISO day; `""` = none can be named. */
  readonly tanggal: string;
  readonly isUsulan: boolean;
  readonly at: CellRef | null;
  readonly cell: string;
}

export interface KeputusanView {
  readonly id: string;
  readonly isIdDiperbaiki: boolean;
  readonly rapat: string;
  readonly tanggal: string;
  readonly butir: string;
  readonly keputusan: string;
  readonly pic: string;
  readonly tenggat: string;
  readonly status: StatusKeputusan;
  readonly keadaan: TenggatKeputusan;
  readonly kode: string;
  readonly sel: string;
  readonly at: CellRef;
}

export interface RapatView {
  /** Month under evaluation; 0 = no month has any realisasi. */
  readonly asOf: AsOf;
  /** Month to plan: the one after. */
  readonly bulanIni: Bulan;
  readonly tahun: number | null;
  /** Null while nothing is reported. */
  readonly ringkasan: RingkasanRapat | null;
  /** Share of the pagu to be spent by the end of the triwulan (setting). */
  readonly targetSerapan: number;
  readonly skpdList: readonly SkpdRapatView[];
  readonly agenda: readonly AgendaView[];
  readonly langkah: readonly LangkahView[];
  /** Open ones first, overdue on top; then the closed ones. */
  readonly keputusan: readonly KeputusanView[];
  /** What changed since the meeting the workbook keeps; null = it keeps none. */
  readonly beda: BedaRapat | null;
}

export interface DecisionRequest {
  readonly rapat: string;
  /** ISO days; `tenggat` may be `""`. */
  readonly tanggal: string;
  readonly butir: string;
  readonly keputusan: string;
  readonly pic: string;
  readonly tenggat: string;
  readonly kode: string;
  readonly sel: string;
}
