import fc from "fast-check";
import { expect, test } from "vitest";
import { plainSpaces, singleSpaced } from "../../../src/sheet/read/cell-text.ts";

const text = fc
  .array(
    fc.constantFrom("a", " ", "  ", "\n", "\t", "\u00a0", "\u2007", "\u202f", "\r\n", "Belanja"),
  )
  .map((parts) => parts.join(""));

test("the short ways say what the plain replacements say", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(plainSpaces(one)).toBe(one.replace(/[\u00a0\u2007\u202f]/g, " "));
      expect(singleSpaced(one)).toBe(one.replace(/\s+/g, " "));
    }),
  );
});
