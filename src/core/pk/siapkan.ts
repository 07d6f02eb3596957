import { langkahGreedy } from "../acceleration/greedy.ts";
import { dariGreedy } from "../acceleration/plan.ts";
import { bahanOf, penilaiOf, simpanRencana } from "./percepatan.ts";
import type { FxSnapshot } from "./snapshot.ts";

/**
 * Works out verdicts, problem and first plan of a version step by step, so that whoever has time to spare can do it
 * before anybody asks; each step is short. What is known already is not worked out again.
 */
export function* siapkan(snapshot: FxSnapshot): Generator<void, void> {
  if (SIAP.has(snapshot)) return;
  const nilai = penilaiOf(snapshot);
  for (const pos of snapshot.pos.list) {
    nilai(pos);
    yield;
  }
  const { model } = bahanOf(snapshot);
  yield;
  const hasil = yield* langkahGreedy(model);
  yield;
  simpanRencana(snapshot, dariGreedy(model, hasil));
  SIAP.add(snapshot);
}

/** Versions that are ready. */
const SIAP = new WeakSet<FxSnapshot>();
