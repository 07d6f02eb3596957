import type { CellPlace, SheetGrid, WorkbookHost } from "../../sheet/host.ts";

/** Cells with `#NAME?` whose formulas are looked at; more tell nothing new. */
const TERBANYAK = 50;
/** A PK function as Excel writes it: known, or no longer known. */
const RUMUS_PK = /(?:\bPK|_xldudf_\w*)[._]/i;

/** How many cells show `#NAME?` for a PK function: Excel does not know the add-in's functions there. */
export async function hitungGalatNama(
  host: Pick<WorkbookHost, "readCells">,
  grids: readonly SheetGrid[],
): Promise<number> {
  const places = grids.flatMap(placesOf).slice(0, TERBANYAK);
  if (places.length === 0) return 0;
  const states = await host.readCells(places);
  return states.filter(({ formula }) => formula !== null && RUMUS_PK.test(formula)).length;
}

function placesOf({ name, top, left, values }: SheetGrid): readonly CellPlace[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, col) =>
      value === "#NAME?" ? [{ sheet: name, row: top + row, col: left + col }] : [],
    ),
  );
}
