import { afterEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { cellAddress, parseRangeAddress } from "../../src/sheet/a1.ts";
import { markFormula, type CellValue, type WorkbookHost } from "../../src/sheet/host.ts";
import { openData } from "../../src/workbench/engine/open.ts";
import { importXlsx } from "../../src/workbench/file/import-xlsx.ts";
import { openImported } from "../../src/workbench/file/open-imported.ts";
import { dumpXlsx } from "../host/xlsx/dump.ts";
import { contractBytes, zip } from "../host/xlsx/build.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { rakPercepatan } from "../support/percepatan-workbook.ts";
import { unzipSync, strFromU8 } from "fflate";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

const appOf = (host: WorkbookHost): App => createApp(host, new WorkbookSession(host));

function cellsOf(values: readonly (readonly CellValue[])[]): Record<string, CellValue> {
  return Object.fromEntries(
    values.flatMap((row, r) => row.map((value, c) => [cellAddress(r, c), value] as const)),
  );
}

/** The workbook as a file: the RAK with a frozen pane, a filter and a rule of the user's own; the cash protected. */
function bytes(): Uint8Array {
  const plain = contractBytes(
    Object.entries(rakPercepatan()).map(([name, { values }]) => ({
      name,
      cells: cellsOf(values),
      isProtected: name === "Kas",
      ...(name === "RAK" ? { ownFormat: { range: "E3:Q4", formula: "E3<0" } } : {}),
    })),
  );
  const parts = Object.fromEntries(
    Object.entries(unzipSync(plain)).map(([name, part]) => [name, strFromU8(part)]),
  );
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? "";
  parts["xl/worksheets/sheet1.xml"] = sheet
    .replace(
      "<sheetData>",
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="2" topLeftCell="C3" state="frozen"/></sheetView></sheetViews><sheetData>',
    )
    .replace("</sheetData>", '</sheetData><autoFilter ref="A2:Q4"/>');
  return zip(parts);
}

/** Marked cells by status, whatever the rectangles they were written as. */
function marked(
  rules: readonly { readonly formula: string; readonly ranges: readonly string[] }[],
): Record<string, string[]> {
  const byStatus: Record<string, string[]> = {};
  for (const { formula, ranges } of rules) {
    const status = /selaras:(percepatan-[a-z-]+)/.exec(formula)?.[1];
    if (status === undefined) continue;
    const cells = ranges.flatMap((range) => {
      const area = parseRangeAddress(range);
      if (area === null) throw new Error(`no range: ${range}`);
      return Array.from({ length: area.rowCount * area.colCount }, (_, nth) =>
        cellAddress(area.row + Math.floor(nth / area.colCount), area.col + (nth % area.colCount)),
      );
    });
    byStatus[status] = [...(byStatus[status] ?? []), ...cells].sort();
  }
  return byStatus;
}

const inFile = (file: Uint8Array): Record<string, string[]> =>
  marked(dumpXlsx(file).flatMap(({ conditionalFormats }) => conditionalFormats));

const inExcel = (book: HeadlessExcel): Record<string, string[]> =>
  marked(
    book.sheetNames().flatMap((name) =>
      book.conditionalFormats(name).map(({ formula, areas }) => ({
        formula,
        ranges: areas.map(
          ({ top, left, bottom, right }) =>
            `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
        ),
      })),
    ),
  );

const ownRules = (book: HeadlessExcel): number =>
  book
    .sheetNames()
    .flatMap((name) => book.conditionalFormats(name))
    .filter(({ formula }) => !formula.includes("selaras:")).length;

/** A marked copy of the file, and the cells the plan and the verdicts named. */
async function markedFile(): Promise<{ file: Uint8Array; wanted: Record<string, string[]> }> {
  const book = openXlsx(bytes(), "rak.xlsx");
  const { view } = await appOf(book).accelerate();
  const ghosts = view.plan.moves.flatMap(({ targets }) => targets);
  const names = view.candidates.flatMap(({ status, cells }) => (status === "layak" ? cells : []));
  const addresses = (cells: readonly { row: number; col: number }[]): string[] =>
    [...new Set(cells.map(({ row, col }) => cellAddress(row, col)))].sort();
  return {
    file: book.toBytes(),
    wanted: {
      "percepatan-layak": addresses(names),
      "percepatan-usulan": addresses(ghosts),
    },
  };
}

describe("marks of the acceleration, ghosts included", () => {
  test("stand in the file, and Bersihkan takes them from the reopened file to the last cell", async () => {
    const { file, wanted } = await markedFile();
    expect(wanted["percepatan-usulan"]?.length).toBeGreaterThan(0);
    expect(inFile(file)).toEqual(wanted);
    const again = openXlsx(file, "rak.xlsx");
    const report = await appOf(again).clear(false);
    expect(report.unmarked).toBe(2);
    expect(inFile(again.toBytes())).toEqual({});
    const sheetsOf = (one: Uint8Array): string[] =>
      Object.entries(unzipSync(one))
        .filter(([name]) => name.startsWith("xl/worksheets/"))
        .map(([, part]) => strFromU8(part));
    expect(sheetsOf(again.toBytes())).toEqual(sheetsOf(bytes()));
  });

  test("of a file stand in Excel when it opens it, and go to the last cell there", async () => {
    const { file, wanted } = await markedFile();
    excel = await openHeadlessExcel({
      open: async (kit) => openImported(kit, await importXlsx(file, "rak.xlsx")),
    });
    expect(inExcel(excel)).toEqual(wanted);
    expect(excel.dump()[0]?.freeze).toEqual([2, 2]);
    await appOf(createOfficeHost()).clear(false);
    expect(inExcel(excel)).toEqual({});
    expect(ownRules(excel)).toBe(1);
  });

  test("made in Excel survive what Excel saves, are known again, and go to the last cell", async () => {
    const { wanted } = await markedFile();
    const first = await openHeadlessExcel({
      open: async (kit) => openImported(kit, await importXlsx(bytes(), "rak.xlsx")),
    });
    const before = first.dump();
    await appOf(createOfficeHost()).accelerate();
    expect(inExcel(first)).toEqual(wanted);
    const saved = JSON.parse(JSON.stringify(first.book.facade.save())) as ReturnType<
      typeof first.book.facade.save
    >;
    first.close();
    excel = await openHeadlessExcel({ open: (kit) => openData(kit, saved) });
    expect(inExcel(excel)).toEqual(wanted);
    const app = appOf(createOfficeHost());
    // Marked anew, nothing is there twice.
    await app.accelerate();
    expect(inExcel(excel)).toEqual(wanted);
    await app.clear(false);
    expect(inExcel(excel)).toEqual({});
    const formats = (dump: typeof before): unknown => dump.map(({ cells }) => cells);
    expect(formats(excel.dump())).toEqual(formats(before));
    expect(ownRules(excel)).toBe(1);
  });

  test("are told by one formula a status, without reading any cell", () => {
    expect(markFormula("percepatan-usulan")).toBe('=LEN("selaras:percepatan-usulan")>0');
  });
});
