import { describe, expect, it } from "vitest";
import { runRules } from "../../../src/core/rules/run.ts";
import type { Finding } from "../../../src/core/rules/finding.ts";
import { cellAddress } from "../../../src/sheet/a1.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";

function check(seeded: boolean): readonly Finding[] {
  const model = readWorkbook(buildSample({ seeded }).sheets.map((sheet) => draftGrid(sheet)));
  expect(model.issues).toEqual([]);
  return runRules(model).findings;
}

describe("the sample, read and checked", () => {
  it("is clean", () => {
    expect(check(false)).toEqual([]);
  });

  it("has every seeded error found at its cell, and no other root cause", () => {
    const roots = check(true).filter(({ rootCause }) => rootCause === null);
    const found = roots.map(({ at }) => `${at.sheet}!${cellAddress(at.row, at.col)}`);
    const seeded = buildSample({ seeded: true }).seeded.map(
      ({ sheet, cell }) => `${sheet}!${cell}`,
    );
    expect([...new Set(found)].sort()).toEqual(seeded.sort());
  });
});
