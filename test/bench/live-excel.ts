/** The same live functions in the simulated Excel: the add-in's own wiring, through Microsoft's client and back. */
import { readFileSync } from "node:fs";
import { createLiveStore } from "../../src/app/live-store.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { ExcelFunctions } from "../../src/functions/excel-values.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import { watchWorkbook } from "../../src/host/office/events.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import type { WorkbookHost } from "../../src/sheet/host.ts";
import type { Metadata } from "../../src/workbench/custom-functions/metadata.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { held } from "./budgets.ts";
import { CELLS, dpa, kodeOf, realisasi, SPILL, SUBS } from "./live-workbook.ts";
import { median } from "./median.ts";

const EDITS = 9;
const PATIENCE_MS = 60_000;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

/** What the run notes: answers sent, our own time until the last, and the time spent waiting for the workbook. */
interface Notes {
  sent: number;
  /** A round may follow the last answer, Excel tells of it as of any calculation: taken when it is sent. */
  own: number;
  beganAt: number;
  waited: number;
}

/** Rows of the table, and what broke a budget. Times are of the wall, the engine's own work included where not said. */
export async function measureLiveInExcel(): Promise<{ rows: string[][]; broken: string[] }> {
  const excel = await openHeadlessExcel({
    sheets: [
      { name: "DPA", values: dpa() },
      { name: "Realisasi", values: realisasi() },
      { name: "Rapat", values: Array.from({ length: SPILL + 100 }, () => ["", "", ""]) },
    ],
  });
  const notes: Notes = { sent: 0, own: 0, beganAt: 0, waited: 0 };
  const broken: string[] = [];
  try {
    const session = new WorkbookSession(timed(createOfficeHost(), notes));
    const live = createLiveStore(session, {
      after: (_, job) => {
        const timer = setTimeout(() => {
          notes.beganAt = performance.now();
          notes.waited = 0;
          job();
        });
        return () => clearTimeout(timer);
      },
    });
    const streams = registerFunctions(noting(CustomFunctions, notes), live);
    const metadata = new URL("../../assets/functions.json", import.meta.url);
    await excel.registerFunctions(JSON.parse(readFileSync(metadata, "utf8")) as Metadata, "PK");
    await watchWorkbook((sheet, sebab) => live.sheetChanged(sheet, sebab));
    await session.load();

    const from = performance.now();
    await write(excel, `A1:A${CELLS}`, (nth) => `=PK.PROGRESS("${kodeOf(nth)}",,"keuangan")`);
    await until(() => excel.values(`Rapat!A1:A${CELLS}`).every(([one]) => typeof one === "number"));
    const first = performance.now() - from;

    const [whole, own]: [number[], number[]] = [[], []];
    for (let edit = 0; edit < EDITS; edit += 1) {
      // The report of one month of one sub kegiatan; its progress follows.
      const nth = 3 + edit * 50;
      const before = excel.value(`Rapat!A${nth + 1}`);
      notes.sent = 0;
      const typed = performance.now();
      await excel.type(`Realisasi!D${2 + nth * 12}`, 5_000_000 + edit);
      await until(() => excel.value(`Rapat!A${nth + 1}`) !== before);
      whole.push(performance.now() - typed);
      own.push(notes.own);
      await excel.settle();
      if (notes.sent !== 1) broken.push(`edit ${edit + 1}: ${notes.sent} cells sent again`);
    }

    const beforeSpill = performance.now();
    await write(excel, "C1:C1", () => `=PK.REALISASI(DPA!A2:A${SPILL + 1})`);
    await until(() => typeof excel.value(`Rapat!C${SPILL}`) === "number");
    const spilled = performance.now() - beforeSpill;

    await write(excel, `A1:A${CELLS}`, () => "");
    await write(excel, "C1:C1", () => "");
    await excel.settle();
    await until(() => streams.size() === 0);
    const of = `of ${SUBS} sub kegiatan`;
    return {
      rows: [
        [`${CELLS} first answers ${of}`, held("first answers in Excel", first, 2_000, ms), "wall"],
        [`a spill of ${SPILL} rows`, ms(spilled), "wall"],
        [`one edit, all of it (median of ${EDITS})`, ms(median(whole)), "wall"],
        ["of it, our own time", held("one edit in Excel", median(own), 150, ms), "wall"],
      ],
      broken,
    };
  } finally {
    excel.close();
  }
}

/** The host, with the time until it answers added up; calls under way together wait once. */
function timed(host: WorkbookHost, notes: Notes): WorkbookHost {
  let [active, since] = [0, 0];
  return new Proxy(host, {
    get: (target, name, self) => {
      const member: unknown = Reflect.get(target, name, self);
      if (typeof member !== "function") return member;
      return async (...args: unknown[]): Promise<unknown> => {
        if (active === 0) since = performance.now();
        active += 1;
        try {
          return (await Reflect.apply(member, target, args)) as unknown;
        } finally {
          active -= 1;
          if (active === 0) notes.waited += performance.now() - Math.max(since, notes.beganAt);
        }
      };
    },
  });
}

/** Excel's functions, with each answer that is sent noted. */
function noting(excel: ExcelFunctions, notes: Notes): ExcelFunctions {
  return {
    Error: excel.Error,
    associate: (id, call) =>
      excel.associate(id, (...args) => {
        for (const arg of args) {
          if (typeof arg !== "object" || arg === null || !("setResult" in arg)) continue;
          const { setResult } = arg as { setResult: (value: unknown) => void };
          arg.setResult = (value: unknown) => {
            notes.sent += 1;
            notes.own = performance.now() - notes.beganAt - notes.waited;
            setResult(value);
          };
        }
        return call(...args);
      }),
  };
}

async function write(
  excel: HeadlessExcel,
  address: string,
  formula: (nth: number) => string,
): Promise<void> {
  const rows = Number(/\d+$/.exec(address)?.[0] ?? 1);
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Rapat").getRange(address);
    range.formulas = Array.from({ length: rows }, (_, nth) => [formula(nth)]);
    await context.sync();
  });
}

async function until(isSo: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!isSo()) {
    if (performance.now() > end) throw new Error("the simulated Excel gave no answer in time");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
