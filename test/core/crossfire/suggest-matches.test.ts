import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DIMENSI_LIST } from "../../../src/core/crossfire/dimensi.ts";
import { scorePair, suggestMatches } from "../../../src/core/crossfire/suggest-matches.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import type { Model } from "../../../src/core/model/model.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const model = readWorkbook(buildSample().sheets.map((sheet) => draftGrid(sheet)));
const index = buildPosList(model);
const gazetir = (text: string) => RUJUKAN.wilayah(text);
const { pairs, kandidat, dinilai } = suggestMatches(index, { gazetir });

describe("suggestMatches on the sample", () => {
  test("suggests pairs of different SKPD only, each once, best first", () => {
    expect(pairs.length).toBeGreaterThan(3);
    for (const { a, b } of pairs) {
      expect(a < b).toBe(true);
      expect(index.byId.get(a)?.skpd?.id).not.toBe(index.byId.get(b)?.skpd?.id);
    }
    expect(new Set(pairs.map(({ a, b }) => `${a}|${b}`)).size).toBe(pairs.length);
    const scores = pairs.map(({ skor }) => skor);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });

  test("scores fewer pairs than there are, and says how many", () => {
    expect(kandidat).toBeGreaterThanOrEqual(pairs.length);
    expect(kandidat).toBeLessThan((dinilai * (dinilai - 1)) / 2);
  });

  test("every value lies in 0..1, and what is not stated is null", () => {
    for (const pair of suggestMatches(index, { gazetir: null, withLemah: true }).pairs) {
      expect(pair.skor).toBeGreaterThanOrEqual(0);
      expect(pair.skor).toBeLessThanOrEqual(1);
      expect(pair.kelengkapan).toBeLessThan(1);
      for (const nama of DIMENSI_LIST) {
        const { nilai } = pair[nama];
        if (nilai !== null) expect([nama, nilai >= 0 && nilai <= 1]).toEqual([nama, true]);
      }
      expect(pair.lokus.nilai).toBeNull();
    }
  });

  test("does not depend on the order of the sheets", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...model.subKegiatanList], {
          minLength: model.subKegiatanList.length,
        }),
        (subKegiatanList) => {
          const turned: Model = { ...model, subKegiatanList };
          const again = suggestMatches(buildPosList(turned), { gazetir }).pairs;
          expect(again.map(({ a, b, skor }) => [a, b, skor])).toEqual(
            pairs.map(({ a, b, skor }) => [a, b, skor]),
          );
        },
      ),
      { numRuns: 5 },
    );
  });

  test("one pair alone scores as it does among all, in either order", () => {
    const [first] = pairs;
    const [a, b] = [index.byId.get(first?.a ?? ""), index.byId.get(first?.b ?? "")];
    if (a === undefined || b === undefined) throw new Error("no pair");
    expect(scorePair(index, b, a, { gazetir })).toEqual(first);
  });
});
