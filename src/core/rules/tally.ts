import type { Outcome, RuleOutcome } from "./finding.ts";
import type { Missing } from "./missing.ts";
import type { AnyRule } from "./rule.ts";

/** What a rule said of one subject; `tidakBerlaku` is not counted. */
export type Answer = Outcome | "tidakBerlaku";

/** The count of one rule in a run. */
export class Tally {
  readonly rule: AnyRule;
  readonly missing: Set<Missing>;
  private checked = 0;
  private notChecked = 0;
  private found = 0;

  constructor(rule: AnyRule, missing: Iterable<Missing>) {
    this.rule = rule;
    this.missing = new Set(missing);
  }

  add(answer: Answer, times = 1): void {
    if (answer === "temuan") this.found += times;
    if (answer === "tidakDiperiksa") this.notChecked += times;
    else if (answer !== "tidakBerlaku") this.checked += times;
  }

  outcome(): RuleOutcome {
    const { checked, notChecked, found } = this;
    const clean = checked > 0 ? "lulus" : "tidakDiperiksa";
    return {
      rule: this.rule.meta.id,
      outcome: found > 0 ? "temuan" : clean,
      checked,
      notChecked,
      missing: [...this.missing].sort(),
    };
  }
}
