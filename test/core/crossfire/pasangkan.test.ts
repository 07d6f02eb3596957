import { describe, expect, test } from "vitest";
import { pasangkan, sinergiPasangan } from "../../../src/core/crossfire/pasangkan.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import type { Model } from "../../../src/core/model/model.ts";

const model = readWorkbook(buildSample().sheets.map((sheet) => draftGrid(sheet)));
const index = buildPosList(model);
const pairs = pasangkan(index, { gazetir: null });

describe("pasangkan on the sample", () => {
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

  test("every score is the weighted mean of what is stated, and lies in 0..1", () => {
    for (const pair of pairs) {
      expect(pair.skor).toBeGreaterThanOrEqual(0);
      expect(pair.skor).toBeLessThanOrEqual(1);
      for (const nama of ["aktivitas", "jenisBelanja", "lokus", "sarpras", "waktu"] as const) {
        const { nilai } = pair[nama];
        if (nilai === null) continue;
        expect(nilai).toBeGreaterThanOrEqual(0);
        expect(nilai).toBeLessThanOrEqual(1 + 1e-9);
      }
      expect(pair.lokus.nilai).toBeNull();
    }
  });

  test("does not depend on the order of the sheets", () => {
    const turned: Model = { ...model, subKegiatanList: [...model.subKegiatanList].reverse() };
    expect(pasangkan(buildPosList(turned), { gazetir: null })).toEqual(pairs);
  });

  test("one pair alone scores as it does among all", () => {
    const [first] = pairs;
    expect(first && sinergiPasangan(index, first.b, first.a, { gazetir: null })).toEqual(first);
  });
});
