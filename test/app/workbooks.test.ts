import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { SheetDraft } from "../../src/sheet/draft.ts";
import type { CellValue, WorkbookHost } from "../../src/sheet/host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { FIRST, rakValues, TOTAL } from "../support/rak-workbook.ts";

const KODE = 2;
const REASON = { alasan: "Pembulatan", oleh: "Kasubag", sampai: "", sejak: "2026-03-01" };

/** A code with a stray space, and a total that disagrees with its months. */
function spoiled(): CellValue[][] {
  const values = rakValues();
  values[FIRST]![KODE] = "5.1.02.01.01.0024 ";
  values[FIRST + 1]![TOTAL] = 2_500;
  return values;
}

const opened: HeadlessExcel[] = [];
afterEach(() => {
  for (const excel of opened.splice(0)) excel.close();
});

async function inExcel(): Promise<{ readonly excel: HeadlessExcel; readonly host: WorkbookHost }> {
  const excel = await openHeadlessExcel({ sheets: [{ name: "RAK", values: spoiled() }] });
  opened.push(excel);
  return { excel, host: createOfficeHost() };
}

/** The same sheet as a file. */
function bytesOf(values: readonly (readonly CellValue[])[]): Uint8Array {
  const rows = values.map((row) => row.map((value) => (value === "" ? null : { value })));
  const draft: SheetDraft = { name: "RAK", rows, merges: [], widths: [], heights: {} };
  return writeDraft([draft], { title: "x", created: "2026-01-01T00:00:00Z" });
}

describe("in Excel", () => {
  test("a fix and its undo leave every cell as it was", async () => {
    const { excel, host } = await inExcel();
    const before = excel.dump();
    const session = new WorkbookSession(host);
    const app = createApp(host, session);
    const { view } = await app.check();
    const ids = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
    const { applied, undo } = await app.applyFix(ids);
    expect(applied).toBe(1);
    expect(excel.value("RAK!C3")).toBe("5.1.02.01.01.0024");
    expect(await app.undo(undo!.id)).toEqual({ restored: 1, refused: [] });
    expect(excel.value("RAK!C3")).toBe("5.1.02.01.01.0024 ");
    await app.clear(true);
    expect(excel.dump()).toEqual(before);
  });

  test("a decision is kept in the workbook, not on a sheet", async () => {
    const { excel, host } = await inExcel();
    const app = createApp(host);
    const { view } = await app.check();
    const ids = view.findings.filter(({ severity }) => severity === "error").map(({ id }) => id);
    expect(await app.ignore({ ids, ...REASON })).toMatchObject({ verdict: "lolos" });
    expect(excel.sheetNames()).toEqual(["RAK"]);
    expect(await createApp(createOfficeHost()).recheck()).toMatchObject({
      verdict: "lolos",
      ignoredCount: ids.length,
    });
  });

  test("a check of a small workbook stays within twelve round trips", async () => {
    const { excel, host } = await inExcel();
    excel.stats.reset();
    await createApp(host).check();
    expect(excel.stats.requests).toBeLessThanOrEqual(12);
  });
});

describe("in a file", () => {
  test("fix, decision and undo travel with the saved file", async () => {
    const book = openXlsx(bytesOf(spoiled()), "rak.xlsx");
    const app = createApp(book);
    const { view } = await app.check();
    const fixable = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
    const { undo } = await app.applyFix(fixable);
    const errors = view.findings.filter(({ severity }) => severity === "error");
    await app.ignore({ ids: errors.map(({ id }) => id), ...REASON });
    const saved = openXlsx(book.toBytes(), "lain.xlsx");
    const [fixed] = await saved.readCells([{ sheet: "RAK", row: FIRST, col: KODE }]);
    expect(fixed?.value).toBe("5.1.02.01.01.0024");
    expect(await createApp(saved).recheck()).toMatchObject({ verdict: "lolos", ignoredCount: 1 });
    await app.undo(undo!.id);
    const [back] = await book.readCells([{ sheet: "RAK", row: FIRST, col: KODE }]);
    expect(back?.value).toBe("5.1.02.01.01.0024 ");
  });
});
