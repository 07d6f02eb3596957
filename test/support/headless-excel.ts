import { FunctionHost } from "../../src/workbench/custom-functions/function-host.ts";
import type { Metadata } from "../../src/workbench/custom-functions/metadata.ts";
import { parseArea, splitSheet } from "../../src/workbench/engine/area.ts";
import type { Book } from "../../src/workbench/engine/book.ts";
import { dumpBook, type SheetDump } from "../../src/workbench/engine/dump.ts";
import type { Scalar } from "../../src/workbench/engine/input.ts";
import { openSheets, type SheetInit } from "../../src/workbench/engine/open.ts";
import type { UniverKit } from "../../src/workbench/engine/kit.ts";
import { readRules, type Rule } from "../../src/workbench/engine/rules.ts";
import type { SheetStore } from "../../src/workbench/engine/sheet-store.ts";
import { ExcelHost } from "../../src/workbench/protocol/host.ts";
import type { Stats } from "../../src/workbench/protocol/stats.ts";
import type { Fault, Trouble } from "../../src/workbench/protocol/trouble.ts";
import { loadOfficeClient, type OfficeClient } from "./office-client.ts";
import { createNodeKit } from "./univer-node.ts";

export type { SheetInit, SheetDump };

export interface HeadlessExcel extends OfficeClient {
  readonly book: Book;
  readonly host: ExcelHost;
  readonly stats: Stats;
  readonly faults: {
    /** The next request fails with this code, whatever it asks; call again for the one after. */
    next(code: string, message?: string, when?: Fault["when"]): void;
    /** Asked before each request what shall go wrong with it; null = nothing more. */
    meet(trouble: Trouble | null): void;
  };
  /** Value at `DPA!B2` (sheet names with blanks quoted or not). */
  value(address: string): Scalar;
  formula(address: string): string | null;
  values(address: string): Scalar[][];
  numberFormat(address: string): string;
  /** The engine's style of a cell: `bg`, `cl`, `bl`, `n` … */
  style(address: string): unknown;
  merges(sheet: string): string[];
  conditionalFormats(sheet: string): Rule[];
  sheetNames(): string[];
  dump(): SheetDump[];
  /** An edit as a person types it: fires events with source Local and no add-in as trigger. */
  type(address: string, value: Scalar): Promise<void>;
  /** Makes the add-in's functions known, as Excel does from its metadata. */
  registerFunctions(metadata: Metadata, namespace: string): Promise<void>;
  readonly functions: FunctionHost;
  /** The text beside an error that a custom function returned. */
  errorMessage(address: string): string | null;
  /** Presses a ribbon button; false when the add-in has not associated it. */
  runAction(id: string): Promise<boolean>;
  /** What the add-in asked of its pane: "shown", "hidden". */
  readonly pane: readonly string[];
  /** Waits until nothing is left to calculate and events sent so far have been heard. */
  settle(): Promise<void>;
  close(): void;
}

const LIGHT = {
  bodyBackgroundColor: "#ffffff",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#ffffff",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Plain sheets, or a workbook that is opened from elsewhere: a file, what another Excel saved. */
export type HeadlessInit =
  { readonly sheets: readonly SheetInit[] } | { readonly open: (kit: UniverKit) => Promise<Book> };

/** Microsoft's Excel client over a spreadsheet engine: an Excel without Excel. */
export async function openHeadlessExcel(init?: HeadlessInit): Promise<HeadlessExcel> {
  const kit = createNodeKit();
  const from = init ?? { sheets: [{ name: "Sheet1" }] };
  const book = await ("open" in from ? from.open(kit) : openSheets(kit, from.sheets));
  const host = new ExcelHost(book);
  const pane: string[] = [];
  const { client, installed } = loadOfficeClient({
    bridge: host.bridge,
    displayLanguage: "id-ID",
    contentLanguage: "id-ID",
    documentSettings: book.documentSettings,
    theme: () => LIGHT,
    showPane: () => void pane.push("shown"),
    hidePane: () => void pane.push("hidden"),
  });
  const functions = new FunctionHost(book, installed.associations);
  const at = (address: string): { store: SheetStore; row: number; col: number } => {
    const { store, area } = locate(book, address);
    return { store, row: area.top, col: area.left };
  };
  const settle = async (): Promise<void> => {
    await book.calculation.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return {
    ...pick(client),
    book,
    host,
    stats: host.stats,
    faults: {
      next: (code, message = code, when = "before") => host.fail({ code, message, when }),
      meet: (trouble) => host.meet(trouble),
    },
    value: (address) => values(book, address)[0]?.[0] ?? "",
    values: (address) => values(book, address),
    formula: (address) => {
      const { store, row, col } = at(address);
      return store.formula(row, col);
    },
    numberFormat: (address) => {
      const { store, row, col } = at(address);
      return store.pattern(row, col);
    },
    style: (address) => {
      const { store, row, col } = at(address);
      return store.style(row, col);
    },
    merges: (sheet) =>
      dumpBook(book)
        .find((s) => s.name === sheet)
        ?.merges.slice() ?? [],
    conditionalFormats: (sheet) => readRules(sheetNamed(book, sheet)),
    sheetNames: () => book.sheets().map((sheet) => sheet.name),
    dump: () => dumpBook(book),
    type: async (address, value) => {
      const { store, area } = locate(book, address);
      store.type(area.top, area.left, value);
      await settle();
    },
    settle,
    functions,
    registerFunctions: (metadata, namespace) => functions.register(metadata, namespace),
    errorMessage: (address) => {
      const { store, row, col } = at(address);
      return functions.messageAt({ sheetId: store.id, row, col });
    },
    runAction: (id) => installed.runAction(id, id),
    pane,
    close: () => {
      functions.dispose();
      kit.univer.dispose();
    },
  };
}

function pick({ Excel, Office, CustomFunctions, OfficeExtension }: OfficeClient): OfficeClient {
  return { Excel, Office, CustomFunctions, OfficeExtension };
}

function values(book: Book, address: string): Scalar[][] {
  const { store, area } = locate(book, address);
  return store.values(area);
}

function sheetNamed(book: Book, name: string): SheetStore {
  const found = book.find(name);
  if (found === null) throw new Error(`no sheet ${name}`);
  return found;
}

function locate(
  book: Book,
  address: string,
): { store: SheetStore; area: NonNullable<ReturnType<typeof parseArea>> } {
  const { sheet, rest } = splitSheet(address);
  const area = parseArea(rest);
  if (area === null) throw new Error(`no address: ${address}`);
  return { store: sheet === null ? book.active : sheetNamed(book, sheet), area };
}
