import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Figures by name, the same on every machine. */
export type Counts = Readonly<Record<string, number>>;

const FILE = fileURLToPath(new URL("baseline.json", import.meta.url));

/** Bytes follow the wording of texts; counts of requests and cells follow what the program does. */
const BYTES_SHARE = 0.02;

/** How a figure may move: what must be as it is, what may only shrink, and what may grow a little. */
function isWorse(name: string, was: number, is: number): boolean {
  if (/: (findings|cells)$/.test(name)) return is !== was;
  return is > was * (name.includes("bytes") ? 1 + BYTES_SHARE : 1);
}

/** The committed figures. */
export function readBaseline(): Counts {
  return JSON.parse(readFileSync(FILE, "utf8")) as Counts;
}

/** Takes these figures for those to hold from now on; figures measured elsewhere stay. */
export function updateBaseline(counts: Counts): void {
  const all: Counts = { ...readBaseline(), ...counts };
  const names = Object.keys(all).sort();
  const text = JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])), null, 2);
  writeFileSync(FILE, `${text}\n`);
}

/**
 * Sentences on figures that are worse than the committed ones, or have none; empty = all hold. A figure that became
 * better is no fault: `--update` keeps it.
 */
export function regressions(counts: Counts, baseline: Counts = readBaseline()): readonly string[] {
  return Object.entries(counts).flatMap(([name, is]) => {
    const was = baseline[name];
    if (was === undefined) return [`${name}: ${is}, not in the baseline`];
    return isWorse(name, was, is) ? [`${name}: ${is}, was ${was}`] : [];
  });
}
