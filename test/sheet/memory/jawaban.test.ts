import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  MAX_JAWABAN,
  MAX_TEKS_JAWABAN,
  parseJawaban,
  writeJawaban,
} from "../../../src/sheet/memory/jawaban.ts";

const nilai = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((one) => !Object.is(one, -0)),
  fc.boolean(),
);
const jawaban = fc.oneof(nilai, fc.array(fc.array(nilai, { maxLength: 4 }), { maxLength: 4 }));

describe("last answers in the workbook's memory", () => {
  test("come back as they were kept", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 30 }), jawaban, { noNullPrototype: true }),
        (all) => {
          const answers = new Map(Object.entries(all).filter(([key]) => key !== "__proto__"));
          expect(parseJawaban(writeJawaban(answers) ?? undefined)).toEqual(answers);
        },
      ),
    );
  });

  test("errors and what is no answer are not kept; nothing to keep is null", () => {
    expect(writeJawaban(new Map([["PAGU[]", { code: "#N/A" }]]))).toBeNull();
    expect(writeJawaban(new Map<string, unknown>([["A", [[1], [{ code: "#N/A" }]]]]))).toBeNull();
    expect(writeJawaban(new Map<string, unknown>([["A", undefined]]))).toBeNull();
  });

  test.each(["", "{", "[]", '{"versi":2,"jawaban":{"A":1}}', '{"versi":1,"jawaban":{"A":{}}}'])(
    "what is not understood is left out: %s",
    (text) => expect(parseJawaban(text).size).toBe(0),
  );

  test("a workbook does not become heavy: tables give way to single figures", () => {
    const rows = Array.from({ length: 5_000 }, (_, nth) => [nth, "nama yang panjang sekali"]);
    const many = new Map<string, unknown>([["CASCADE[]", rows]]);
    for (let nth = 0; nth < 2 * MAX_JAWABAN; nth += 1) many.set(`PAGU["${nth}"]`, nth);
    const text = writeJawaban(many) ?? "";
    expect(text.length).toBeLessThan(MAX_TEKS_JAWABAN * 1.2);
    const kept = parseJawaban(text);
    expect(kept.size).toBe(MAX_JAWABAN);
    expect(kept.has("CASCADE[]")).toBe(false);
    expect(parseJawaban("x".repeat(3 * MAX_TEKS_JAWABAN)).size).toBe(0);
  });
});
