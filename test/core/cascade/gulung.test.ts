import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buatTabel, gulung } from "../../../src/core/cascade/gulung.ts";

const LEBAR = 3;

/** Random trees as parent positions, parents before children. */
const indukArb = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { maxLength: 60 })
  .map((list) => Int32Array.from([-1, ...list.map((at, nth) => Math.floor(at * (nth + 1)))]));

/** Whether `at` lies at or under `up`. */
function isUnder(induk: Int32Array, at: number, up: number): boolean {
  for (let one = at; one >= 0; one = induk[one]!) if (one === up) return true;
  return false;
}

describe("gulung", () => {
  it("leaves in every row the sum of all rows at or under it, and the bits of all of them", () => {
    fc.assert(
      fc.property(
        indukArb,
        fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 200, maxLength: 200 }),
        (induk, values) => {
          const rows = induk.length;
          const tabel = buatTabel(rows, LEBAR);
          for (let at = 0; at < tabel.angka.length; at += 1) tabel.angka[at] = values[at]!;
          for (let at = 0; at < rows; at += 1) tabel.ada[at] = 1 << (at % 27);
          const plain = { angka: tabel.angka.slice(), ada: tabel.ada.slice() };
          gulung(tabel, induk, LEBAR);
          for (let up = 0; up < rows; up += 1) {
            const under = [...induk.keys()].filter((at) => isUnder(induk, at, up));
            for (let col = 0; col < LEBAR; col += 1) {
              const sum = under.reduce((total, at) => total + plain.angka[at * LEBAR + col]!, 0);
              expect(tabel.angka[up * LEBAR + col]).toBe(sum);
            }
            expect(tabel.ada[up]).toBe(under.reduce((bits, at) => bits | plain.ada[at]!, 0));
          }
        },
      ),
    );
  });

  it("adds nothing to a row that holds its sum already", () => {
    const tabel = { angka: Float64Array.from([0, 5, 5, 7]), ada: new Int32Array(4) };
    gulung(tabel, Int32Array.from([-1, 0, 1, 0]), 1, Uint8Array.from([1, 0, 0, 1]));
    expect([...tabel.angka]).toEqual([12, 5, 5, 7]);
  });
});
