import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { gabungHasil, HasilSementara } from "../../../src/cli/borongan/hasil-jsonl.ts";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "selaras-"))));
afterEach(() => rm(folder, { recursive: true }));

const line = (file: string, isi = ""): string =>
  JSON.stringify({ version: 1, file, kunci: `k-${file}`, status: "lolos", pesan: "", isi });

describe("results of a batch", () => {
  test("stand in the order of their files, whatever the order they came in", async () => {
    const out = join(folder, "hasil.jsonl");
    const hasil = await HasilSementara.buka(out, false);
    await Promise.all(["c", "a", "ü", "b"].map((file) => hasil.tambah(line(file, `isi ${file}`))));
    const list = await hasil.selesaikan(out, ["k-a", "k-b", "k-c", "k-ü"]);
    expect(list.map(({ file }) => file)).toEqual(["a", "b", "c", "ü"]);
    expect(await readFile(out, "utf8")).toBe(
      ["a", "b", "c", "ü"].map((file) => `${line(file, `isi ${file}`)}\n`).join(""),
    );
    await expect(stat(hasil.path)).rejects.toThrow();
  });

  test("a cut batch goes on: whole lines hold, the torn one is made again", async () => {
    const out = join(folder, "hasil.jsonl");
    const first = await HasilSementara.buka(out, false);
    await first.tambah(line("a"));
    await first.tambah(line("b"));
    await appendFile(first.path, line("c").slice(0, 20));
    await expect(HasilSementara.buka(out, false)).rejects.toThrow(/--lanjut/);
    const again = await HasilSementara.buka(out, true);
    expect(["k-a", "k-b", "k-c"].map((kunci) => again.has(kunci))).toEqual([true, true, false]);
    await again.tambah(line("c"));
    await again.selesaikan(out, ["k-a", "k-b", "k-c"]);
    expect(await readFile(out, "utf8")).toBe(
      ["a", "b", "c"].map((file) => `${line(file)}\n`).join(""),
    );
  });

  test("results of files that are no longer asked for are left out", async () => {
    const out = join(folder, "hasil.jsonl");
    const hasil = await HasilSementara.buka(out, false);
    await hasil.tambah(line("a"));
    await hasil.tambah(line("b"));
    expect((await hasil.selesaikan(out, ["k-b"])).map(({ file }) => file)).toEqual(["b"]);
  });

  test("never stand in place of a file that is there", async () => {
    const out = join(folder, "hasil.jsonl");
    await writeFile(out, "milik orang");
    await expect(HasilSementara.buka(out, true)).rejects.toThrow(/sudah ada/);
    await writeFile(join(folder, "1.json"), `${line("a")}\n`);
    await expect(gabungHasil([join(folder, "1.json")], out)).rejects.toMatchObject({
      code: "exists",
    });
    expect(await readdir(folder)).toEqual(["1.json", "hasil.jsonl"]);
    expect(await readFile(out, "utf8")).toBe("milik orang");
  });

  test("cut anywhere, give the same bytes when taken up again", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        fc.nat(400),
        async (files, cut) => {
          const own = await mkdtemp(join(folder, "x-"));
          const out = join(own, "h.jsonl");
          const first = await HasilSementara.buka(out, false);
          for (const file of files) await first.tambah(line(file, "é".repeat(file.length)));
          const whole = await readFile(first.path);
          await writeFile(first.path, whole.subarray(0, Math.min(cut, whole.length)));
          const again = await HasilSementara.buka(out, true);
          for (const file of files) {
            if (!again.has(`k-${file}`)) await again.tambah(line(file, "é".repeat(file.length)));
          }
          await again.selesaikan(
            out,
            files.map((file) => `k-${file}`),
          );
          const sorted = [...files].sort((a, b) => (a < b ? -1 : 1));
          expect(await readFile(out, "utf8")).toBe(
            sorted.map((file) => `${line(file, "é".repeat(file.length))}\n`).join(""),
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});
