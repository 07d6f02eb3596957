import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { daftarBerkas } from "../../../src/cli/borongan/daftar-berkas.ts";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "selaras-"))));
afterEach(() => rm(folder, { recursive: true }));

async function buat(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), "");
  }
}

test("lists workbooks of a folder and all below, by name, without lock files and hidden ones", async () => {
  await buat(
    "b/2.xlsx",
    "B.XLSX",
    "a/1.xlsm",
    "~$B.xlsx",
    ".simpan.xlsx",
    "catatan.txt",
    "a/x.xls",
  );
  const list = await daftarBerkas([`${folder}/`]);
  expect(list.map(({ nama }) => nama)).toEqual(["B.XLSX", "a/1.xlsm", "b/2.xlsx"]);
  expect(list[1]?.path).toBe(join(folder, "a/1.xlsm"));
});

test("a file is named by itself, and given twice it is one", async () => {
  await buat("a/1.xlsx");
  const path = join(folder, "a/1.xlsx");
  expect(await daftarBerkas([path, path])).toEqual([{ path, nama: "1.xlsx" }]);
});

test("two files of one name and a missing path are told", async () => {
  await buat("a/1.xlsx", "b/1.xlsx");
  await expect(daftarBerkas([join(folder, "a"), join(folder, "b")])).rejects.toThrow(
    /Dua berkas bernama 1\.xlsx/,
  );
  await expect(daftarBerkas([join(folder, "c")])).rejects.toMatchObject({ code: "not-found" });
});
