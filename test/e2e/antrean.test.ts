import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selaras } from "../cli/cli.ts";
import { freePort } from "../support/free-port.ts";

const FILES = 24;
const BUNDLE = new URL("../../dist/cli/selaras.cjs", import.meta.url).pathname;

let folder = "";
let redis: ChildProcess;
let url = "";

beforeAll(async () => {
  if (spawnSync("redis-server", ["--version"]).error !== undefined) {
    throw new Error("redis-server is missing: apt-get install redis-server");
  }
  folder = await mkdtemp(join(tmpdir(), "selaras-"));
  const port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  redis = spawn("redis-server", ["--port", String(port), "--save", "", "--dir", folder]);
  await new Promise<void>((ready) =>
    redis.stdout?.on("data", (text: Buffer) => {
      if (text.toString().includes("Ready to accept")) ready();
    }),
  );
  const input = join(folder, "masukan");
  await mkdir(input);
  await selaras("sample", join(folder, "satu.xlsx"), "--seeded");
  // Of one content under many names: each is a job of its own.
  for (let nth = 0; nth < FILES; nth += 1) {
    await copyFile(
      join(folder, "satu.xlsx"),
      join(input, `skpd-${String(nth).padStart(2, "0")}.xlsx`),
    );
  }
}, 240_000);
afterAll(async () => {
  redis.kill();
  await rm(folder, { recursive: true });
});

function worker(...more: readonly string[]): ChildProcess {
  return spawn(process.execPath, [BUNDLE, "worker", "--redis", url, "--jobs", "1", ...more]);
}

const ended = (one: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => one.once("exit", resolve));

async function results(out: string): Promise<readonly string[]> {
  return (await readdir(out)).filter((name) => name.endsWith(".json"));
}

describe("a queue with two workers", () => {
  it("loses and doubles nothing when one of them is killed in the middle", async () => {
    const [input, out] = [join(folder, "masukan"), join(folder, "keluaran")];
    const added = await selaras("queue", "add", input, "--out", out, "--redis", url);
    expect(added.out).toContain(`${FILES} berkas ditambahkan`);
    const again = await selaras("queue", "add", input, "--out", out, "--redis", url);
    expect(again.out).toContain(`0 berkas ditambahkan ke antrean selaras; ${FILES} sudah ada`);

    const victim = worker();
    const gone = ended(victim);
    while ((await results(out)).length < 3) await new Promise((next) => setTimeout(next, 20));
    victim.kill("SIGKILL");
    await gone;
    const before = (await results(out)).length;
    expect(before).toBeLessThan(FILES);

    expect(await ended(worker("--habis"))).toBe(0);
    expect(await results(out)).toHaveLength(FILES);
    expect((await readdir(out)).filter((name) => name.endsWith(".tmp")).length).toBeLessThanOrEqual(
      1,
    );
    const status = await selaras("queue", "status", "--redis", url);
    expect(status).toMatchObject({ code: 0 });
    expect(status.out).toContain(`selesai ${FILES}, gagal 0`);

    const joined = join(folder, "antrean.jsonl");
    await selaras("queue", "collect", out, "--out", joined);
    const alone = join(folder, "sendiri.jsonl");
    await selaras("region", input, "--out", alone);
    expect(await readFile(joined)).toEqual(await readFile(alone));
  }, 240_000);

  it("keeps what it gave up with the reason, and takes it again when that is mended", async () => {
    const [input, out] = [join(folder, "hilang"), join(folder, "keluaran-2")];
    await mkdir(input);
    const path = join(input, "pergi.xlsx");
    await copyFile(join(folder, "satu.xlsx"), path);
    const queue = ["--redis", url, "--antrean", "kedua"];
    await selaras("queue", "add", input, "--out", out, ...queue);
    await rm(path);
    expect(await ended(worker("--habis", "--antrean", "kedua"))).toBe(0);
    const status = await selaras("queue", "status", ...queue);
    expect(status.code).toBe(1);
    expect(status.out).toMatch(/pergi\.xlsx\s+3\s+pergi\.xlsx tidak ditemukan/);

    await copyFile(join(folder, "satu.xlsx"), path);
    expect((await selaras("queue", "retry", ...queue)).out).toContain(
      "1 berkas dimasukkan kembali",
    );
    expect(await ended(worker("--habis", "--antrean", "kedua"))).toBe(0);
    expect(await results(out)).toHaveLength(1);
  }, 240_000);

  it("refuses to file the result of other content under a job's key", async () => {
    const [input, out] = [join(folder, "berubah"), join(folder, "keluaran-3")];
    await mkdir(input);
    const path = join(input, "berubah.xlsx");
    await copyFile(join(folder, "satu.xlsx"), path);
    const queue = ["--redis", url, "--antrean", "ketiga"];
    await selaras("queue", "add", input, "--out", out, ...queue);
    await writeFile(path, "lain");
    expect(await ended(worker("--habis", "--antrean", "ketiga"))).toBe(0);
    expect((await selaras("queue", "status", ...queue)).out).toContain(
      "berubah.xlsx berubah sejak dimasukkan",
    );
    expect(await readdir(out)).toEqual([]);
  }, 240_000);
});
