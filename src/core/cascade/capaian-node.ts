import type { PkIndikator } from "../model/tables.ts";

/** An indicator as the PK engine judges it to asOf. */
export interface NilaiIndikator {
  /** Weight in a mean over several owners. */
  readonly bobot: number;
  /** Capaian against the year's target (fraction), uncapped; null = not reported, or no target to hold it against. */
  readonly nilai: number | null;
  /** What it counts in a mean (fraction); null where `nilai` is. */
  readonly dihitung: number | null;
  readonly isDilaporkan: boolean;
}

/** Passed in: the engine stands above the cascade. */
export type NilaiIndikatorOf = (indikator: PkIndikator) => NilaiIndikator;

/** PK indicators of a node. */
export interface CapaianNode {
  /** Weighted mean of those reported, each counting 0..1 (fraction); null = none can be counted. */
  readonly nilai: number | null;
  readonly dilaporkan: number;
  readonly total: number;
}

/** Σ (bobot × dihitung) ÷ Σ bobot over the indicators that have a capaian; null for no indicator at all. */
export function capaianNode(
  list: readonly PkIndikator[],
  nilaiOf: NilaiIndikatorOf,
): CapaianNode | null {
  if (list.length === 0) return null;
  let bobot = 0;
  let jumlah = 0;
  let dilaporkan = 0;
  for (const indikator of list) {
    const one = nilaiOf(indikator);
    if (one.isDilaporkan) dilaporkan += 1;
    if (one.dihitung === null) continue;
    bobot += one.bobot;
    jumlah += one.bobot * one.dihitung;
  }
  return { nilai: bobot > 0 ? jumlah / bobot : null, dilaporkan, total: list.length };
}
