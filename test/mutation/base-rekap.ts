import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/host/xlsx/workbook.ts";
import type { SheetGrid } from "../../src/sheet/host.ts";

/** A real recapitulation with totals at every level (Sumenep 2026, one sheet). */
export async function rekapGrids(): Promise<readonly SheetGrid[]> {
  const path = new URL("../golden/nyata-rekap-sumenep.xlsx", import.meta.url);
  return openXlsx(readFileSync(path), "").readSheets(["SEKRETARIAT"]);
}
