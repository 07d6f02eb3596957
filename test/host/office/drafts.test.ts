import { afterEach, describe, expect, test } from "vitest";
import { addDrafts } from "../../../src/host/office/drafts.ts";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import { draftGrid, type SheetDraft } from "../../../src/sheet/draft.ts";
import type { Progress } from "../../../src/sheet/host.ts";
import { readWorkbook } from "../../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { buildTemplat } from "../../../src/sheet/template/build-templat.ts";
import { PAYLOAD_LIMIT } from "../../../src/workbench/protocol/host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../../support/headless-excel.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const open = async (...names: readonly string[]): Promise<HeadlessExcel> =>
  (excel = await openHeadlessExcel({ sheets: names.map((name) => ({ name, values: [["isi"]] })) }));

describe("drafted sheets in the open workbook", () => {
  test("hold what the drafts hold, so that both are read alike", async () => {
    await open("Sheet1");
    const { sheets } = buildSample();
    const names = await addDrafts(sheets);
    expect(names).toEqual(sheets.map(({ name }) => name));
    const grids = await createOfficeHost().readSheets(names);
    sheets.forEach((sheet, index) => {
      expect(grids[index]?.values, sheet.name).toEqual(draftGrid(sheet).values);
    });
    const model = readWorkbook(grids);
    expect(model.issues).toEqual([]);
    expect(model.subKegiatanList).toHaveLength(18);
  });

  test("of many rows, each with a height of its own, go in requests far below the limit", async () => {
    const opened = await open("Sheet1");
    const rows = Array.from({ length: 4_000 }, (_, row) => [{ value: row }]);
    const heights = Object.fromEntries(rows.map((_, row) => [row, row % 2 === 0 ? 15 : 30]));
    opened.stats.reset();
    await addDrafts([{ name: "DPA", rows, merges: [], widths: [10], heights }]);
    expect(opened.stats.largestMessage).toBeLessThan(PAYLOAD_LIMIT / 4);
    const { rowHeights } = opened.dump().find(({ name }) => name === "DPA")!;
    expect(rowHeights["3999"]).toBe(40);
  });

  test("touch no sheet that is there: a taken name gets a number", async () => {
    await open("SKPD", "PK");
    const [skpd] = buildTemplat();
    expect(await addDrafts([skpd!])).not.toEqual(["SKPD"]);
    const [first] = await createOfficeHost().readSheets(["SKPD"]);
    expect(first?.values).toEqual([["isi"]]);
  });

  test("bring their choices, bounds and notes, header and frozen panes", async () => {
    const opened = await open("Sheet1");
    await addDrafts(buildTemplat());
    const dump = opened.dump().find(({ name }) => name === "PK")!;
    const { validations } = dump.notes as {
      validations: readonly { range: string; rule: object; prompt: { title: string } }[];
    };
    const polaritas = validations.filter(({ prompt }) => prompt.title === "Polaritas");
    expect(polaritas).toHaveLength(2);
    expect(polaritas[0]?.rule).toEqual({ custom: { formula: "=FALSE" } });
    expect(polaritas[1]?.rule).toEqual({
      list: { inCellDropDown: true, source: "Naik,Turun,Stabil,Rentang" },
    });
    const bobot = validations.filter(({ prompt }) => prompt.title === "Bobot")[1];
    expect(bobot?.rule).toEqual({ decimal: { formula1: 0, formula2: 100, operator: "Between" } });
    expect(dump.freeze[0]).toBeGreaterThan(4);
  });

  test("tell how far they are, and stop when asked", async () => {
    await open("Sheet1");
    const rows = Array.from({ length: 31_000 }, (_, row) => [
      { value: row, style: "angka" as const },
    ]);
    const long: SheetDraft = { name: "Panjang", rows, merges: [], widths: [10], heights: {} };
    const seen: Progress[] = [];
    const signal = { aborted: false };
    const names = await addDrafts([long, { ...long, name: "Lain" }], {
      signal,
      onProgress: (progress) => {
        seen.push(progress);
        signal.aborted = true;
      },
    });
    expect(names).toEqual(["Panjang"]);
    expect(seen.map(({ done }) => done)).toEqual([30_000]);
    expect(seen[0]?.total).toBe(62_000);
  });
});
