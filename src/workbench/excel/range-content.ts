import type { ICellData } from "@univerjs/presets";
import type { Area } from "../engine/area.ts";
import { toEngineRange } from "../engine/changes.ts";
import { EMPTY } from "../engine/input.ts";
import type { CellMatrix, SheetStore } from "../engine/sheet-store.ts";
import { invalidArgument } from "../protocol/errors.ts";
import { ConditionalFormatCollection } from "./conditional-format-collection.ts";
import type { ExcelContext } from "./context.ts";

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

const LINK_STYLE = { cl: { rgb: "#0563C1" }, ul: { s: 1 } };

export function readHyperlink(store: SheetStore, a: Area): Hyperlink | null {
  const custom = store.cell(a.top, a.left)?.custom as { hyperlink?: Hyperlink } | undefined;
  return custom?.hyperlink ?? null;
}

/** Every cell of the range gets the link, and Excel's blue underline. */
export function writeHyperlink(store: SheetStore, a: Area, link: Hyperlink | null): void {
  const matrix: CellMatrix = {};
  for (let row = a.top; row <= a.bottom; row++) {
    for (let col = a.left; col <= a.right; col++) {
      const custom = link === null ? null : { hyperlink: link };
      const style = link === null ? {} : { s: LINK_STYLE };
      (matrix[row] ??= {})[col] = { custom, ...style };
    }
  }
  store.writeStyles(a, matrix);
  const shown = link?.textToDisplay;
  if (shown !== undefined) store.enter({ ...a, bottom: a.top, right: a.left }, [[shown]]);
}

export function clearRange(excel: ExcelContext, store: SheetStore, a: Area, applyTo: string): void {
  const contents = { ...EMPTY, custom: null } as unknown as ICellData;
  const plan: Record<string, ICellData | null> = {
    All: { ...contents, s: null },
    Contents: contents,
    Formats: { s: null },
    Hyperlinks: { custom: null },
    RemoveHyperlinks: { custom: null, s: null },
  };
  const patch = plan[applyTo];
  if (patch === undefined || patch === null) throw invalidArgument();
  const used = store.usedArea(false) ?? a;
  const cleared = store.stored(a, () => ({ ...patch }));
  if ("v" in patch) store.write(used, cleared);
  else store.mergeStyles(cleared);
  if (applyTo !== "All" && applyTo !== "Formats") return;
  new ConditionalFormatCollection(excel, store, [a]).clearAll();
  const merged = store.sheet.getMergeData().filter((m) => {
    return (
      m.startRow >= a.top &&
      m.endRow <= a.bottom &&
      m.startColumn >= a.left &&
      m.endColumn <= a.right
    );
  });
  if (merged.length > 0) {
    const ranges = merged.map((m) =>
      toEngineRange({ top: m.startRow, left: m.startColumn, bottom: m.endRow, right: m.endColumn }),
    );
    excel.book.run("sheet.mutation.remove-worksheet-merge", { subUnitId: store.id, ranges });
  }
}
