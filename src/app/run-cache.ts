import { PENGATURAN_UMUM } from "../core/pengaturan/umum.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { RunResult } from "../core/rules/finding.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { rupiah } from "../core/rupiah/rupiah.ts";
import { runRules } from "../core/rules/run.ts";
import { chooseRules } from "./rule-choice.ts";

const RESULTS = new WeakMap<FxSnapshot, Map<string, RunResult>>();

/** What the rules say of a snapshot, run once per version and choice: cascade, output sheets and marks share it. */
export function resultOf(
  snapshot: FxSnapshot,
  words: readonly string[] = [],
  rujukan: Rujukan | null = null,
): RunResult {
  let results = RESULTS.get(snapshot);
  if (results === undefined) RESULTS.set(snapshot, (results = new Map<string, RunResult>()));
  const key = `${rujukan === null ? "" : "rujukan "}${[...new Set(words)].sort().join()}`;
  let result = results.get(key);
  if (result === undefined) {
    const rules = words.length === 0 ? {} : { rules: chooseRules(words).rules };
    const { toleransiBaris, toleransiTotal } = snapshot.pengaturan.of(PENGATURAN_UMUM);
    const toleransi = { baris: rupiah(toleransiBaris), total: rupiah(toleransiTotal) };
    results.set(key, (result = runRules(snapshot.model, { ...rules, rujukan, toleransi })));
  }
  return result;
}
