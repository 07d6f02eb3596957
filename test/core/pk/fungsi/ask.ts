import { expect } from "vitest";
import { evaluate } from "../../../../src/core/pk/evaluate.ts";
import type {
  FunctionDef,
  FxArg,
  FxError,
  FxResult,
  FxResultMatrix,
} from "../../../../src/core/pk/spec.ts";
import { EXAMPLE_CONTEXT } from "../example-model.ts";

/** An error of a referenced cell, as the binding hands it over. */
export const GALAT_REF: FxError = {
  key: "galatMasuk",
  kind: "value",
  text: { id: "Sel berisi #REF!.", en: "The cell holds #REF!." },
};

/** Calls a function over the example workbook; arguments are frozen, so a function that changes them fails. */
export function ask(
  def: FunctionDef,
  ...args: readonly (FxArg | undefined)[]
): FxResult | FxResultMatrix {
  const before = JSON.stringify(args);
  const result = evaluate(def, args.map(deepFreeze), EXAMPLE_CONTEXT);
  expect(JSON.stringify(args)).toBe(before);
  return result;
}

/** Key of the error a call gives. */
export function errorOf(def: FunctionDef, ...args: readonly (FxArg | undefined)[]): string {
  const result = ask(def, ...args);
  if (typeof result === "object" && "key" in result) return result.key;
  throw new Error(`no error but ${JSON.stringify(result)}`);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}
