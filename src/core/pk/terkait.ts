import { buildTautan, type Tautan } from "../cascade/tautan.ts";
import { SEGMENTS_OF } from "../kode/kode-kegiatan.ts";
import { kodeKeyOfText } from "../model/kode-key.ts";
import type { Model } from "../model/model.ts";
import type { Pos } from "../model/pos.ts";
import type { PkIndikator } from "../model/tables.ts";
import { namaKey } from "../text/nama-key.ts";
import type { FxSnapshot } from "./snapshot.ts";

/** Ties of every indicator; many formulas of a version ask. */
const TAUTAN = new WeakMap<Model, ReadonlyMap<PkIndikator, readonly Tautan[]>>();

function tautanOf({ model, pos }: FxSnapshot): ReadonlyMap<PkIndikator, readonly Tautan[]> {
  let known = TAUTAN.get(model);
  if (known === undefined) {
    const of = buildTautan(model, pos);
    known = new Map(model.pkIndikatorList.map((one) => [one, of(one)]));
    TAUTAN.set(model, known);
  }
  return known;
}

/**
 * Indicators tied to a code by more than standing in the same PK, at its level or below: those that the tree counts at
 * the node.
 */
export function indikatorUnderKode(
  snapshot: FxSnapshot,
  kode: string,
  posList: readonly Pos[],
): readonly PkIndikator[] {
  const segments = kodeKeyOfText(kode).split(".").length;
  return terkait(snapshot, posList, (tautan) => {
    const { level } = tautan.ke;
    return level !== "crossfire" && SEGMENTS_OF[level] >= segments;
  });
}

/** Indicators of a crossfire program: those of its matter, and those tied to its sub kegiatan. */
export function indikatorOfTema(
  snapshot: FxSnapshot,
  tema: string,
  posList: readonly Pos[],
): readonly PkIndikator[] {
  const key = namaKey(tema);
  return terkait(snapshot, posList, ({ ke }) => ke.level !== "crossfire" || ke.key === key);
}

function terkait(
  snapshot: FxSnapshot,
  posList: readonly Pos[],
  fits: (tautan: Tautan) => boolean,
): readonly PkIndikator[] {
  const ids = new Set(posList.map(({ id }) => id));
  return [...tautanOf(snapshot)]
    .filter(([, ties]) =>
      ties.some(
        (tie) =>
          tie.jenis !== "programPk" && fits(tie) && tie.posList.some((pos) => ids.has(pos.id)),
      ),
    )
    .map(([indikator]) => indikator);
}
