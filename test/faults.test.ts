import { describe, expect, it } from "vitest";
import { ACTIONS } from "./support/faults/actions.ts";
import { excelStage } from "./support/faults/excel-stage.ts";
import { memoryStage } from "./support/faults/memory-stage.ts";
import { randomRun, type RunReport } from "./support/faults/run.ts";

/** A fixed sample of what `npm run bench:faults` does at large. */
async function runs(
  open: Parameters<typeof randomRun>[0],
  count: number,
  actions: number,
): Promise<readonly RunReport[]> {
  const reports: RunReport[] = [];
  for (let seed = 1; seed <= count; seed += 1) reports.push(await randomRun(open, seed, actions));
  return reports;
}

const sum = (reports: readonly RunReport[], of: (report: RunReport) => number): number =>
  reports.reduce((total, report) => total + of(report), 0);

describe("random runs with faults", () => {
  it("leave the user's cells as the user left them, in memory", async () => {
    const reports = await runs(memoryStage, 50, 14);
    expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
    for (const of of [
      (one: RunReport) => one.done,
      (one: RunReport) => one.undone,
      (one: RunReport) => one.messages,
    ])
      expect(sum(reports, of)).toBeGreaterThan(0);
    const succeeded = new Set(reports.flatMap(({ actions }) => [...actions.keys()]));
    expect(ACTIONS.map(([[name]]) => name).filter((name) => !succeeded.has(name))).toEqual([]);
    expect(new Set(reports.flatMap(({ counts }) => [...counts.keys()])).size).toBeGreaterThan(8);
  });

  it("leave the user's cells as the user left them, in the simulated Excel", async () => {
    const reports = await runs(excelStage, 3, 8);
    expect(reports.flatMap(({ violations }) => violations)).toEqual([]);
    expect(sum(reports, ({ done }) => done)).toBeGreaterThan(0);
  });
});
