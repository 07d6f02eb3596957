import { describe, expect, test } from "vitest";
import type { Missing } from "../../src/core/rules/missing.ts";
import type { Model } from "../../src/core/model/model.ts";
import type { AnyRule, FindingData, Toleransi } from "../../src/core/rules/rule.ts";
import { contohRujukan } from "../../src/core/rules/example-rujukan.ts";
import type { Rujukan } from "../../src/core/rujukan/rujukan.ts";
import { runRules } from "../../src/core/rules/run.ts";
import { slotsIn } from "../../src/core/rules/message.ts";
import { renderData, renderFinding } from "../../src/i18n/render.ts";

interface Case {
  readonly name: string;
  readonly model: Model;
  readonly toleransi?: Partial<Toleransi>;
  /** Default: the tables of the examples; null = none loaded. */
  readonly rujukan?: Rujukan | null;
  /** The amounts compared are exactly equal, or differ by exactly the tolerance. */
  readonly boundary?: true;
}

interface ExpectedFinding {
  readonly messageId: string;
  readonly data?: Partial<FindingData>;
  /** `Sheet!RrCc`, as finding ids write it. */
  readonly at?: string;
  readonly follows?: true;
}

export interface RuleCases {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly findings: readonly ExpectedFinding[] })[];
  readonly notChecked?: readonly (Case & { readonly missing: readonly Missing[] })[];
}

/** Tests a rule with models: finds what the cases say, and refuses cases that would prove nothing. */
export function ruleTester(rule: AnyRule, cases: RuleCases): void {
  const all = [...cases.valid, ...cases.invalid, ...(cases.notChecked ?? [])];
  describe(rule.meta.id, () => {
    test("cases are worth running", () => {
      expect(problemsOf(rule, cases)).toEqual([]);
    });
    test.each(all)("leaves its input alone and repeats itself: $name", (one) => {
      deepFreeze(one.model);
      expect(run(rule, one)).toEqual(run(rule, one));
    });
    test.each(cases.valid)("lulus: $name", (one) => {
      const { findings, outcomes } = run(rule, one);
      expect(findings).toEqual([]);
      expect(outcomes[0]).toMatchObject({ outcome: "lulus" });
    });
    test.each(cases.invalid)("temuan: $name", (one) => {
      const { findings } = run(rule, one);
      expect(findings.map(({ messageId }) => messageId)).toEqual(
        one.findings.map(({ messageId }) => messageId),
      );
      one.findings.forEach((expected, index) => {
        const finding = findings[index]!;
        const text = rule.meta.messages[finding.messageId] ?? "";
        const slots = slotsIn(text).map(({ name }) => name);
        expect(Object.keys(finding.data).sort()).toEqual([...new Set(slots)].sort());
        expect(renderFinding(finding, rule).message).toMatch(/^[A-Z].*\.$/su);
        if (expected.data !== undefined) expect(renderData(finding)).toMatchObject(expected.data);
        if (expected.at !== undefined) expect(finding.id).toMatch(new RegExp(`@${expected.at}$`));
        expect(finding.rootCause !== null).toBe(expected.follows ?? false);
      });
    });
    test.each(cases.notChecked ?? [])("tidak diperiksa: $name", (one) => {
      const { findings, outcomes } = run(rule, one);
      expect(findings).toEqual([]);
      expect(outcomes[0]).toMatchObject({ outcome: "tidakDiperiksa", missing: one.missing });
    });
  });
}

/** What is wrong with a set of cases. Exported for the tester's own test. */
export function problemsOf(rule: AnyRule, cases: RuleCases): string[] {
  const { messages } = rule.meta;
  const all = [...cases.valid, ...cases.invalid, ...(cases.notChecked ?? [])];
  const problems: string[] = [];
  for (const key of ["name", "model"] as const) {
    const seen = all.map((one) =>
      JSON.stringify([one[key], key === "model" && [one.toleransi, one.rujukan === null]]),
    );
    if (new Set(seen).size < seen.length) problems.push(`two cases have the same ${key}`);
  }
  if (cases.valid.length === 0) problems.push("no valid case");
  for (const one of cases.invalid) {
    if (one.findings.length === 0) problems.push(`no findings expected: ${one.name}`);
  }
  const produced = new Set(
    cases.invalid.flatMap((one) => run(rule, one).findings.map(({ messageId }) => messageId)),
  );
  for (const messageId of Object.keys(messages)) {
    if (!produced.has(messageId)) problems.push(`no case produces ${messageId}`);
  }
  if (comparesMoney(rule) && !cases.valid.some(({ boundary }) => boundary === true)) {
    problems.push("no boundary case, but the rule compares money");
  }
  return problems;
}

/** A rule that prints a difference in rupiah compares amounts. */
function comparesMoney(rule: AnyRule): boolean {
  return Object.values(rule.meta.messages).some((text) => text.includes("{selisih:rupiah}"));
}

function run(rule: AnyRule, one: Case): ReturnType<typeof runRules> {
  const { model, toleransi = {}, rujukan = contohRujukan() } = one;
  return runRules(model, { rules: [rule], toleransi, rujukan });
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
}
