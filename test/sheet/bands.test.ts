import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bandsOf, gapsOf } from "../../src/sheet/bands.ts";
import { outlineGroups } from "../../src/sheet/outline.ts";

const spread = (bands: readonly (readonly [number, number])[]): number[] =>
  bands.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

describe("bands", () => {
  it("join neighbours, whatever their order", () => {
    expect(bandsOf([3, 1, 2, 7, 2])).toEqual([
      [1, 3],
      [7, 7],
    ]);
    expect(bandsOf([])).toEqual([]);
  });

  it("and gaps share a stretch out between them", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30)), fc.nat(15), fc.nat(15), (indexes, first, length) => {
        const last = first + length;
        const bands = bandsOf(indexes);
        const gaps = spread(gapsOf(bands, first, last));
        const inside = spread(bands).filter((index) => index >= first && index <= last);
        expect([...gaps, ...inside].sort((a, b) => a - b)).toEqual(spread([[first, last]]));
      }),
    );
  });

  it("of an outline give every row its level", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), (levels) => {
        const found = levels.map(() => 0);
        for (const row of spread(outlineGroups(levels))) found[row]! += 1;
        expect(found).toEqual(levels.map((level) => Math.min(7, level)));
      }),
    );
  });
});
