import type { Relationship } from "../../host/xlsx/relationships.ts";
import { relationId } from "../../host/xlsx/xml.ts";
import { cellsOf, parseArea } from "../engine/area.ts";
import type { PlainSheet } from "../engine/blank-sheet.ts";

type Attributes = Readonly<Record<string, string | undefined>>;

/** Links over more cells than this stay at their first cell. */
const MANY_CELLS = 1000;
/** The only addresses a link may open; a file is a stranger's. */
const OPENS = /^(https?|mailto):/i;

/** Hangs a file's hyperlinks on its cells, as Excel gives them. */
export function placeHyperlinks(
  sheet: PlainSheet,
  links: readonly Attributes[],
  relations: readonly Relationship[],
): void {
  const addresses = new Map(relations.map(({ id, external }) => [id, external]));
  for (const link of links) {
    const area = parseArea(link.ref ?? "");
    const address = addresses.get(relationId(defined(link)) ?? "") ?? null;
    const isSafe = address === null || OPENS.test(address);
    if (area === null || !isSafe || (address === null && link.location === undefined)) continue;
    const hyperlink = {
      ...(address === null ? {} : { address }),
      ...(link.location === undefined ? {} : { documentReference: link.location }),
      ...(link.tooltip === undefined ? {} : { screenTip: link.tooltip }),
    };
    const isLarge = cellsOf(area) > MANY_CELLS;
    const [bottom, right] = isLarge ? [area.top, area.left] : [area.bottom, area.right];
    for (let row = area.top; row <= bottom; row++) {
      for (let col = area.left; col <= right; col++) {
        const cell = sheet.cellData[row]?.[col];
        if (cell !== undefined) cell.custom = { hyperlink };
      }
    }
  }
}

function defined(attributes: Attributes): Record<string, string> {
  const known = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(known);
}
