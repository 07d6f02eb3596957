import { describe, expect, test } from "vitest";
import { RULES } from "../../src/core/rules/index.ts";
import { RUJUKAN } from "../support/rujukan.ts";
import { freshBook } from "./bases.ts";
import { CASES, MUTATORS } from "./index.ts";
import { nameOf, runMutation } from "./run-mutations.ts";
import { Rng } from "./rng.ts";

/** The thousand runs are `npm run bench:rules`; here each rule shows once that it finds its fault. */
const SEED = 20_261;

const rules = RULES.filter(({ meta }) => meta.draft !== true).map(({ meta }) => meta.id as string);

test("every rule has a fault that it must find, and no fault is for a rule there is not", () => {
  const withFault = new Set(MUTATORS.map(({ rule }) => rule));
  expect(rules.filter((rule) => !withFault.has(rule))).toEqual([]);
  expect([...withFault].filter((rule) => !rules.includes(rule))).toEqual([]);
});

test("every fault finds a place in every layout it is for, and the seed moves most of them", () => {
  const fixed: string[] = [];
  const lost: string[] = [];
  for (const { mutator, base } of CASES) {
    const places = [1, 2, 3, 4].map((seed) => mutator.inject(freshBook(base), new Rng(seed)));
    if (places.includes(null)) lost.push(`${mutator.rule} ${base}`);
    const names = new Set(places.map((at) => (at === null ? "" : nameOf(at))));
    if (names.size === 1) fixed.push(`${mutator.rule} ${base}`);
  }
  expect(lost).toEqual([]);
  // Some faults have one place only: the sub kegiatan for pay, the shares of a region.
  expect(fixed.length).toBeLessThan(CASES.length / 6);
});

describe.each(rules)("%s", (rule) => {
  const own = CASES.filter(({ mutator }) => mutator.rule === rule);

  test("finds a fault at its cell, and tells no unrelated one", () => {
    const one = own[SEED % Math.max(1, own.length)];
    expect(one).toBeDefined();
    if (one === undefined) return;
    const { found, unrelated } = runMutation(one, SEED, RUJUKAN);
    expect({ found, unrelated }).toEqual({ found: true, unrelated: [] });
  });
});
