import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { mutant } from "../../support/fuzz/mutants.ts";
import { readMutant } from "../../support/fuzz/read-mutant.ts";

const folder = mkdtempSync(join(tmpdir(), "mutants-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A fixed sample of what `npm run bench:faults` reads at large. */
it("mutated workbooks are read, or refused in words, by the command line and the workbench", async () => {
  const ends = new Set<string>();
  for (let seed = 1; seed <= 30; seed += 1) {
    const { bytes, kind } = mutant(seed);
    const { outcome, violations } = await readMutant(bytes, join(folder, "berkas.xlsx"), false);
    expect([seed, kind, violations]).toEqual([seed, kind, []]);
    ends.add(outcome);
  }
  expect(ends).toEqual(new Set(["read", "refused"]));
});
