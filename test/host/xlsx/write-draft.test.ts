import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import { draftGrid, type SheetDraft } from "../../../src/sheet/draft.ts";
import { DraftPen } from "../../../src/sheet/draft-pen.ts";
import { buildSample } from "../../../src/sheet/sample/build-sample.ts";
import { dpa2026Drafts } from "../../tools/fixtures/dpa-2026.ts";

const INFO = { title: "Uji", created: "2023-01-02T00:00:00Z" };

async function readBack(sheets: readonly SheetDraft[]): Promise<unknown> {
  const host = openXlsx(writeDraft(sheets, INFO), "uji.xlsx");
  const list = await host.listSheets();
  expect(list.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  return host.readSheets(list.map(({ name }) => name));
}

const grids = (sheets: readonly SheetDraft[]): unknown =>
  sheets.map((sheet) => draftGrid(sheet, "uji.xlsx"));

describe("drafts written as .xlsx", () => {
  it("come back value by value, formulas with their results", async () => {
    const { sheets } = buildSample();
    expect(await readBack(sheets)).toEqual(grids(sheets));
  });

  it("hold the real documents", async () => {
    for (const { sheets } of dpa2026Drafts()) expect(await readBack(sheets)).toEqual(grids(sheets));
  });

  it("give the same bytes every time", () => {
    const { sheets } = buildSample({ seeded: true });
    expect(writeDraft(sheets, INFO)).toEqual(writeDraft(sheets, INFO));
  });

  it("keep awkward text, sheet names and visibility", async () => {
    const pen = new DraftPen([10, 10]);
    pen.put(0, 'a & b <c> "d"\nbaris _x000D_ dua', "teks");
    pen.put(1, true, "teks");
    pen.next();
    pen.put(0, -1.5, "desimal");
    pen.formula(1, "A2*2", -3, "desimal");
    const sheets = [
      pen.draft("Lembar 'A' & B", { visibility: "hidden", hiddenRows: [1] }),
      pen.draft("Tampak", {
        freeze: { rows: 1, cols: 1 },
        print: {
          landscape: true,
          paper: "A3",
          repeatRows: [0, 0],
          repeatCols: [0, 1],
          breaks: [1],
        },
      }),
    ];
    expect(await readBack(sheets)).toEqual(grids(sheets));
    const list = await openXlsx(writeDraft(sheets, INFO), "uji.xlsx").listSheets();
    expect(list.map(({ visibility }) => visibility)).toEqual(["hidden", "visible"]);
  });
});
