import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { selaras } from "./cli.ts";

const CLEAN = "assets/sample/contoh-bersih.xlsx";

test("accelerate --out writes the papers of the shift beside the plan, and leaves the input alone", async () => {
  const folder = await mkdtemp(join(tmpdir(), "selaras-"));
  try {
    const before = await readFile(CLEAN);
    const out = join(folder, "usulan.xlsx");
    expect((await selaras("accelerate", CLEAN, "--out", out)).code).toBe(0);
    expect((await readFile(CLEAN)).equals(before)).toBe(true);
    const book = openXlsx(new Uint8Array(await readFile(out)), "usulan.xlsx");
    const names = (await book.listSheets()).map(({ name }) => name);
    expect(names.slice(-4)).toEqual(["PK Percepatan", "PK Pergeseran", "PK Jadwal", "PK Surat"]);
    const [pergeseran, surat] = await book.readSheets(["PK Pergeseran", "PK Surat"]);
    const texts = (grid: typeof pergeseran): string => JSON.stringify(grid?.values ?? []);
    expect(texts(pergeseran)).toContain("Seimbang");
    expect(texts(pergeseran)).not.toContain("Tidak seimbang");
    expect(texts(surat)).toContain("tidak menyebabkan perubahan APBD");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 120_000);
