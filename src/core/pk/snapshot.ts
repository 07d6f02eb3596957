import { buildPosList } from "../model/build-pos.ts";
import type { Model } from "../model/model.ts";
import { asOfDefault } from "../model/pos-cari.ts";
import type { PosIndex } from "../model/pos.ts";
import type { AsOf } from "../periode/periode.ts";

/** One version of the workbook as functions see it: immutable, shared by every cell that asks. */
export interface FxSnapshot {
  readonly model: Model;
  readonly pos: PosIndex;
  /** Month under evaluation from the workbook's settings, 1..12; null = not set there. */
  readonly asOf: AsOf | null;
}

/** Makes a snapshot of a model; pass `pos` where it is already built. */
export function snapshotOf(
  model: Model,
  asOf: AsOf | null = null,
  pos: PosIndex = buildPosList(model),
): FxSnapshot {
  return { model, pos, asOf };
}

/**
 * The month figures run to when a formula names none: the workbook's setting, else the latest month with any
 * realisasi, be it in the realisasi sheets or reported for a PK indicator. 0 = none yet.
 */
export function asOfOf(snapshot: FxSnapshot): AsOf {
  if (snapshot.asOf !== null) return snapshot.asOf;
  let latest = asOfDefault(snapshot.pos);
  for (const indikator of snapshot.model.pkIndikatorList) {
    for (const { sampai, nilai } of indikator.realisasiList) {
      if (nilai !== null && sampai !== null && sampai > latest) latest = sampai;
    }
  }
  return latest;
}
