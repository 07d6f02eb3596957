import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { writeDraft } from "../../src/host/xlsx/write-draft.ts";
import type { CellState, CellWrite } from "../../src/sheet/host.ts";
import { TeksJahat } from "../support/teks-jahat.ts";

const hasOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;
const NAMA = "Uji";
const COUNT = 60;

/** Hostile texts in a drafted sheet, cells of it written over, and an output sheet. */
async function hostileBook(): Promise<{ readonly bytes: Uint8Array; readonly cells: CellState[] }> {
  const jahat = new TeksJahat(7);
  const text = (): { readonly value: string } => ({ value: jahat.text("Bahan") });
  const rows = Array.from({ length: COUNT }, () => [
    text(),
    { ...text(), style: "teks" as const },
    { value: 5 },
    null,
  ]);
  const draft = { name: NAMA, rows, merges: [], widths: [20, 20, 20, 20], heights: {} };
  const info = { title: "Uji", created: "2023-01-02T00:00:00Z" };
  const book = openXlsx(writeDraft([draft], info), "uji.xlsx");
  const cells = rows.flatMap((_, row): CellWrite[] => [
    { row, col: 2, value: jahat.text("Ditulis") },
    { row, col: 3, value: jahat.text("Baru"), numberFormat: "#,##0" },
  ]);
  await book.apply([
    { type: "setCells", sheet: NAMA, cells },
    {
      type: "writeSheet",
      sheet: {
        name: "PK Uji",
        title: jahat.text("Judul"),
        notes: [jahat.text("Catatan")],
        columns: [{ width: 30, format: "text" }],
        header: ["Teks"],
        rows: Array.from({ length: COUNT }, () => [jahat.text("Keluaran")]),
      },
    },
  ]);
  const bytes = book.toBytes();
  return { bytes, cells: await statesOf(bytes) };
}

async function statesOf(bytes: Uint8Array): Promise<CellState[]> {
  const book = openXlsx(bytes, "uji.xlsx");
  const grids = await book.readSheets([NAMA, "PK Uji"]);
  const places = grids.flatMap(({ name: sheet, top, left, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, col) =>
        value === "" ? [] : [{ sheet, row: top + row, col: left + col }],
      ),
    ),
  );
  return [...(await book.readCells(places))];
}

describe.skipIf(!hasOffice)("a workbook with hostile texts in LibreOffice", () => {
  let folder = "";
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "selaras-lo-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("opens with the same texts and calculates none of them", async () => {
    const { bytes, cells } = await hostileBook();
    expect(cells.filter(({ value }) => String(value).includes("⟦")).length).toBe(5 * COUNT + 2);
    writeFileSync(join(folder, "uji.xlsx"), bytes);
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profil`,
        "--headless",
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "hasil"),
        join(folder, "uji.xlsx"),
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    const after = await statesOf(readFileSync(join(folder, "hasil", "uji.xlsx")));
    expect(after.filter(({ formula }) => formula !== null)).toEqual([]);
    // A carriage return within a cell is a line break to LibreOffice.
    const textOf = ({ sheet, row, col, value }: CellState): string =>
      `${sheet}!${row},${col}: ${String(value).replace(/\r/g, "\n")}`;
    expect(after.map(textOf)).toEqual(cells.map(textOf));
  }, 150_000);
});
