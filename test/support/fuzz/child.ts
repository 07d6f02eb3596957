/** Reads mutants from one seed to another; tells one line of JSON each, so that whoever started it sees a hang. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mutant } from "./mutants.ts";
import { readMutant } from "./read-mutant.ts";

const [from = 1, to = 1] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "mutants-"));
const path = join(folder, "berkas.xlsx");
try {
  for (let seed = from; seed <= to; seed += 1) {
    const { kind, bytes } = mutant(seed);
    const before = process.cpuUsage();
    const reading = await readMutant(bytes, path, seed % 10 === 0);
    const { user, system } = process.cpuUsage(before);
    const { maxRSS } = process.resourceUsage();
    const ms = (user + system) / 1000;
    console.log(JSON.stringify({ seed, kind, ms, rss: maxRSS / 1024, ...reading }));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
