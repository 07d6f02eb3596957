import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCall } from "../../../src/core/pk/call.ts";
import { tulisRumus, type Rumus } from "../../../src/core/pk/tulis-rumus.ts";
import { callOf } from "../../../src/core/pk/hitung-rumus.ts";
import type { FxScalar } from "../../../src/core/pk/spec.ts";

test("writes what is typed in each language", () => {
  const rumus = { id: "SERAPAN", args: ['Dinas "X"', null, 0.5, true, null] };
  expect(tulisRumus(rumus, "id")).toBe('=PK.SERAPAN("Dinas ""X"""; ; 0,5; TRUE)');
  expect(tulisRumus(rumus, "en")).toBe('=PK.SERAPAN("Dinas ""X""",,0.5,TRUE)');
  expect(tulisRumus({ id: "PROGRESS", args: [null, null] }, "id")).toBe("=PK.PROGRESS()");
});

test("is read back as it was", () => {
  const arg: fc.Arbitrary<FxScalar> = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.array(arg, { maxLength: 4 }), fc.constantFrom("id", "en"), (args, bahasa) => {
      const call = parseCall(tulisRumus({ id: "PAGU", args }, bahasa));
      const trimmed = [...args];
      while (trimmed.length > 0 && trimmed.at(-1) === null) trimmed.pop();
      expect(call.kind === "call" ? call.args : call).toEqual(
        trimmed.map((value) => (value === null ? { kind: "omitted" } : { kind: "value", value })),
      );
    }),
  );
});

test("is read back as it was, with calls within calls", () => {
  const { rumus } = fc.letrec<{ rumus: Rumus; arg: Rumus["args"][number] }>((tie) => ({
    rumus: fc.record({
      id: fc.constantFrom("PAGU", "SERAPAN"),
      // What is left out at the end is not written, so the last one is something.
      args: fc
        .tuple(fc.array(tie("arg"), { maxLength: 2 }), fc.string())
        .map(([args, last]) => [...args, last]),
    }),
    arg: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      tie("rumus"),
      fc.tuple(tie("rumus"), tie("rumus")).map((bagi) => ({ bagi })),
    ),
  }));
  fc.assert(
    fc.property(rumus, fc.constantFrom("id", "en"), (one, bahasa) => {
      expect(parseCall(tulisRumus(one, bahasa))).toEqual(callOf(one));
    }),
  );
});
