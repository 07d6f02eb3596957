import { nilaiDeviasi } from "../cascade/status.ts";
import { isKonstruksi } from "../pengadaan/metode.ts";
import type { Rekening } from "../model/dpa.ts";
import type { CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import {
  cellPos,
  cellRencana,
  fisikSampai,
  realisasiSampai,
  rencanaSampai,
} from "../model/pos-cari.ts";
import type { Bulan } from "../periode/periode.ts";
import { ratio, type Rupiah } from "../rupiah/rupiah.ts";
import { laporanBulan, type LaporanBulan } from "./laporan.ts";
import type { PengaturanRapat } from "./pengaturan.ts";

/**
 * dilaporkan: the month (or a figure to date) is reported; belumDilaporkan: due by its plan, nothing reported for the
 * month; belumJatuhTempo: neither planned up to the month nor reported; tanpaRencana: no monthly plan anywhere, so
 * nobody can say whether it is due.
 */
export type StatusLapor = "dilaporkan" | "belumDilaporkan" | "belumJatuhTempo" | "tanpaRencana";

/** Traffic light of a deviation, in words: never by colour alone. `belumAda` = there is no deviation to judge. */
export type Lampu = "sesuai" | "tertinggal" | "kritis" | "belumAda";

/** What one sub kegiatan did in a month, and up to it. */
export interface EvaluasiPos extends LaporanBulan {
  readonly pos: Pos;
  readonly bulan: Bulan;
  readonly status: StatusLapor;
  /** Rupiah planned in the month; null = no plan in it. */
  readonly rencanaBulan: Rupiah | null;
  /** Rupiah spent in the month; null = not reported. */
  readonly realisasiBulan: Rupiah | null;
  readonly rencanaSampai: Rupiah | null;
  readonly realisasiSampai: Rupiah | null;
  /** Planned to date over pagu (fraction). */
  readonly rencanaPersen: number | null;
  /** Spent to date over pagu (fraction). */
  readonly serapan: number | null;
  /** serapan − rencanaPersen in points (fraction), negative = behind; null while the month is not reported. */
  readonly deviasi: number | null;
  /** Physical progress to date (fraction); null = not reported. */
  readonly fisik: number | null;
  readonly lampu: Lampu;
  /** A construction package this far behind calls for a show cause meeting; judged on fisik where it is reported. */
  readonly isKontrakKritis: boolean;
  /** Where a click leads: the month's report, else its plan, else the sub kegiatan. */
  readonly at: CellRef | null;
}

/** Evaluates a sub kegiatan in a month 1..12. */
export function evaluasiPos(pos: Pos, bulan: Bulan, pengaturan: PengaturanRapat): EvaluasiPos {
  const laporan = laporanBulan(pos, bulan);
  const rencana = rencanaSampai(pos, bulan);
  const pagu = pos.pagu?.nilai ?? null;
  const realisasi = realisasiSampai(pos, bulan);
  const status = statusOf(rencana, laporan);
  const rencanaPersen = rencana === null || pagu === null ? null : ratio(rencana, pagu);
  const serapan = realisasi === null || pagu === null ? null : ratio(realisasi, pagu);
  const isReported = status === "dilaporkan";
  const deviasi =
    !isReported || rencanaPersen === null || serapan === null ? null : serapan - rencanaPersen;
  const fisik = fisikSampai(pos, bulan);
  return {
    ...laporan,
    pos,
    bulan,
    status,
    rencanaBulan: pos.rencana?.bulan[bulan - 1] ?? null,
    realisasiBulan: pos.realisasi[bulan - 1] ?? null,
    rencanaSampai: rencana,
    realisasiSampai: realisasi,
    rencanaPersen,
    serapan,
    deviasi,
    fisik,
    lampu: lampuOf(deviasi, pengaturan),
    isKontrakKritis:
      isReported && memuatKonstruksi(pos) && isKritis(rencanaPersen, fisik ?? serapan, pengaturan),
    at: laporan.at ?? cellRencana(pos, bulan) ?? cellPos(pos),
  };
}

/** The light of a deviation (points as a fraction), as the tree judges it. */
export function lampuOf(deviasi: number | null, { deviasiMerah }: PengaturanRapat): Lampu {
  return deviasi === null ? "belumAda" : nilaiDeviasi(deviasi, deviasiMerah);
}

function statusOf(rencana: Rupiah | null, laporan: LaporanBulan): StatusLapor {
  if (laporan.isDilaporkan) return "dilaporkan";
  if (rencana === null) return "tanpaRencana";
  return rencana > 0 ? "belumDilaporkan" : "belumJatuhTempo";
}

/** Construction is where contracts can become critical. */
function memuatKonstruksi(pos: Pos): boolean {
  return (
    pos.rakRows.some(({ rekening }) => isKonstruksi(rekening?.kode ?? null)) ||
    (pos.dpa?.rekeningList.some(hasKonstruksi) ?? false)
  );
}

function hasKonstruksi({ kode, children }: Rekening): boolean {
  return isKonstruksi(kode) || children.some(hasKonstruksi);
}

/** Plan below 70 %: more than 10 points behind; from 70 % on: more than 5 (settings). */
function isKritis(
  rencana: number | null,
  capai: number | null,
  { kritisAwal, kritisAkhir, kritisBatas }: PengaturanRapat,
): boolean {
  if (rencana === null || capai === null) return false;
  return rencana - capai > (rencana < kritisBatas ? kritisAwal : kritisAkhir) + 1e-6;
}
