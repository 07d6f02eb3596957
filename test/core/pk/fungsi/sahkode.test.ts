import { expect, it } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import { sahkode } from "../../../../src/core/pk/fungsi/sahkode.ts";
import type { FxResult, FxResultMatrix } from "../../../../src/core/pk/spec.ts";
import { SUMBER_KOSONG } from "../example-sumber.ts";
import { ask, errorOf, GALAT_REF } from "./ask.ts";

const cases: readonly (readonly [unknown, FxResult])[] = [
  ["1.02.02", true],
  ["1.02.02.2.02.0015", true],
  ["5.1.02.01.01.0024", true],
  ["1.2.2", false],
  ["1.02.77", false],
  ["gizi", false],
  [true, false],
  ["", ""],
  [null, ""],
  [0, ""],
];

it.each(cases)("%j is %j", (cell, result) => expect(ask(sahkode, cell as string)).toBe(result));

it("what the tables do not cover is not checked, which is not FALSE", () => {
  expect(errorOf(sahkode, "9.99")).toBe("tidakDicakup");
});

it("gives a column for a column, an error for an error", () => {
  const rows = ask(sahkode, [["1.02.02"], ["1.02.77"], [GALAT_REF]]) as FxResultMatrix;
  expect(rows.map(([cell]) => cell)).toEqual([true, false, GALAT_REF]);
});

it("takes one argument", () => {
  expect(errorOf(sahkode)).toBe("argumenKurang");
  expect(errorOf(sahkode, "1", "2")).toBe("argumenLebih");
});

it("without tables a badly written code is still FALSE, a well written one not checked", () => {
  const context = { snapshot: null, sumber: SUMBER_KOSONG };
  expect(evaluate(sahkode, ["1.2.2"], context)).toBe(false);
  expect(evaluate(sahkode, ["1.02.02"], context)).toMatchObject({ key: "tanpaRujukan" });
});
