import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bagiRupiah, normalShares } from "../../../src/core/cascade/bagi.ts";
import { MAX_RUPIAH, rupiah } from "../../../src/core/rupiah/rupiah.ts";

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe("bagiRupiah", () => {
  it("gives the rupiah left over to the largest remainders, earlier parts first", () => {
    expect(bagiRupiah(rupiah(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(bagiRupiah(rupiah(10), [0.55, 0.25, 0.2])).toEqual([6, 2, 2]);
    expect(bagiRupiah(rupiah(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(bagiRupiah(rupiah(7), [0, 0])).toEqual([4, 3]);
    expect(bagiRupiah(rupiah(7), [1, 0])).toEqual([7, 0]);
    expect(bagiRupiah(rupiah(7), [])).toEqual([]);
  });

  it("always adds up to the rupiah, within one rupiah of the exact share", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -MAX_RUPIAH, max: MAX_RUPIAH }),
        fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (amount, weights) => {
          const parts = bagiRupiah(rupiah(amount), weights);
          expect(sum(parts)).toBe(amount);
          const shares = normalShares(weights);
          parts.forEach((part, index) => {
            expect(Number.isInteger(part)).toBe(true);
            expect(Math.abs(part - amount * (shares[index] ?? 0))).toBeLessThanOrEqual(2);
          });
        },
      ),
    );
  });
});
