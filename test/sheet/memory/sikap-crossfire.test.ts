import fc from "fast-check";
import { expect, test } from "vitest";
import { SIKAP_LIST, type Sikap } from "../../../src/core/crossfire/sikap.ts";
import { parseSikap, writeSikap } from "../../../src/sheet/memory/sikap-crossfire.ts";

const word = fc.string({ minLength: 1, maxLength: 40 });
const sikap: fc.Arbitrary<Sikap> = fc.record({
  a: word,
  b: word,
  sidik: word,
  sikap: fc.constantFrom(...SIKAP_LIST),
  alasan: fc.string({ maxLength: 80 }),
  oleh: fc.string({ maxLength: 40 }),
  sejak: fc.constant("2023-02-06"),
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.array(sikap, { minLength: 1, maxLength: 20 }), (list) => {
      expect(parseSikap(writeSikap(list) ?? undefined)).toEqual(list);
    }),
  );
});

test("nothing to keep is no text", () => {
  expect(writeSikap([])).toBeNull();
  expect(parseSikap(undefined)).toEqual([]);
});

test.each(["", "{", "[]", '{"versi":2,"sikap":[]}', '{"versi":1,"sikap":{}}'])(
  "a text that is none of ours gives nothing: %s",
  (text) => {
    expect(parseSikap(text)).toEqual([]);
  },
);

test("a decision with a word we do not know is left out, the others stay", () => {
  const one = { a: "1|2", b: "3|4", sidik: "x", sikap: "tolak", alasan: "", oleh: "", sejak: "" };
  const text = JSON.stringify({ versi: 1, sikap: [{ ...one, sikap: "mungkin" }, null, one] });
  expect(parseSikap(text)).toEqual([one]);
});
