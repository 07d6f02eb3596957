import { buildPosList } from "../model/build-pos.ts";
import type { Model } from "../model/model.ts";
import { asOfDefault } from "../model/pos-cari.ts";
import type { PosIndex } from "../model/pos.ts";
import { Pengaturan } from "../pengaturan/pengaturan.ts";
import { PENGATURAN_UMUM } from "../pengaturan/umum.ts";
import type { AsOf } from "../periode/periode.ts";

/** One version of the workbook as functions see it: immutable, shared by every cell that asks. */
export interface FxSnapshot {
  readonly model: Model;
  readonly pos: PosIndex;
  /** Month under evaluation from the workbook's settings, 1..12; null = not set there. */
  readonly asOf: AsOf | null;
  /** What the users of this workbook chose; sections by `pengaturan.of(…)`. */
  readonly pengaturan: Pengaturan;
}

/** What a snapshot may be made with beside the model. */
export interface OpsiSnapshot {
  /** Overrides the month of the settings (command line). */
  readonly asOf?: AsOf | null;
  readonly pengaturan?: Pengaturan;
  /** Where it is already built. */
  readonly pos?: PosIndex;
}

/** Makes a snapshot of a model. */
export function snapshotOf(model: Model, opsi: OpsiSnapshot = {}): FxSnapshot {
  const pengaturan = opsi.pengaturan ?? Pengaturan.BAWAAN;
  return {
    model,
    pos: opsi.pos ?? buildPosList(model),
    asOf: opsi.asOf ?? pengaturan.of(PENGATURAN_UMUM).asOf,
    pengaturan,
  };
}

/**
 * The month figures run to when a formula names none: the workbook's setting, else the latest month with any
 * realisasi, be it in the realisasi sheets or reported for a PK indicator. 0 = none yet.
 */
export function asOfOf(snapshot: FxSnapshot): AsOf {
  if (snapshot.asOf !== null) return snapshot.asOf;
  let latest = LATEST.get(snapshot);
  if (latest === undefined) LATEST.set(snapshot, (latest = latestReported(snapshot)));
  return latest;
}

/** Every formula of a version asks the same question. */
const LATEST = new WeakMap<FxSnapshot, AsOf>();

function latestReported({ model, pos }: FxSnapshot): AsOf {
  let latest = asOfDefault(pos);
  for (const indikator of model.pkIndikatorList) {
    for (const { sampai, nilai } of indikator.realisasiList) {
      if (nilai !== null && sampai !== null && sampai > latest) latest = sampai;
    }
  }
  return latest;
}
