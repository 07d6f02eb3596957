import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { selaras } from "./cli.ts";

const SAMPLE = "assets/sample/contoh-bersih.xlsx";
const folder = mkdtempSync(join(tmpdir(), "selaras-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("report", () => {
  test("writes the papers of the meeting into one new file, the same bytes each time", async () => {
    const [one, two] = [join(folder, "satu.xlsx"), join(folder, "baru", "dua.xlsx")];
    const ran = await selaras("report", SAMPLE, "--out", one, "--tanggal", "2023-03-06");
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out).toBe(
      `PK Bahan Rapat, PK Notulen 2023-03-06 ditulis ke ${one} (keadaan s.d. Februari).\n`,
    );
    await selaras("report", SAMPLE, "--out", two, "--tanggal", "2023-03-06");
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
    const host = openXlsx(readFileSync(one), "satu.xlsx");
    expect((await host.listSheets()).map(({ name }) => name)).toEqual([
      "PK Bahan Rapat",
      "PK Notulen 2023-03-06",
    ]);
  });

  test("asks for a file to write, and for a day that is one", async () => {
    const without = await selaras("report", SAMPLE);
    expect(without).toMatchObject({ code: 2, out: "" });
    expect(without.err).toMatch(/^Sebutkan berkas keluaran/);
    const wrong = await selaras("report", SAMPLE, "--tanggal", "2023-02-30", "--out", "x.xlsx");
    expect(wrong.err).toMatch(/^--tanggal 2023-02-30 bukan tanggal/);
    const other = await selaras("cascade", SAMPLE, "--tanggal", "2023-03-06");
    expect(other.err).toMatch(/^--tanggal hanya untuk report/);
  });

  test("leaves a file alone that is there", async () => {
    const path = join(folder, "ada.xlsx");
    await selaras("report", SAMPLE, "--out", path);
    const before = readFileSync(path);
    const again = await selaras("report", SAMPLE, "--out", path);
    expect(again.code).toBe(2);
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
