import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import { evaluasiWilayah, type EvaluasiWilayah } from "../core/rapat/evaluasi-wilayah.ts";
import { PENGATURAN_RAPAT } from "../core/rapat/pengaturan.ts";

/** Null stands for no month reported. */
const KNOWN = new WeakMap<FxSnapshot, EvaluasiWilayah | null>();

/** The evaluation of the month under evaluation, once per version; null while no month is reported. */
export function evaluasiOf(snapshot: FxSnapshot): EvaluasiWilayah | null {
  let evaluasi = KNOWN.get(snapshot);
  if (evaluasi === undefined) {
    const asOf = asOfOf(snapshot);
    const pengaturan = snapshot.pengaturan.of(PENGATURAN_RAPAT);
    evaluasi = asOf === 0 ? null : evaluasiWilayah(snapshot.pos, asOf, pengaturan);
    KNOWN.set(snapshot, evaluasi);
  }
  return evaluasi;
}
