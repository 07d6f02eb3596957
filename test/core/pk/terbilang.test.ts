import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_RUPIAH } from "../../../src/core/rupiah/rupiah.ts";
import { terbilang } from "../../../src/core/pk/terbilang.ts";

const DIGITS = "nol satu dua tiga empat lima enam tujuh delapan sembilan".split(" ");
const SCALES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  juta: 1e6,
  miliar: 1e9,
  triliun: 1e12,
  kuadriliun: 1e15,
};

/** Reads words back, word by word with two accumulators: shares nothing with the speller. */
function readBack(text: string): number {
  let sign = 1;
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of text.split(" ")) {
    const known = DIGITS.indexOf(word);
    if (word === "minus") sign = -1;
    else if (known >= 0) digit = known;
    else if (word === "sepuluh") digit = 10;
    else if (word === "sebelas") digit = 11;
    else if (word === "belas") digit += 10;
    else if (word === "seratus") group += 100;
    else if (word === "seribu") total += 1000;
    else if (word === "puluh" || word === "ratus") {
      group += digit * (word === "puluh" ? 10 : 100);
      digit = 0;
    } else if (SCALES[word] !== undefined) {
      total += (group + digit) * SCALES[word];
      group = 0;
      digit = 0;
    } else throw new Error(`unknown word ${word}`);
  }
  return sign * (total + group + digit);
}

describe("terbilang", () => {
  it.each([
    [0, "nol"],
    [1, "satu"],
    [10, "sepuluh"],
    [11, "sebelas"],
    [12, "dua belas"],
    [20, "dua puluh"],
    [21, "dua puluh satu"],
    [100, "seratus"],
    [111, "seratus sebelas"],
    [999, "sembilan ratus sembilan puluh sembilan"],
    [1000, "seribu"],
    [1100, "seribu seratus"],
    [2000, "dua ribu"],
    [11_000, "sebelas ribu"],
    [101_000, "seratus satu ribu"],
    [1_000_000, "satu juta"],
    [1_001_000, "satu juta seribu"],
    [-500, "minus lima ratus"],
    [1_000_000_000, "satu miliar"],
    [1_000_000_000_000, "satu triliun"],
    [2_000_000_000_000_001, "dua kuadriliun satu"],
  ])("spells %d", (value, expected) => {
    expect(terbilang(value)).toBe(expected);
  });

  it("can be read back, whatever the amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_RUPIAH, max: MAX_RUPIAH }), (value) => {
        expect(readBack(terbilang(value))).toBe(value);
      }),
      { numRuns: 2000 },
    );
    for (let value = -1200; value <= 12_000; value += 1) {
      expect(readBack(terbilang(value))).toBe(value === 0 ? 0 : value);
    }
  });

  it("uses single spaces and no `satu ribu`", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAX_RUPIAH }), (value) => {
        expect(terbilang(value)).toMatch(/^[a-z]+( [a-z]+)*$/);
        expect(terbilang(value)).not.toMatch(/(^|juta |miliar |triliun |kuadriliun )satu ribu/);
      }),
    );
  });
});
