import type { Call, CallArg } from "./call.ts";
import { evaluate } from "./evaluate.ts";
import { FUNCTIONS } from "./index.ts";
import {
  fail,
  isFxMatrix,
  type FxArg,
  type FxContext,
  type FxErrorSpec,
  type FxResult,
  type FxResultMatrix,
} from "./spec.ts";
import type { ArgRumus, Rumus } from "./tulis-rumus.ts";

const ERRORS = {
  fungsi: { kind: "na", text: { id: "PK.{id} tidak dikenal.", en: "PK.{id} is not known." } },
  bagi: {
    kind: "value",
    text: { id: "Pembagian memerlukan dua angka.", en: "A division needs two numbers." },
  },
} as const satisfies Readonly<Record<string, FxErrorSpec>>;

/** What a call gives in a cell: calls within it are worked out first. `refOf` gives what a reference holds, or throws. */
export function hitungCall(
  { id, args }: Call,
  context: FxContext,
  refOf: (ref: string) => FxArg,
): FxResult | FxResultMatrix {
  const def = FUNCTIONS.find(({ spec }) => spec.id === id);
  if (def === undefined) return fail(ERRORS, "fungsi", { id });
  return evaluate(
    def,
    args.map((arg) => nilaiArgumen(arg, context, refOf)),
    context,
  );
}

/** What an argument stands for. An error within is the argument's value: the function passes it on, as Excel does. */
export function nilaiArgumen(
  arg: CallArg,
  context: FxContext,
  refOf: (ref: string) => FxArg,
): FxArg {
  switch (arg.kind) {
    case "omitted":
      return null;
    case "value":
      return arg.value;
    case "ref":
      return refOf(arg.text);
    case "call":
      return hitungCall(arg, context, refOf);
    case "bagi":
      return bagi(hitungCall(arg.atas, context, refOf), hitungCall(arg.bawah, context, refOf));
  }
}

function bagi(atas: FxArg, bawah: FxArg): FxArg {
  for (const side of [atas, bawah]) {
    if (typeof side === "object" && side !== null && !isFxMatrix(side)) return side;
  }
  return typeof atas === "number" && typeof bawah === "number" && bawah !== 0
    ? atas / bawah
    : fail(ERRORS, "bagi");
}

/** A formula of ours as a call. */
export function callOf({ id, args }: Rumus): Call {
  return { kind: "call", id, args: args.map(argOf) };
}

function argOf(arg: ArgRumus): CallArg {
  if (arg === null) return { kind: "omitted" };
  if (typeof arg !== "object") return { kind: "value", value: arg };
  if ("id" in arg) return callOf(arg);
  const [atas, bawah] = arg.bagi;
  return { kind: "bagi", atas: callOf(atas), bawah: callOf(bawah) };
}
