import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bacaTugas } from "../../src/cli/borongan/baca-tugas.ts";
import { kerjaBerkas } from "../../src/cli/borongan/kerja-berkas.ts";
import { kunciTugas } from "../../src/cli/borongan/tugas.ts";
import { NODE_DISK } from "../../src/disk/node-disk.ts";
import { periksaBerkas } from "../../src/cli/borongan/periksa-berkas.ts";
import type { Kolam } from "../../src/cli/borongan/kolam.ts";
import { openFile } from "../../src/cli/open-file.ts";
import { runProgram } from "../../src/cli/program.ts";
import { kerjakanTugas } from "../../src/cli/verbs/worker.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import {
  REFUSALS,
  troubleDisk,
  type DiskCall,
  type DiskTrouble,
} from "../support/faults/trouble-disk.ts";
import { seeded } from "../support/faults/random.ts";

const SAMPLE = fileURLToPath(new URL("../../assets/sample/contoh-bersih.xlsx", import.meta.url));

let folder = "";
let original: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-"));
  original = await readFile(SAMPLE);
});
afterAll(() => rm(folder, { recursive: true }));

/** Checks in this thread; what is checked is no matter here. */
const pool: Kolam = {
  kerjakan: (tugas) =>
    periksaBerkas(tugas, {
      buka: openFile,
      rujukan: () => Promise.resolve(null),
      bacaTeks: () => Promise.resolve(""),
      hariIni: () => "2023-03-01",
    }),
  tutup: () => Promise.resolve(),
};

/** Verbs that write, by their arguments; the last is what they write. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  sample: ["sample", "hasil.xlsx"],
  templat: ["templat", "hasil.xlsx"],
  check: ["check", "a.xlsx", "--rules", "KODE-01", "--out", "hasil.xlsx"],
  "check two": ["check", "a.xlsx", "b.xlsx", "--rules", "KODE-01", "--out", "hasil"],
  cascade: ["cascade", "a.xlsx", "--out", "hasil.xlsx"],
  accelerate: ["accelerate", "a.xlsx", "--out", "hasil.xlsx"],
  report: ["report", "a.xlsx", "--out", "hasil.xlsx"],
  region: ["region", "masuk", "--rules", "KODE-01", "--out", "hasil.jsonl"],
  "queue collect": ["queue", "collect", "kerja", "--out", "hasil.jsonl"],
};

interface Ran {
  readonly code: number;
  readonly err: string;
  readonly out: string;
  readonly refused: readonly DiskCall[];
  readonly calls: number;
  readonly place: string;
}

/** A folder with two inputs and the results of a worker. */
async function stage(): Promise<string> {
  const place = await mkdtemp(join(folder, "x-"));
  for (const name of ["a.xlsx", "b.xlsx", "masuk/c.xlsx", "masuk/d.xlsx"])
    await cp(SAMPLE, join(place, name), { recursive: true });
  for (const letter of ["a", "b"]) {
    const kunci = letter.repeat(64);
    const tugas = {
      path: join(place, "a.xlsx"),
      nama: `${letter}.xlsx`,
      kunci,
      opsi: { rules: ["KODE"], asOf: null, daerah: null },
      keluaran: join(place, "kerja"),
    };
    const line = JSON.stringify({
      version: 1,
      file: tugas.nama,
      kunci,
      status: "lolos",
      pesan: "",
    });
    await kerjakanTugas(tugas, { kerjakan: () => Promise.resolve(line) }, troubleDisk(null).disk);
  }
  return place;
}

async function run(verb: string, trouble: DiskTrouble | null, at?: string): Promise<Ran> {
  const place = at ?? (await stage());
  const own = /\.(xlsx|jsonl)$|^(hasil|masuk|kerja)$/;
  const argv = (VERBS[verb] ?? []).map((word) => (own.test(word) ? join(place, word) : word));
  const { disk, refused, calls } = troubleDisk(trouble);
  let [out, err] = ["", ""];
  const code = await runProgram(argv, {
    disk,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    startPool: () => Promise.resolve(pool),
  });
  return { code, out, err, refused, calls: calls.length, place };
}

const INPUTS = ["a.xlsx", "b.xlsx", "kerja", "masuk"];

