import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SHEET_KINDS } from "../../../src/core/model/model.ts";
import { parsePengenalan, writePengenalan } from "../../../src/sheet/memory/pengenalan.ts";

describe("corrections kept in the workbook", () => {
  test("what is written reads back, whatever the sheets are called", () => {
    const koreksi = fc.record({
      kind: fc.constantFrom(...SHEET_KINDS),
      headerRow: fc.option(fc.integer({ min: 0, max: 1_048_575 })),
    });
    const entries = fc.uniqueArray(fc.tuple(fc.string(), koreksi), { selector: ([name]) => name });
    fc.assert(
      fc.property(entries, (list) => {
        const map = new Map(list);
        expect(parsePengenalan(writePengenalan(map))).toEqual(map);
      }),
    );
  });

  test("nothing to keep is nothing kept", () => {
    expect(writePengenalan(new Map())).toBeNull();
  });

  test.each([
    null,
    undefined,
    "",
    "bukan json",
    "[]",
    "null",
    '{"versi":2,"lembar":[{"lembar":"A","jenis":"rak","barisJudul":1}]}',
    '{"versi":1,"lembar":{"A":"rak"}}',
    '{"versi":1,"lembar":[{"lembar":"A","jenis":"hantu"},{"lembar":7,"jenis":"rak"},null]}',
  ])("%s holds no correction", (text) => {
    expect(parsePengenalan(text).size).toBe(0);
  });

  test("a header row that is none is looked for instead; `__proto__` is a name like any other", () => {
    const text =
      '{"versi":1,"lembar":[{"lembar":"__proto__","jenis":"rak","barisJudul":-1},{"lembar":"B","jenis":"pk","barisJudul":3}]}';
    expect([...parsePengenalan(text)]).toEqual([
      ["__proto__", { kind: "rak", headerRow: null }],
      ["B", { kind: "pk", headerRow: 3 }],
    ]);
  });
});
