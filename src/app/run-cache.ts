import type { Model } from "../core/model/model.ts";
import { PENGATURAN_UMUM } from "../core/pengaturan/umum.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { RunResult } from "../core/rules/finding.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { rupiah } from "../core/rupiah/rupiah.ts";
import { rulesInTurns, runRules, type RunOptions } from "../core/rules/run.ts";
import type { HostOptions } from "../sheet/host.ts";
import { finishInTurns } from "./finish-in-turns.ts";
import { chooseRules } from "./rule-choice.ts";

const RESULTS = new WeakMap<Model, Map<string, RunResult>>();

/**
 * What the rules say of a snapshot, run once per model, choice and tolerance: cascade, output sheets and marks share it,
 * and settings that no rule reads do not make them run again.
 */
export function resultOf(
  snapshot: FxSnapshot,
  words: readonly string[] = [],
  rujukan: Rujukan | null = null,
): RunResult {
  const { results, key, options } = placeOf(snapshot, words, rujukan);
  const known = results.get(key);
  if (known !== undefined) return known;
  const result = runRules(snapshot.model, options());
  results.set(key, result);
  return result;
}

/** The same, with the page's turns in between. */
export async function resultInTurns(
  snapshot: FxSnapshot,
  words: readonly string[],
  rujukan: Rujukan | null,
  options: Pick<HostOptions, "turn" | "signal">,
): Promise<RunResult> {
  const { results, key, options: chosen } = placeOf(snapshot, words, rujukan);
  const known = results.get(key);
  if (known !== undefined) return known;
  const result = await finishInTurns(rulesInTurns(snapshot.model, chosen()), options);
  results.set(key, result);
  return result;
}

interface Place {
  readonly results: Map<string, RunResult>;
  readonly key: string;
  readonly options: () => RunOptions;
}

/** Where the result of a run is kept, and what the run is made with. */
function placeOf(snapshot: FxSnapshot, words: readonly string[], rujukan: Rujukan | null): Place {
  let results = RESULTS.get(snapshot.model);
  if (results === undefined) RESULTS.set(snapshot.model, (results = new Map<string, RunResult>()));
  const { toleransiBaris, toleransiTotal } = snapshot.pengaturan.of(PENGATURAN_UMUM);
  const tables = rujukan === null ? "" : "rujukan";
  const key = [tables, toleransiBaris, toleransiTotal, ...[...new Set(words)].sort()].join();
  return {
    results,
    key,
    options: () => ({
      ...(words.length === 0 ? {} : { rules: chooseRules(words).rules }),
      rujukan,
      toleransi: { baris: rupiah(toleransiBaris), total: rupiah(toleransiTotal) },
    }),
  };
}
