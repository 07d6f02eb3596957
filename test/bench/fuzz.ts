import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What reading one mutant came to. */
interface Line {
  readonly seed: number;
  readonly kind: string;
  /** Processor time. */
  readonly ms: number;
  /** Peak of the process so far, MB. */
  readonly rss: number;
  readonly outcome: "read" | "refused";
  readonly violations: readonly string[];
}

export interface FuzzReport {
  readonly files: number;
  readonly read: number;
  readonly refused: number;
  readonly crashes: number;
  readonly hangs: number;
  /** Longest processor time of one file, ms. */
  readonly slowest: number;
  /** Highest peak of a process, MB. */
  readonly memory: number;
  readonly violations: readonly string[];
  readonly kinds: ReadonlyMap<string, number>;
}

export const FUZZ_LIMITS = { hangMs: 10_000, memoryMb: 1024 } as const;

/** Mutants read by one process before another takes over, so that its peak tells of few. */
const BATCH = 50;
/** Wall time without a word after which a process is taken for hung, however busy the machine. */
const SILENCE_MS = 120_000;

const child = fileURLToPath(new URL("../support/fuzz/child.ts", import.meta.url));

/** Reads mutated files in processes of their own, which may crash or hang without harm to this one. */
export async function fuzz(files: number): Promise<FuzzReport> {
  const lines: Line[] = [];
  const violations: string[] = [];
  let [crashes, hangs] = [0, 0];
  for (let from = 1; from <= files;) {
    const to = Math.min(files, from + BATCH - 1);
    const { isHung } = await readBatch(from, to, (line) => lines.push(line));
    const last = lines.at(-1)?.seed ?? from - 1;
    if (last < to) {
      const broken = Math.max(last + 1, from);
      if (isHung) hangs += 1;
      else crashes += 1;
      violations.push(`seed ${broken}: the process ${isHung ? "hung" : "crashed"}`);
      from = broken + 1;
    } else from = to + 1;
  }
  const kinds = new Map<string, number>();
  for (const { seed, kind, ms, violations: own } of lines) {
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (ms > FUZZ_LIMITS.hangMs) {
      hangs += 1;
      violations.push(`seed ${seed} (${kind}): ${Math.round(ms)} ms`);
    }
    for (const one of own) violations.push(`seed ${seed} (${kind}): ${one}`);
  }
  const memory = Math.max(0, ...lines.map(({ rss }) => rss));
  if (memory > FUZZ_LIMITS.memoryMb) violations.push(`peak of ${Math.round(memory)} MB`);
  return {
    files: lines.length + crashes,
    read: lines.filter(({ outcome }) => outcome === "read").length,
    refused: lines.filter(({ outcome }) => outcome === "refused").length,
    crashes,
    hangs,
    slowest: Math.max(0, ...lines.map(({ ms }) => ms)),
    memory,
    violations,
    kinds,
  };
}

function readBatch(
  from: number,
  to: number,
  hear: (line: Line) => void,
): Promise<{ readonly isHung: boolean }> {
  return new Promise((resolve) => {
    const args = ["--import", "tsx", "--max-old-space-size=900", child, String(from), String(to)];
    const reader = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let isHung = false;
    const stop = (): void => {
      isHung = true;
      reader.kill("SIGKILL");
    };
    let timer = setTimeout(stop, SILENCE_MS);
    createInterface({ input: reader.stdout }).on("line", (text) => {
      clearTimeout(timer);
      timer = setTimeout(stop, SILENCE_MS);
      hear(JSON.parse(text) as Line);
    });
    reader.on("close", () => {
      clearTimeout(timer);
      resolve({ isHung });
    });
  });
}
