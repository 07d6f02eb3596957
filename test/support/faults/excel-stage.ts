import { createApp } from "../../../src/app/create-app.ts";
import { WorkbookSession } from "../../../src/app/session.ts";
import { steadyHost } from "../../../src/app/steady-host.ts";
import { addDrafts } from "../../../src/host/office/drafts.ts";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import { parseCellAddress } from "../../../src/sheet/a1.ts";
import { mergeCatatan } from "../../../src/sheet/memory/catatan-xml.ts";
import { Worksheet } from "../../../src/workbench/excel/worksheet.ts";
import { EventHub } from "../../../src/workbench/protocol/events.ts";
import { openHeadlessExcel, type SheetDump } from "../headless-excel.ts";
import { listening } from "./listening.ts";
import type { Random } from "./random.ts";
import type { Remembered, Stage } from "./stage.ts";
import { stageSheets } from "./workbook.ts";

/** A workbook in the simulated Excel, through Microsoft's own client. */
export async function excelStage(random: Random): Promise<Stage> {
  const sheets = stageSheets(random);
  const excel = await openHeadlessExcel({
    sheets: sheets.map(({ name, values }) => ({ name, values })),
  });
  await excel.Excel.run(async (context) => {
    for (const { name, formats, formulas } of sheets) {
      const sheet = context.workbook.worksheets.getItem(name);
      const at = (key: string): Excel.Range => {
        const [row = 0, col = 0] = key.split(",").map(Number);
        return sheet.getRangeByIndexes(row, col, 1, 1);
      };
      for (const [key, format] of formats) at(key).numberFormat = [[format]];
      for (const [key, formula] of formulas) at(key).formulas = [[formula]];
      sheet.getRange("A1").format.fill.color = "#FFF2CC";
      sheet.getRange("B3:C3").format.fill.color = "#DDEBF7";
    }
    await context.sync();
  });
  await excel.settle();
  const { book } = excel;
  const silent = { book, events: new EventHub(() => undefined), stats: excel.stats };
  let session: WorkbookSession | null = null;
  let asked: readonly Remembered[] = [];
  const change = (name: string, act: (sheet: Worksheet) => void): void => {
    const store = book.find(name);
    if (store !== null) act(new Worksheet(silent, store));
  };
  return {
    user: {
      type: (name, row, col, value) => {
        book.find(name)?.type(row, col, value);
        session?.invalidate(name);
      },
      rename: (name, to) => {
        change(name, (sheet) => (sheet.name = to));
        session?.invalidate(null);
      },
      remove: (name) => {
        change(name, (sheet) => sheet.delete());
        session?.invalidate(null);
      },
      protect: (name, isOn) =>
        change(name, ({ protection }) => {
          if (isOn && !protection.protected) protection.protect();
          if (!isOn && protection.protected) protection.unprotect();
        }),
      hide: (name, isOn) => {
        change(name, (sheet) => (sheet.visibility = isOn ? "VeryHidden" : "Visible"));
        session?.invalidate(null);
      },
    },
    pane: () => {
      const heard = listening(createOfficeHost(), (one) => (asked = [...asked, one]));
      const host = steadyHost(heard, () => Promise.resolve());
      session = new WorkbookSession(host);
      return createApp(host, session, { tambahLembar: addDrafts });
    },
    cells: () => new Map(excel.dump().map((sheet) => [sheet.name, facts(sheet)])),
    marks: () =>
      excel.sheetNames().reduce((sum, name) => sum + excel.conditionalFormats(name).length, 0),
    memory: () => mergeCatatan([...book.customXml.values()]),
    believed: () => session?.memory() ?? new Map(),
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    takesDrafts: true,
    meet: (trouble) => excel.faults.meet(trouble),
    close: () => excel.close(),
  };
}

function facts({ cells }: SheetDump): Map<string, string> {
  return new Map(
    Object.entries(cells).map(([address, cell]) => {
      const { row = 0, col = 0 } = parseCellAddress(address) ?? {};
      const { formula, value, ...look } = cell as { formula?: string; value: unknown };
      const content = formula === undefined ? value : "";
      return [`${row},${col}`, JSON.stringify([content, formula ?? "", look])];
    }),
  );
}
