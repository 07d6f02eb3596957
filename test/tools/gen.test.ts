import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { bringUpToDate, staleFiles } from "./gen/files.ts";
import type { Generator } from "./gen/generator.ts";

const generator: Generator = {
  name: "contoh",
  outputs: () => new Map([["daftar/a.txt", "satu\n"]]),
  owns: ["daftar"],
};

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), "gen-"))));
afterEach(() => rmSync(root, { recursive: true }));

it("names what is missing, different or left over", async () => {
  expect(await staleFiles(root, generator)).toEqual([{ path: "daftar/a.txt", why: "missing" }]);
  mkdirSync(join(root, "daftar"));
  writeFileSync(join(root, "daftar/a.txt"), "dua\n");
  writeFileSync(join(root, "daftar/b.txt"), "lama\n");
  expect(await staleFiles(root, generator)).toEqual([
    { path: "daftar/a.txt", why: "different" },
    { path: "daftar/b.txt", why: "left over" },
  ]);
});

it("brings the files up to date, and then finds nothing to do", async () => {
  mkdirSync(join(root, "daftar"));
  writeFileSync(join(root, "daftar/b.txt"), "lama\n");
  await bringUpToDate(root, generator);
  expect(readFileSync(join(root, "daftar/a.txt"), "utf8")).toBe("satu\n");
  expect(await bringUpToDate(root, generator)).toEqual([]);
});
