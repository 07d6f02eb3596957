import { parseRangeAddress } from "../../sheet/a1.ts";
import type { CellRange } from "../../sheet/host.ts";

/**
 * The rectangles of Excel's address list, `'Rincian, APBD'!A1:B2,'Rincian, APBD'!D4`; null when one is no rectangle of
 * cells.
 */
export function parseAreas(list: string): CellRange[] | null {
  const bare = list.replace(/'(?:[^']|'')*'!|[^,!']+!/g, "");
  const areas = bare.split(",").map((address) => parseRangeAddress(address.trim()));
  return areas.every((area) => area !== null) ? areas : null;
}
