import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTerapan, writeTerapan, type Terapan } from "../../../src/sheet/memory/terapan.ts";

const months = fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 12, maxLength: 12 });
const both = { semula: months, menjadi: months };
const word = fc.string({ maxLength: 40 });

const terapan: fc.Arbitrary<Terapan> = fc.record({
  langkah: fc.option(fc.nat()),
  nama: word,
  moves: fc.array(
    fc.record({
      posId: word,
      block: word,
      shift: fc.integer({ min: 1, max: 11 }),
      amount: fc.integer({ min: 0, max: 1e13 }),
      sentence: word,
      ...both,
      accounts: fc.array(fc.record({ kode: word, ...both }), { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  kas: fc.array(
    fc.tuple(fc.option(fc.integer()), fc.integer(), fc.integer()) as fc.Arbitrary<
      Terapan["kas"][number]
    >,
    { maxLength: 12 },
  ),
  isKasDiperiksa: fc.boolean(),
});

describe("the plan applied last, as the workbook keeps it", () => {
  it("reads back as it was written", () => {
    fc.assert(
      fc.property(terapan, (one) => {
        expect(parseTerapan(writeTerapan(one))).toEqual(one);
      }),
    );
  });

  it("goes without accounts before it makes the workbook heavy", () => {
    const full = Array.from({ length: 12 }, (_, nth) => 1_000_000_000 + nth);
    const account = { kode: "5.1.02.01.01.0024", semula: full, menjadi: full };
    const move = {
      posId: "1|1.2",
      block: "1|1.2",
      shift: 1,
      amount: 1,
      sentence: "",
      semula: full,
      menjadi: full,
      accounts: Array.from({ length: 40 }, () => account),
    };
    const heavy = { langkah: null, nama: "", kas: [], isKasDiperiksa: true };
    const text = writeTerapan({ ...heavy, moves: Array.from({ length: 250 }, () => move) });
    expect(text.length).toBeLessThan(400_000);
    expect(parseTerapan(text)?.moves[0]).toEqual({ ...move, accounts: [] });
  });

  it.each([
    undefined,
    "",
    "null",
    "[]",
    '{"versi":2,"moves":[]}',
    '{"versi":1,"moves":[]}',
    '{"versi":1,"moves":[{"p":1}]}',
    '{"versi":1,"moves":[{"p":"a","s":12,"j":1,"m":[[],[]]}]}',
    '{"versi":1,"moves":[{"p":"a","s":1,"j":1,"m":[[13,1],[]]}]}',
    '{"versi":1,"moves":[{"p":"a","s":1,"j":1.5,"m":[[],[]]}]}',
    '{"versi":1,"moves":[{"p":"a","s":1,"j":1,"m":[[],[]]}],"kas":[[1,"2",3]]}',
  ])("is none where %j is kept", (text) => {
    expect(parseTerapan(text)).toBeNull();
  });
});
