import type { CellValue, SheetGrid } from "../../../src/sheet/host.ts";
import { NAMA_BULAN } from "../../../src/core/periode/periode.ts";

export type Row = readonly CellValue[];

export const BULAN: readonly string[] = NAMA_BULAN;

/** A sheet drawn by hand, from cell A1 on. */
export function grid(values: readonly Row[], name = "Lembar1", file = ""): SheetGrid {
  return { file, name, top: 0, left: 0, values };
}

/** Twelve cells with these values in their months (1..12), else blank. */
export function bulan(values: Readonly<Record<number, CellValue>>): Row {
  return BULAN.map((_, index) => values[index + 1] ?? "");
}
