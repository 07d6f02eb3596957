import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCall } from "../../../src/core/pk/call.ts";
import { tulisRumus } from "../../../src/core/pk/tulis-rumus.ts";
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
