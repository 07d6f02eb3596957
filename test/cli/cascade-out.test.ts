import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { selaras } from "./cli.ts";

const folder = mkdtempSync(join(tmpdir(), "selaras-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("cascade --out writes the tree and both crossfire sheets into a copy", async () => {
  const path = join(folder, "cascading.xlsx");
  const { code } = await selaras("cascade", "assets/sample/contoh-bersih.xlsx", "--out", path);
  expect(code).toBe(0);
  const host = openXlsx(readFileSync(path), "cascading.xlsx");
  const names = (await host.listSheets()).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(["PK Cascading", "PK Crossfire", "PK Saran Crossfire"]),
  );
  const [saran] = await host.readSheets(["PK Saran Crossfire"]);
  expect(saran?.values.flat()).toContain("Saling melengkapi");
});
