/** Live functions of the model: a thousand cells of distinct scopes on a workbook of 50,000 rows, one edit after the other. */
import { createLiveStore } from "../../src/app/live-store.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { registerFunctions } from "../../src/functions/register.ts";
import { held } from "./budgets.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { CELLS, dpa, kodeOf, realisasi, SPILL, SUBS } from "./live-workbook.ts";
import { median } from "./median.ts";

const EDITS = 15;

type Call = (...args: readonly unknown[]) => unknown;

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Rows of the table, and what broke a budget of counts. Times are of the processor, not of the wall. */
export async function measureLive(): Promise<{ rows: string[][]; broken: string[] }> {
  const sheets = { DPA: { values: dpa() }, Realisasi: { values: realisasi() } };
  const session = new WorkbookSession(memoryWorkbook(sheets).host);
  let job: (() => void) | null = null;
  const live = createLiveStore(session, { after: (_, next) => ((job = next), () => (job = null)) });
  const calls = new Map<string, Call>();
  const excel = {
    associate: (id: string, call: Call) => void calls.set(id, call),
    Error: Error as never,
  };
  const streams = registerFunctions(excel, live);
  const broken: string[] = [];
  let emitted = 0;
  const cells = Array.from({ length: CELLS }, () => ({
    setResult: () => void (emitted += 1),
    onCanceled: (): void => undefined,
  }));

  const before = cpu();
  await session.load();
  cells.forEach((cell, nth) => calls.get("PROGRESS")?.(kodeOf(nth), null, "keuangan", cell));
  const first = cpu() - before;
  if (emitted !== CELLS) broken.push(`first answers: ${emitted} of ${CELLS}`);

  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const nth = 1 + edit * 700;
    const edited = [...(sheets.Realisasi.values[nth] ?? [])];
    edited[3] = 5e6 + edit;
    sheets.Realisasi.values[nth] = edited;
    emitted = 0;
    live.sheetChanged("Realisasi");
    const from = cpu();
    (job as (() => void) | null)?.();
    await session.load();
    times.push(cpu() - from);
    if (emitted !== 1) broken.push(`edit ${edit + 1}: ${emitted} cells sent again instead of 1`);
  }
  const scopes = Array.from({ length: SPILL }, (_, nth) => [kodeOf(nth % SUBS)]);
  const spill = { setResult: (value: unknown) => void (rows = value), onCanceled: () => undefined };
  let rows: unknown = [];
  const beforeSpill = cpu();
  calls.get("REALISASI")?.(scopes, null, spill);
  const spilled = cpu() - beforeSpill;
  if (!Array.isArray(rows) || rows.length !== SPILL) broken.push("the spill has not all its rows");
  for (const cell of [...cells, spill]) cell.onCanceled();
  if (streams.size() !== 0) broken.push(`${streams.size()} streams left after deleting all cells`);
  const ms = (value: number): string => `${value.toFixed(0)} ms`;
  return {
    rows: [
      ["50,000 rows read, 1,000 first answers", held("first answers", first, 2_000, ms), ""],
      ["a spill of 5,000 rows", ms(spilled), ""],
      [
        `one realisasi cell edited (median of ${EDITS})`,
        held("one edit", median(times), 150, ms),
        "",
      ],
    ],
    broken,
  };
}
