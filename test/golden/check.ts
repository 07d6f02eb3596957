import { readFileSync } from "node:fs";
import type { Finding } from "../../src/core/rules/finding.ts";
import { runRules } from "../../src/core/rules/run.ts";
import type { Rujukan } from "../../src/core/rujukan/rujukan.ts";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";

const FOLDER = new URL("./", import.meta.url);

export function goldenPath(name: string, ending: "xlsx" | "md"): URL {
  return new URL(`${name}.${ending}`, FOLDER);
}

/** Reads and checks a golden workbook as the command line does. */
export async function checkGolden(
  name: string,
  rujukan: Rujukan | null,
): Promise<readonly Finding[]> {
  const book = openXlsx(readFileSync(goldenPath(name, "xlsx")), "");
  const sheets = await book.listSheets();
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  const grids = await book.readSheets(visible.map((sheet) => sheet.name));
  return runRules(readWorkbook(grids.map((grid) => ({ ...grid, file: "" }))), { rujukan }).findings;
}
