import type { CellRef } from "../core/model/origin.ts";
import { cellAddress } from "../sheet/a1.ts";

/** A cell's address within its sheet, `F12`. */
export function cellText({ row, col }: Pick<CellRef, "row" | "col">): string {
  return cellAddress(row, col);
}