/** Done with whole files, or a sentence with nothing written. */
async function expectWhole(
  { code, out, err, place, refused }: Ran,
  whole: ReadonlySet<string>,
): Promise<void> {
  for (const name of ["a.xlsx", "b.xlsx", "masuk/c.xlsx", "masuk/d.xlsx"])
    expect((await readFile(join(place, name))).equals(original), name).toBe(true);
  const left = (await readdir(place, { recursive: true })).filter(
    (name) => !INPUTS.some((input) => name === input || name.startsWith(`${input}/`)),
  );
  // What a region has checked so far is kept for --lanjut, beside the name of the result and told.
  const kept = left.filter((name) => name.endsWith(".sementara"));
  const goesOn = `${out}${err}`.includes("--lanjut");
  if (kept.length > 0 && goesOn) left.splice(left.indexOf(kept[0]!), 1);
  // Nor can a file go whose removal was refused.
  const stays = (name: string): boolean =>
    refused.includes("remove") && /\.(tmp|sementara)$/.test(name);
  const files = left.filter((name) => !stays(name)).filter((name) => /\.\w+$/.test(name));
  if (err === "" && goesOn) {
    // One file was refused: it is named with its reason, and the other is done.
    expect([code, files], out).toEqual([2, []]);
    expect(out).toMatch(/[cd]\.xlsx +! gagal/);
    expect(out).toMatch(/\n[cd]\.xlsx .+\. .+\.\n/);
  } else if (err === "") expect(new Set(files), "files").toEqual(whole);
  else {
    expect(code).toBe(2);
    expect(files, err).toEqual([]);
    // Which file, why, what to do: two sentences without the system's own words.
    expect(err).toMatch(/^\S+ .+\. .+[.;].*\n$/);
    expect(err).not.toMatch(/Error|\bat \S+:\d|\bE(NOSPC|BUSY|ACCES|PERM|ROFS|IO|MFILE)\b/);
  }
  for (const name of files.filter((one) => one.endsWith(".xlsx")))
    openXlsx(new Uint8Array(await readFile(join(place, name))), name);
}

describe.each(Object.keys(VERBS))("selaras %s on a disk that fails", (verb) => {
  test("ends done, or with a sentence and nothing half written", async () => {
    const fine = await run(verb, null);
    expect(fine.err).toBe("");
    expect([0, 1]).toContain(fine.code);
    const whole = new Set(
      (await readdir(fine.place, { recursive: true })).filter(
        (name) => name.startsWith("hasil") && /\.\w+$/.test(name),
      ),
    );
    expect(whole.size).toBeGreaterThan(0);
    const random = seeded(8);
    const broken = { done: 0, failed: 0 };
    // Each call in turn, with whatever the system may answer.
    for (let at = 0; at < fine.calls; at += 1) {
      const refusal = REFUSALS[Math.floor(random() * REFUSALS.length)]!;
      const trouble = { at, refusal, done: random(), stays: random() < 0.5 };
      const ran = await run(verb, trouble);
      expect(ran.refused.length, JSON.stringify(trouble)).toBeGreaterThan(0);
      await expectWhole(ran, whole);
      broken[ran.code < 2 ? "done" : "failed"] += 1;
    }
    expect(broken.failed).toBeGreaterThan(0);
  }, 240_000);
});

describe("threads of a region on a disk that fails for one file", () => {
  const alat = { rujukan: () => Promise.resolve(null), hariIni: () => "2023-03-01" };

  /** Checks the folder; the disk refuses what is asked of it for one file. */
  async function region(place: string, trouble: DiskTrouble | null, more: readonly string[] = []) {
    const threads: Kolam = {
      kerjakan: (tugas) =>
        kerjaBerkas(tugas, troubleDisk(tugas.nama === "c.xlsx" ? trouble : null).disk, alat),
      tutup: () => Promise.resolve(),
    };
    let [out, err] = ["", ""];
    const hasil = join(place, "hasil.jsonl");
    const code = await runProgram(
      ["region", join(place, "masuk"), "--rules", "KODE-01", "--out", hasil, ...more],
      {
        disk: NODE_DISK,
        out: (text) => void (out += text),
        err: (text) => void (err += text),
        startPool: () => Promise.resolve(threads),
      },
    );
    return { code, out, err, bytes: await readFile(hasil, "utf8").catch(() => null) };
  }

  test("the file is named with the reason, the others are done, and the next run does the rest", async () => {
    const fine = await region(await stage(), null);
    expect([fine.err, fine.bytes?.split("\n").length]).toEqual(["", 3]);
    const calls = await callsOf(SAMPLE);
    expect(calls.filter((call) => call === "readFile")).toHaveLength(1);
    for (const refusal of REFUSALS) {
      const place = await stage();
      const at = REFUSALS.indexOf(refusal) % calls.length;
      const broken = await region(place, { at, refusal, done: 0, stays: true });
      expect([broken.code, broken.err, broken.bytes]).toEqual([2, "", null]);
      expect(broken.out).toContain("c.xlsx");
      expect(broken.out).not.toMatch(
        /Error|\bat \S+:\d|\bE(NOSPC|BUSY|ACCES|PERM|ROFS|IO|MFILE)\b/,
      );
      const kept = (await readdir(place)).filter((name) => name.endsWith(".sementara"));
      expect(kept).toHaveLength(1);
      expect(await readFile(join(place, kept[0] ?? ""), "utf8")).toContain('"d.xlsx"');
      const again = await region(place, null, ["--lanjut"]);
      expect([again.err, again.bytes]).toEqual(["", fine.bytes]);
    }
  }, 120_000);

  test("a file that changed since its job was made gives no result under the old key", async () => {
    const place = await stage();
    const path = join(place, "a.xlsx");
    const opsi = { rules: ["KODE-01"], asOf: null, daerah: null };
    const tugas = { path, nama: "a.xlsx", kunci: "f".repeat(64), opsi };
    const pesan = /a\.xlsx.*berubah/;
    await expect(kerjaBerkas(tugas, NODE_DISK, alat)).rejects.toThrow(pesan);
    // Half a file, as one that is being written: it is not told to be broken.
    await writeFile(path, original.subarray(0, 900));
    await expect(kerjaBerkas(tugas, NODE_DISK, alat)).rejects.toThrow(pesan);
  });

  /** What a thread asks of the disk for one file. */
  async function callsOf(path: string): Promise<readonly DiskCall[]> {
    const opsi = { rules: ["KODE-01"], asOf: null, daerah: null };
    const kunci = kunciTugas(new Uint8Array(await readFile(path)), "c.xlsx", opsi);
    const { disk, calls } = troubleDisk(null);
    await kerjaBerkas({ path, nama: "c.xlsx", kunci, opsi }, disk, alat);
    return calls;
  }
});

