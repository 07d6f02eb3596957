import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../../src/app/create-app.ts";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../../src/host/xlsx/write-draft.ts";
import type { SheetDraft } from "../../../src/sheet/draft.ts";
import type { WorkbookHost } from "../../../src/sheet/host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../../support/headless-excel.ts";
import { rakPercepatan } from "../../support/percepatan-workbook.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const sheets = () => {
  const { RAK, Kas, Realisasi } = rakPercepatan();
  return Object.entries({ RAK, Kas, Realisasi }).map(([name, { values }]) => ({ name, values }));
};

function inFile(): WorkbookHost {
  const drafts = sheets().map(({ name, values }): SheetDraft => {
    const rows = values.map((row) => row.map((value) => (value === "" ? null : { value })));
    return { name, rows, merges: [], widths: [], heights: {} };
  });
  const bytes = writeDraft(drafts, { title: "x", created: "2026-01-01T00:00:00Z" });
  return openXlsx(bytes, "rak.xlsx");
}

async function written(host: WorkbookHost) {
  const app = createApp(host, undefined, { hariIni: () => "2023-03-06" });
  const names = [await app.writeSheet("bahan"), await app.writeSheet("notulen")];
  return { app, names, grids: await host.readSheets(names) };
}

describe("the papers of a meeting in Excel", () => {
  test("say what they say in a file, cell by cell, with charts and pages", async () => {
    excel = await openHeadlessExcel({ sheets: sheets() });
    const before = excel.dump();
    const inExcel = await written(createOfficeHost());
    const onDisk = await written(inFile());
    expect(inExcel.names).toEqual(["PK Bahan Rapat", "PK Notulen 2023-03-06"]);
    // Places of files are named after the file; Excel has none.
    const plain = ({ grids }: typeof onDisk) =>
      grids.map(({ values }) =>
        values.map((row) => row.map((cell) => String(cell).replaceAll("[rak.xlsx]", ""))),
      );
    expect(plain(inExcel)).toEqual(plain(onDisk));
    const dump = excel.dump().find(({ name }) => name === "PK Bahan Rapat");
    expect(dump?.merges.length).toBeGreaterThan(20);
    const notes = dump?.notes as { charts: unknown[]; pageBreaks: number[] };
    expect(notes.charts).toHaveLength(3);
    expect(notes.pageBreaks.length).toBeGreaterThanOrEqual(6);
    // Both are steps that can be taken back; then nothing is left of them.
    for (const { id } of inExcel.app.undoList()) await inExcel.app.undo(id);
    expect(excel.dump()).toEqual(before);
  });
});
