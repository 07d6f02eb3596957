import { RULES } from "../core/rules/index.ts";
import type { AnyRule } from "../core/rules/rule.ts";
import { familyOf } from "./view-finding.ts";

/** Rules named by id (`HITUNG-03`) or family (`KODE`). A draft runs only when it is named by its id. */
export function chooseRules(words: readonly string[]): {
  readonly rules: readonly AnyRule[];
  /** Words that name no rule. */
  readonly unknown: readonly string[];
} {
  const rules = new Set<AnyRule>();
  const unknown: string[] = [];
  for (const word of words) {
    const named = RULES.filter(
      ({ meta }) => meta.id === word || (familyOf(meta.id) === word && meta.draft !== true),
    );
    if (named.length === 0) unknown.push(word);
    for (const rule of named) rules.add(rule);
  }
  return { rules: [...rules], unknown };
}
