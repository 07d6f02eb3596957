/**
 * `npm run bench:region`: 300 SKPD files of the sample region, checked by one thread, by one machine's threads, and by
 * two queue workers over a real Redis. Fails when their results are not the same bytes. Needs the built command line
 * and redis-server.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { textTable } from "../../src/cli/table.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import {
  lembarDpaWilayah,
  lembarRakWilayah,
  lembarRealisasiWilayah,
} from "../../src/sheet/sample/wilayah/lembar-anggaran.ts";
import { AS_OF_WILAYAH, subWilayah } from "../../src/sheet/sample/wilayah/build-wilayah.ts";
import {
  lembarPaketWilayah,
  lembarSkpdWilayah,
} from "../../src/sheet/sample/wilayah/lembar-lain.ts";
import { drawLembar } from "../../src/sheet/sample/tabel.ts";
import { RUJUKAN } from "../support/rujukan.ts";

const FILES = 300;
const PORT = 7391;
const BUNDLE = fileURLToPath(new URL("../../dist/cli/selaras.cjs", import.meta.url));
const REDIS = `redis://127.0.0.1:${PORT}`;

if (!existsSync(BUNDLE)) throw new Error("The command line is not built. Run: npm run build:cli");
const folder = await mkdtemp(join(tmpdir(), "selaras-bench-"));
try {
  const input = join(folder, "masukan");
  const bytes = await tulisBerkas(input);
  const one = await region(input, "satu.jsonl", 1);
  const all = await region(input, "semua.jsonl", availableParallelism());
  const queue = await antrean(input, "antrean.jsonl");
  const [first, ...others] = await Promise.all([one, all, queue].map(({ out }) => readFile(out)));
  const isSame = others.every((other) => first?.equals(other) === true);
  const row = (name: string, { seconds, peak }: Ran): string[] => [
    name,
    `${seconds.toFixed(1)} s`,
    `${(one.seconds / seconds).toFixed(2)}×`,
    peak === null ? "" : `${peak.toFixed(0)} MB`,
  ];
  console.log(`${FILES} files, ${(bytes / 1e6).toFixed(1)} MB; wall time\n`);
  console.log(
    textTable(
      ["who", "time", "speed-up", "peak of a process"],
      [
        row("one thread", one),
        row(`${availableParallelism()} threads`, all),
        row("two queue workers of one thread", queue),
      ],
      { right: [1, 2, 3] },
    ),
  );
  console.log(`\nResults: ${isSame ? "the same bytes" : "DIFFERENT"}, ${first?.length ?? 0} bytes`);
  if (!isSame) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Ran {
  readonly out: string;
  readonly seconds: number;
  /** Of the process that needed most, in MB; null = this system does not tell. */
  readonly peak: number | null;
}

/** One workbook per SKPD with its DPA, RAK, realisasi and packages; under further names until there are enough. */
async function tulisBerkas(input: string): Promise<number> {
  const subList = subWilayah(RUJUKAN);
  const skpdList = [...new Set(subList.map(({ skpd }) => skpd))];
  const books = skpdList.map((skpd) => {
    const own = subList.filter((sub) => sub.skpd === skpd);
    return writeDraft(
      [
        lembarSkpdWilayah(),
        lembarDpaWilayah(own),
        lembarRakWilayah(own),
        lembarRealisasiWilayah(own, AS_OF_WILAYAH),
        lembarPaketWilayah(own),
      ].map(drawLembar),
      { title: "Bench", created: "2023-01-02T00:00:00Z" },
    );
  });
  let bytes = 0;
  for (let nth = 0; nth < FILES; nth += 1) {
    const kabupaten = join(
      input,
      `kabupaten-${String(1 + Math.floor(nth / books.length)).padStart(2, "0")}`,
    );
    await mkdir(kabupaten, { recursive: true });
    const book = books[nth % books.length] ?? new Uint8Array();
    bytes += book.length;
    await writeFile(
      join(kabupaten, `skpd-${String(nth % books.length).padStart(2, "0")}.xlsx`),
      book,
    );
  }
  return bytes;
}

async function region(input: string, name: string, jobs: number): Promise<Ran> {
  const out = join(folder, name);
  return timed(out, () => run("region", input, "--out", out, "--jobs", String(jobs)));
}

async function antrean(input: string, name: string): Promise<Ran> {
  const redis = spawn("redis-server", ["--port", String(PORT), "--save", "", "--dir", folder]);
  await new Promise<void>((ready, fail) => {
    redis.once("error", fail);
    redis.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes("Ready to accept")) ready();
    });
  });
  try {
    const [out, results] = [join(folder, name), join(folder, "keluaran")];
    await run("queue", "add", input, "--out", results, "--redis", REDIS);
    const work = (): Promise<number> => run("worker", "--habis", "--jobs", "1", "--redis", REDIS);
    const ran = await timed(out, async () => Math.max(...(await Promise.all([work(), work()]))));
    await run("queue", "collect", results, "--out", out);
    return ran;
  } finally {
    redis.kill();
  }
}

async function timed(out: string, work: () => Promise<number>): Promise<Ran> {
  const from = performance.now();
  const peak = await work();
  return { out, seconds: (performance.now() - from) / 1000, peak: peak === 0 ? null : peak };
}

/** Runs a command and gives its peak memory in MB; 0 where the system does not tell. Exit codes 0 and 1 are answers. */
function run(...args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BUNDLE, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    let peak = 0;
    const watch = setInterval(() => {
      void readFile(`/proc/${child.pid}/status`, "utf8").then(
        (text) => (peak = Number(/VmHWM:\s+(\d+)/.exec(text)?.[1] ?? 0) / 1000),
        () => undefined,
      );
    }, 200);
    let errors = "";
    child.stderr.on("data", (text: Buffer) => (errors += text.toString()));
    child.once("error", reject);
    child.once("exit", (code) => {
      clearInterval(watch);
      if (code === 0 || code === 1) resolve(peak);
      else reject(new Error(`selaras ${args.join(" ")}: exit code ${code}\n${errors}`));
    });
  });
}
