import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchWorkbook, type SebabUbah } from "../../../src/host/office/events.ts";
import { excelRun } from "../../../src/host/office/run.ts";

type Handler = (event: Record<string, string>) => Promise<void>;

let asked = 0;
const handlers = new Map<string, Handler>();

/** An Excel of two sheets that does nothing but keep handlers and tell names. */
beforeEach(() => {
  asked = 0;
  const event = (name: string) => ({ add: (handler: Handler) => handlers.set(name, handler) });
  const worksheets = {
    onChanged: event("changed"),
    onCalculated: event("calculated"),
    onAdded: event("added"),
    onDeleted: event("deleted"),
    onNameChanged: event("renamed"),
    onVisibilityChanged: event("shown"),
    getItemOrNullObject: (id: string) => ({
      load: () => null,
      isNullObject: false,
      name: `S${id}`,
    }),
  };
  const context = {
    workbook: { worksheets },
    sync: () => Promise.resolve((asked += 1)),
  };
  vi.stubGlobal("Excel", {
    run: (_: unknown, batch: (context: unknown) => unknown) => Promise.resolve(batch(context)),
  });
  vi.stubGlobal("OfficeExtension", { Error: class extends Error {} });
  vi.stubGlobal("Office", { context: { requirements: { isSetSupported: () => true } } });
});
afterEach(() => vi.unstubAllGlobals());

async function watch(): Promise<[string | null, SebabUbah][]> {
  const told: [string | null, SebabUbah][] = [];
  await watchWorkbook((sheet, sebab) => void told.push([sheet, sebab]));
  asked = 0;
  return told;
}

const fire = (name: string, event: Record<string, string>) => handlers.get(name)?.(event);

test("our own cells are told as ours, without asking Excel for a name", async () => {
  const told = await watch();
  await fire("changed", { worksheetId: "1", source: "Local", triggerSource: "ThisLocalAddin" });
  expect(told).toEqual([[null, "sendiri"]]);
  expect(asked).toBe(0);
});

test("a co-author's edit is told as such; an Excel that tells no source has none but the user's", async () => {
  const told = await watch();
  await fire("changed", { worksheetId: "1", source: "Remote", triggerSource: "Unknown" });
  await fire("changed", { worksheetId: "2" });
  await fire("added", { source: "Remote" });
  expect(told).toEqual([
    ["S1", "jauh"],
    ["S2", "isi"],
    [null, "jauh"],
  ]);
});

test("of several causes in one burst the user's own counts", async () => {
  const told = await watch();
  await Promise.all([
    fire("calculated", { worksheetId: "1" }),
    fire("changed", { worksheetId: "2", source: "Remote" }),
    fire("calculated", { worksheetId: "3" }),
    fire("changed", { worksheetId: "2", source: "Local" }),
    fire("changed", { worksheetId: "3", source: "Remote" }),
  ]);
  expect(told).toEqual([
    ["S1", "hitung"],
    ["S2", "isi"],
    ["S3", "jauh"],
  ]);
});

test("work against Excel never overlaps, and a failure does not stop the next", async () => {
  const log: string[] = [];
  const work = (name: string, fails = false) =>
    excelRun(async () => {
      log.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      log.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work("a"), work("b", true), work("c")]);
  expect(all.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(log).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
