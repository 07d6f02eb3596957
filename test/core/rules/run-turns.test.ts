import { expect, test } from "vitest";
import { runRules, rulesInTurns } from "../../../src/core/rules/run.ts";
import { draftGrid } from "../../../src/sheet/draft.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { RUJUKAN } from "../../support/rujukan.ts";

const { sheets } = buildSample({ seeded: true });
const model = readWorkbook(sheets.map((sheet) => draftGrid(sheet)));

test("a run with rests finds what a run at a stretch finds, and rests at each sub kegiatan and row", () => {
  const run = rulesInTurns(model, { rujukan: RUJUKAN });
  let rests = 0;
  let step = run.next();
  for (; step.done !== true; step = run.next()) rests += 1;
  expect(step.value).toEqual(runRules(model, { rujukan: RUJUKAN }));
  expect(step.value.findings.length).toBeGreaterThan(10);
  const { subKegiatanList, rakList, realisasiList } = model;
  expect(rests).toBeGreaterThan(subKegiatanList.length + rakList.length + realisasiList.length);
});
