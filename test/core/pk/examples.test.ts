import { describe, expect, it } from "vitest";
import { parseCall } from "../../../src/core/pk/call.ts";
import { evaluate } from "../../../src/core/pk/evaluate.ts";
import { FUNCTIONS } from "../../../src/core/pk/index.ts";
import { isFxError, type FxResult, type FxResultMatrix } from "../../../src/core/pk/spec.ts";
import { EXAMPLE_CONTEXT } from "./example-model.ts";

const cases = FUNCTIONS.flatMap((def) =>
  def.spec.examples.map((example) => ({ def, example, formula: example.formula })),
);

function expectRows(
  result: FxResult | FxResultMatrix,
  expected: readonly (readonly (string | number | boolean)[])[],
): void {
  const rows = result as FxResultMatrix;
  expect(rows.map((row) => row.length)).toEqual(expected.map((row) => row.length));
  expected.forEach((row, at) =>
    row.forEach((cell, col) =>
      typeof cell === "number"
        ? expect(rows[at]?.[col], `${at}, ${col}`).toBeCloseTo(cell, 9)
        : expect(rows[at]?.[col], `${at}, ${col}`).toBe(cell),
    ),
  );
}

describe("examples of the help pages", () => {
  it.each(cases)("$formula", ({ def, example }) => {
    const context = def.spec.stream ? EXAMPLE_CONTEXT : { snapshot: null };
    const result = evaluate(def, example.args, context);
    const expected = example.result;
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
    else if (typeof expected !== "object") expect(result).toBe(expected);
    else if ("rows" in expected) expectRows(result, expected.rows);
    else expect(result).toMatchObject({ key: expected.error });
  });

  it.each(cases)("$formula says what its arguments are", ({ def, example }) => {
    const call = parseCall(example.formula);
    if (call.kind === "error") throw new Error(call.text.en);
    expect(call.id).toBe(def.spec.id);
    const written = call.args.map((arg) => (arg.kind === "value" ? arg.value : null));
    expect(written).toEqual(example.args);
  });

  it.each(FUNCTIONS)(
    "$spec.id shows every error it declares, unless a missing sheet makes it",
    (def) => {
      const shown = def.spec.examples.map(({ result }) =>
        typeof result === "object" && "error" in result ? result.error : "",
      );
      const missing = Object.keys(def.spec.errors).filter((key) => !shown.includes(key));
      const fromWorkbook = missing.filter((key) => /^(tanpa|belumDibaca)/.test(key));
      expect(missing).toEqual(def.spec.stream ? fromWorkbook : []);
    },
  );

  it("fills every slot of a message", () => {
    for (const { def, example } of cases) {
      const result = evaluate(def, example.args, EXAMPLE_CONTEXT);
      if (isFxError(result)) expect(result.text.id + result.text.en).not.toMatch(/[{}]/);
    }
  });
});
