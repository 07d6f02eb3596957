import { dumpBook, type SheetDump } from "../engine/dump.ts";
import type { Scalar } from "../engine/input.ts";
import { readRules, type Rule } from "../engine/rules.ts";
import type { SheetStore } from "../engine/sheet-store.ts";
import type { Session } from "./session.ts";

/** The open workbook for tests that watch it from outside: the page itself uses none of this. */
export interface Probe {
  readonly sheetNames: () => string[];
  /** Everything in every cell, to compare before and after. */
  readonly dump: () => SheetDump[];
  readonly value: (sheet: string, row: number, col: number) => Scalar;
  readonly rules: (sheet: string) => Rule[];
  /** As a person types it. */
  readonly type: (sheet: string, row: number, col: number, value: Scalar) => Promise<void>;
}

export function createProbe(session: () => Session): Probe {
  const find = (name: string): SheetStore => {
    const found = session().book.find(name);
    if (found === null) throw new Error(`no sheet ${name}`);
    return found;
  };
  return {
    sheetNames: () =>
      session()
        .book.sheets()
        .map((sheet) => sheet.name),
    dump: () => dumpBook(session().book),
    value: (sheet, row, col) =>
      find(sheet).values({ top: row, left: col, bottom: row, right: col })[0]?.[0] ?? "",
    rules: (sheet) => readRules(find(sheet)),
    type: async (sheet, row, col, value) => {
      find(sheet).type(row, col, value);
      await session().book.calculation.settle();
    },
  };
}
