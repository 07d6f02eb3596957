import { cellOf, type CellRef } from "../model/origin.ts";
import type { Pos } from "../model/pos.ts";
import type { RealisasiRow } from "../model/tables.ts";
import type { Bulan } from "../periode/periode.ts";

/** What was reported of a sub kegiatan for a month, beside the figures. */
export interface LaporanBulan {
  /** Any figure for the month, or a figure to date that names no month. */
  readonly isDilaporkan: boolean;
  /** Output as reported last up to the month, in its own unit; null = not reported. */
  readonly keluaran: number | null;
  /** Obstacle and follow-up as the sheet has them; `""` = none written. */
  readonly kendala: string;
  readonly tindakLanjut: string;
  readonly at: CellRef | null;
}

/** Reads the rows of a sub kegiatan for a month. Several rows of the month: texts are joined, each once. */
export function laporanBulan(pos: Pos, bulan: Bulan): LaporanBulan {
  const rows = pos.realisasiRows.filter((row) => row.bulan === bulan);
  const undated = pos.realisasiRows.filter((row) => row.bulan === null && hasFigure(row));
  const own = rows.length > 0 ? rows : undated;
  const [first] = own;
  return {
    isDilaporkan: pos.bulanDilaporkan.includes(bulan) || undated.length > 0,
    keluaran: keluaranSampai(pos, bulan),
    kendala: joined(own.map((row) => row.kendala)),
    tindakLanjut: joined(own.map((row) => row.tindakLanjut)),
    at: first === undefined ? null : cellOf(first.origin, "keuangan"),
  };
}

function hasFigure({ keuangan, fisik, keluaran }: RealisasiRow): boolean {
  return keuangan !== null || fisik !== null || keluaran !== null;
}

function keluaranSampai(pos: Pos, bulan: Bulan): number | null {
  let latest: RealisasiRow | null = null;
  for (const row of pos.realisasiRows) {
    if (row.keluaran === null || (row.bulan ?? 0) > bulan) continue;
    if (latest === null || (row.bulan ?? 0) >= (latest.bulan ?? 0)) latest = row;
  }
  return latest?.keluaran ?? null;
}

function joined(texts: readonly string[]): string {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ""))].join("; ");
}
