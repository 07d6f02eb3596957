import { expect, test } from "vitest";
import { cascadeMatches } from "../../src/cli/cascade-matches.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const snapshot = snapshotOf(readWorkbook(buildSample().sheets.map((sheet) => draftGrid(sheet))));

test("matches name both sub kegiatan, five values, and the cells that prove them", () => {
  const matches = cascadeMatches(snapshot, RUJUKAN) as readonly Record<string, unknown>[];
  expect(matches.length).toBeGreaterThan(0);
  for (const match of matches) {
    expect(snapshot.pos.byId.has(String(match.a))).toBe(true);
    expect(snapshot.pos.byId.has(String(match.b))).toBe(true);
    const evidence = match.evidence as readonly { dimension: string; cells: readonly object[] }[];
    for (const { dimension, cells } of evidence) {
      expect(typeof match[dimension]).toBe("number");
      expect(cells.length).toBeGreaterThan(0);
    }
  }
});

test("without the table of places lokus is null, not zero", () => {
  const matches = cascadeMatches(snapshot, null) as readonly Record<string, unknown>[];
  expect(new Set(matches.map(({ lokus }) => lokus))).toEqual(new Set([null]));
});
