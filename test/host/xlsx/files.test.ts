import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { openXlsxFile } from "../../../src/host/xlsx/files.ts";
import { contractBytes } from "./build.ts";

let folder: string;
let input: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "selaras-"));
  input = join(folder, "DPA Dinas.xlsx");
  await writeFile(input, contractBytes([{ name: "DPA", cells: { A1: "x" } }]));
});

describe("files", () => {
  it("writes a copy that opens, and leaves nothing else behind", async () => {
    const book = await openXlsxFile(input);
    expect(book.file).toBe("DPA Dinas.xlsx");
    await book.save(join(folder, "salinan.xlsx"));
    const copy = await openXlsxFile(join(folder, "salinan.xlsx"));
    expect(await copy.host.listSheets()).toEqual(await book.host.listSheets());
    expect((await readdir(folder)).sort()).toEqual(["DPA Dinas.xlsx", "salinan.xlsx"]);
  });

  it("never writes over the input, by whatever name it is reached", async () => {
    const before = await readFile(input);
    await symlink(input, join(folder, "pintas.xlsx"));
    await link(input, join(folder, "nama-lain.xlsx"));
    const book = await openXlsxFile(input);
    for (const name of ["DPA Dinas.xlsx", "pintas.xlsx", "nama-lain.xlsx"]) {
      await expect(book.save(join(folder, name), { replace: true })).rejects.toMatchObject({
        code: "same-as-input",
      });
    }
    expect(await readFile(input)).toEqual(before);
  });

  it("writes over another file only when told, and keeps its permissions", async () => {
    const there = join(folder, "ada.xlsx");
    await writeFile(there, "lama");
    await chmod(there, 0o640);
    const book = await openXlsxFile(input);
    await expect(book.save(there)).rejects.toMatchObject({ code: "exists", path: there });
    expect(await readFile(there, "utf8")).toBe("lama");
    await book.save(there, { replace: true });
    expect((await stat(there)).mode & 0o777).toBe(0o640);
    expect((await openXlsxFile(there)).file).toBe("ada.xlsx");
    expect(await readdir(folder)).toHaveLength(2);
  });

  it("says what is wrong with a path", async () => {
    const book = await openXlsxFile(input);
    await expect(openXlsxFile(join(folder, "tidak-ada.xlsx"))).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(book.save(join(folder, "tak", "ada.xlsx"))).rejects.toMatchObject({
      code: "not-found",
    });
    await mkdir(join(folder, "map.xlsx"));
    await expect(openXlsxFile(join(folder, "map.xlsx"))).rejects.toMatchObject({ code: "io" });
  });
});