test("a file that the disk does not give is named, and the others become jobs", async () => {
  const place = join(await stage(), "masuk");
  const opsi = { rules: [], asOf: null, daerah: null };
  const { calls } = await (async () => {
    const counting = troubleDisk(null);
    await bacaTugas([place], opsi, counting.disk);
    return counting;
  })();
  const reads = calls.flatMap((call, at) => (call === "readFile" ? [at] : []));
  expect(reads).toHaveLength(2);
  for (const [nth, at] of reads.entries()) {
    const { disk } = troubleDisk({ at, refusal: REFUSALS[nth]!, done: 0, stays: false });
    const { tugasList, gagal } = await bacaTugas([place], opsi, disk);
    const names = ["c.xlsx", "d.xlsx"];
    expect(gagal.map(({ file }) => file)).toEqual([names[nth]]);
    expect(gagal[0]?.sebab).toMatch(/^\S+\.xlsx .+\. .+\.$/);
    expect(tugasList.map(({ nama }) => nama)).toEqual(names.filter((name) => name !== names[nth]));
  }
});

test("queue add on a disk that fails: a sentence; the queue is asked only where a file is left", async () => {
  const add = async (trouble: DiskTrouble | null) => {
    const place = await stage();
    const { disk, calls, refused } = troubleDisk(trouble);
    let err = "";
    const code = await runProgram(
      // Nobody answers there.
      [
        "queue",
        "add",
        join(place, "masuk"),
        "--out",
        join(place, "k"),
        "--redis",
        "redis://127.0.0.1:1",
      ],
      {
        disk,
        out: () => undefined,
        err: (text) => void (err += text),
        startPool: () => Promise.resolve(pool),
      },
    );
    return { code, err, calls: calls.length, refused };
  };
  const fine = await add(null);
  expect(fine).toMatchObject({ code: 2 });
  expect(fine.err).toContain("127.0.0.1:1");
  expect(fine.calls).toBeGreaterThan(3);
  for (let at = 0; at < fine.calls; at += 1) {
    const refusal = REFUSALS[at % REFUSALS.length]!;
    const stays = at % 2 === 0;
    const { code, err, refused } = await add({ at, refusal, done: 0, stays });
    expect(code).toBe(2);
    const isOneFile = refused.length === 1 && refused[0] === "readFile";
    expect(err.includes("127.0.0.1:1")).toBe(isOneFile);
    expect(err).toMatch(/^\S+ .+\. .+[.;].*\n$/);
  }
}, 60_000);

describe("a worker on a disk that fails", () => {
  test("tells the queue in the user's words and leaves no half a result", async () => {
    const random = seeded(9);
    for (let at = 0; at < 10; at += 1) {
      const keluaran = join(await mkdtemp(join(folder, "w-")), "hasil");
      const kunci = "c".repeat(64);
      const opsi = { rules: [], asOf: null, daerah: null };
      const tugas = { path: SAMPLE, nama: "c.xlsx", kunci, opsi, keluaran };
      const refusal = REFUSALS[at % REFUSALS.length]!;
      const { disk } = troubleDisk({ at, refusal, done: random(), stays: false });
      const failed = await kerjakanTugas(
        tugas,
        { kerjakan: () => Promise.resolve("{}") },
        disk,
      ).then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : "?"),
      );
      const names = await readdir(keluaran).catch(() => []);
      if (failed === null) {
        expect(names).toContain(`${kunci}.json`);
        expect(await readFile(join(keluaran, `${kunci}.json`), "utf8")).toBe("{}\n");
      } else {
        expect(names).toEqual([]);
        expect(failed).toMatch(/^\S+ .+\. .+\.$/);
      }
    }
  });
});

test.skipIf(!existsSync("/dev/full"))(
  "an answer the disk does not take is told",
  () => {
    const program = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", program, "check", SAMPLE, "--format", "json"],
      { stdio: ["ignore", full, "pipe"], encoding: "utf8" },
    );
    closeSync(full);
    expect(stderr).toMatch(/^Keluaran tidak dapat ditulis karena penyimpanan penuh\./);
    expect(status).toBe(2);
  },
  60_000,
);
