import type { Model } from "../core/model/model.ts";
import { PENGATURAN_UMUM } from "../core/pengaturan/umum.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { RunResult } from "../core/rules/finding.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { rupiah } from "../core/rupiah/rupiah.ts";
import { runRules } from "../core/rules/run.ts";
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
  let results = RESULTS.get(snapshot.model);
  if (results === undefined) RESULTS.set(snapshot.model, (results = new Map<string, RunResult>()));
  const { toleransiBaris, toleransiTotal } = snapshot.pengaturan.of(PENGATURAN_UMUM);
  const tables = rujukan === null ? "" : "rujukan";
  const key = [tables, toleransiBaris, toleransiTotal, ...[...new Set(words)].sort()].join();
  let result = results.get(key);
  if (result === undefined) {
    const rules = words.length === 0 ? {} : { rules: chooseRules(words).rules };
    const toleransi = { baris: rupiah(toleransiBaris), total: rupiah(toleransiTotal) };
    results.set(key, (result = runRules(snapshot.model, { ...rules, rujukan, toleransi })));
  }
  return result;
}
