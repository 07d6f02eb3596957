import { teks } from "../i18n/text.ts";
import type { FxArg, FxScalar } from "../core/pk/spec.ts";
import { parseCellAddress } from "../sheet/a1.ts";
import type { SheetGrid } from "../sheet/host.ts";

/** Most cells an argument may name: a formula over more is a slip of the hand. */
const MAX_CELLS = 1_000_000;

/** Why a reference gives no values, as a sentence. */
export class RefError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RefError";
  }
}

/**
 * The values of `A1`, `B2:B9` or `'DPA Dinkes'!C4` in the sheets; without a sheet name the first one is meant.
 * @throws RefError where no cells are named
 */
export function resolveRef(text: string, grids: readonly SheetGrid[]): FxArg {
  const bang = text.lastIndexOf("!");
  const sheetName =
    bang < 0 ? null : text.slice(0, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
  const grid =
    sheetName === null
      ? grids[0]
      : grids.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (grid === undefined) {
    throw new RefError(
      sheetName === null
        ? teks("app.rujukan.lembarPertama", { alamat: text })
        : teks("app.rujukan.lembarTidakAda", { alamat: text, lembar: sheetName }),
    );
  }
  const [from = "", to = from] = text.slice(bang + 1).split(":");
  const first = parseCellAddress(from.toUpperCase());
  const last = parseCellAddress(to.toUpperCase());
  if (first === null || last === null) {
    throw new RefError(teks("app.rujukan.alamat", { alamat: text }));
  }
  const rows = last.row - first.row + 1;
  const cols = last.col - first.col + 1;
  if (rows < 1 || cols < 1 || rows * cols > MAX_CELLS) {
    throw new RefError(teks("app.rujukan.rentang", { alamat: text }));
  }
  if (rows === 1 && cols === 1) return cellOf(grid, first.row, first.col);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (__, col) => cellOf(grid, first.row + row, first.col + col)),
  );
}

function cellOf(grid: SheetGrid, row: number, col: number): FxScalar {
  const value = grid.values[row - grid.top]?.[col - grid.left] ?? "";
  return value === "" ? null : value;
}
