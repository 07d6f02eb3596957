import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";

/** Year in which the nomenclature of 2021 is no longer in force. */
const TAHUN = 2025;

/** The sample as of a later year: sub kegiatan in four digits, as the nomenclature since 2023 writes them. */
export function baruGrids(sample: readonly SheetGrid[]): readonly SheetGrid[] {
  return sample.map((grid) => ({
    ...grid,
    values: grid.values.map((row) => row.map((value) => baru(value))),
  }));
}

function baru(value: CellValue): CellValue {
  if (value === 2023) return TAHUN;
  if (typeof value !== "string") return value;
  return value
    .replace(/\b2023\b/g, String(TAHUN))
    .replace(/^(\d\.\d\d\.\d\d\.2\.\d\d\.)(\d\d)(?=$| - )/, "$100$2");
}
