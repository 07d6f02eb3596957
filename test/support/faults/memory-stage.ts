import { createApp } from "../../../src/app/create-app.ts";
import { WorkbookSession } from "../../../src/app/session.ts";
import { steadyHost } from "../../../src/app/steady-host.ts";
import type { Trouble } from "../../../src/workbench/protocol/trouble.ts";
import { memoryWorkbook, type MemorySheet } from "../memory-host.ts";
import { troubledHost } from "../troubled-host.ts";
import type { Random } from "./random.ts";
import { listening } from "./listening.ts";
import type { Remembered, Stage } from "./stage.ts";
import { stageSheets } from "./workbook.ts";

/** A workbook over plain arrays: the fastest there is. */
export function memoryStage(random: Random): Stage {
  const book = memoryWorkbook(
    Object.fromEntries(
      stageSheets(random).map(({ name, values, formulas, formats }): [string, MemorySheet] => [
        name,
        { values, formulas: new Map(formulas), formats: new Map(formats) },
      ]),
    ),
  );
  let session: WorkbookSession | null = null;
  let trouble: Trouble | null = null;
  let asked: readonly Remembered[] = [];
  const changed = (sheet: string | null): void => session?.invalidate(sheet);
  const change = (name: string, act: (sheet: MemorySheet) => void): void => {
    const sheet = book.sheets[name];
    if (sheet !== undefined) act(sheet);
  };
  return {
    user: {
      type: (name, row, col, value) => {
        change(name, (sheet) => {
          while (sheet.values.length <= row) sheet.values.push([]);
          const line = sheet.values[row] ?? [];
          while (line.length <= col) line.push("");
          line[col] = value;
          sheet.formulas?.delete(`${row},${col}`);
        });
        changed(name);
      },
      rename: (name, to) => {
        const all = Object.entries(book.sheets);
        for (const [known] of all) Reflect.deleteProperty(book.sheets, known);
        for (const [known, sheet] of all) book.sheets[known === name ? to : known] = sheet;
        changed(null);
      },
      remove: (name) => {
        Reflect.deleteProperty(book.sheets, name);
        changed(null);
      },
      protect: (name, isOn) => change(name, (sheet) => (sheet.isProtected = isOn)),
      hide: (name, isOn) => {
        change(name, (sheet) => (sheet.visibility = isOn ? "veryHidden" : "visible"));
        changed(null);
      },
    },
    pane: () => {
      const host = steadyHost(
        listening(
          troubledHost(book.host, (batch) => trouble?.(batch) ?? null),
          (one) => (asked = [...asked, one]),
        ),
        () => Promise.resolve(),
      );
      session = new WorkbookSession(host);
      return createApp(host, session);
    },
    cells: () => new Map(Object.entries(book.sheets).map(([name, sheet]) => [name, facts(sheet)])),
    // The memory keeps no marks.
    marks: () => 0,
    memory: () => book.memory,
    believed: () => session?.memory() ?? new Map(),
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    takesDrafts: false,
    meet: (next) => (trouble = next),
    close: () => undefined,
  };
}

function facts({ values, formulas, formats }: MemorySheet): Map<string, string> {
  const found = new Map<string, string>();
  const keys = new Set([...(formulas?.keys() ?? []), ...(formats?.keys() ?? [])]);
  values.forEach((row, at) => row.forEach((_, col) => keys.add(`${at},${col}`)));
  for (const key of keys) {
    const [row = 0, col = 0] = key.split(",").map(Number);
    const formula = formulas?.get(key) ?? "";
    const value = formula === "" ? (values[row]?.[col] ?? "") : "";
    const format = formats?.get(key) ?? "General";
    if (value !== "" || formula !== "" || format !== "General")
      found.set(key, JSON.stringify([value, formula, format]));
  }
  return found;
}
