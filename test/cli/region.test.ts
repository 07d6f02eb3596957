import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { selaras } from "./cli.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-"));
  await selaras("sample", join(folder, "bersih.xlsx"));
  await selaras("sample", join(folder, "salah.xlsx"), "--seeded");
  await writeFile(join(folder, "rusak.xlsx"), "bukan zip");
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  readonly file: string;
  readonly status: string;
  readonly pesan: string;
  readonly summary?: { readonly error: number };
  readonly findings?: readonly { readonly rule: string }[];
}

async function linesOf(path: string): Promise<readonly Line[]> {
  const text = await readFile(path, "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

describe("selaras region", () => {
  it("checks each file by itself; a broken one is told and stops no other", async () => {
    const out = join(folder, "hasil.jsonl");
    const ran = await selaras("region", folder, "--out", out, "--jobs", "2");
    expect(ran.code).toBe(2);
    expect(ran.out).toContain("3 berkas, 1 dapat diajukan, 1 belum");
    const [bersih, rusak, salah] = await linesOf(out);
    expect(bersih).toMatchObject({ file: "bersih.xlsx", status: "lolos", summary: { error: 0 } });
    expect(rusak).toMatchObject({ file: "rusak.xlsx", status: "galat" });
    expect(rusak?.pesan).toMatch(/^rusak\.xlsx bukan buku kerja Excel/);
    expect(salah).toMatchObject({ file: "salah.xlsx", status: "belum" });
    // The same findings as the single command gives.
    const single = await selaras("check", join(folder, "salah.xlsx"), "--format", "json");
    const { findings } = JSON.parse(single.out) as Required<Line>;
    expect(salah?.findings).toEqual(findings);
  }, 120_000);

  it("gives the same bytes whatever the number of threads, and never replaces a file", async () => {
    const [one, two] = [join(folder, "1.jsonl"), join(folder, "2.jsonl")];
    await selaras("region", folder, "--out", one, "--jobs", "1");
    await selaras("region", folder, "--out", two, "--jobs", "3");
    expect(await readFile(two)).toEqual(await readFile(one));
    const again = await selaras("region", folder, "--out", two);
    expect(again.code).toBe(2);
    expect(again.err).toContain("sudah ada");
  }, 120_000);

  it("goes on where it was cut off", async () => {
    const out = join(folder, "lanjut.jsonl");
    await selaras("region", join(folder, "bersih.xlsx"), "--out", out);
    await writeFile(`${out}.sementara`, await readFile(out));
    await rm(out);
    const ran = await selaras("region", folder, "--out", out, "--lanjut");
    expect(ran.err).toContain("2 dari 2 berkas diperiksa");
    expect((await linesOf(out)).map(({ file }) => file)).toEqual([
      "bersih.xlsx",
      "rusak.xlsx",
      "salah.xlsx",
    ]);
  }, 120_000);

  it("says what is wrong with the call", async () => {
    const calls = [
      [["region"], "Sebutkan folder"],
      [["region", folder], "--out"],
      [["region", folder, "--out", "x.jsonl", "--jobs", "0"], "bukan bilangan 1 sampai 64"],
      [["region", folder, "--out", "x.jsonl", "--rules", "ANEH"], "ANEH tidak dikenal"],
      [["queue"], "Sebutkan perintah untuk antrean"],
      [["queue", "hapus"], "Pilihan: add, status, retry, collect"],
      [
        ["queue", "add", folder, "--out", folder, "--redis", "redis://127.0.0.1:1"],
        "tidak menjawab",
      ],
    ] as const;
    for (const [args, sentence] of calls) {
      const { code, err } = await selaras(...args);
      expect(code).toBe(2);
      expect(err).toContain(sentence);
    }
  }, 120_000);
});
