import { describe, expect, it } from "vitest";
import { memoryStage } from "./memory-stage.ts";
import type { Random } from "./random.ts";
import { randomRun } from "./run.ts";
import type { Stage } from "./stage.ts";

/** What the oracle says of workbooks in which something is wrong. */
async function said(wrong: (stage: Stage) => Partial<Stage>): Promise<readonly string[]> {
  const found: string[] = [];
  for (let seed = 1; seed <= 6; seed += 1) {
    const open = (random: Random): Stage => {
      const stage = memoryStage(random);
      return { ...stage, ...wrong(stage) };
    };
    found.push(...(await randomRun(open, seed, 8)).violations);
  }
  return found;
}

describe("a random run tells", () => {
  it("nothing of a workbook in which all is well", async () => {
    expect(await said(() => ({}))).toEqual([]);
  });

  it("a text that is kept by halves", async () => {
    const halves = (all: ReadonlyMap<string, string>): Map<string, string> =>
      new Map([...all].map(([key, text]) => [key, text.slice(0, text.length / 2)]));
    const found = await said((stage) => ({ memory: () => halves(stage.memory()) }));
    expect(found.some((one) => one.includes("neither old nor new"))).toBe(true);
    expect(found.some((one) => one.includes("not what the pane shows"))).toBe(true);
  });

  it("a cell of the user's that changed without a word", async () => {
    let asked = 0;
    const found = await said((stage) => ({
      cells: () => {
        asked += 1;
        const all = new Map(stage.cells());
        if (asked % 5 === 0) all.set("Kas", new Map([...(all.get("Kas") ?? []), ["9,9", "?"]]));
        return all;
      },
    }));
    expect(found.some((one) => one.includes("Kas!9,9"))).toBe(true);
  });
});
