import { cellAddress } from "../sheet/a1.ts";
import type { CellPlace, CellWrite, Edit, OutputSheet, WorkbookHost } from "../sheet/host.ts";
import type { LeftView } from "./views.ts";

/** A cell of the user's to be written. */
export interface Writing extends CellPlace {
  readonly write: CellWrite;
}

/** Rows right below a table of the user's, which grows by them. */
export type Growth = Pick<Extract<Edit, { type: "addRows" }>, "sheet" | "row" | "rowCount">;

/** Adds a sheet that is the user's own from then on, as one step that can be taken back. */
export type AddSheetStep = (
  label: string,
  sheet: OutputSheet,
) => Promise<{ readonly name: string; readonly undoId: number }>;

/** Writes cells as one step that can be taken back; `left` says in sentences what was not written. */
export type WriteStep = (
  label: string,
  writings: readonly Writing[],
  growth?: Growth,
) => Promise<{
  readonly written: number;
  readonly left: readonly string[];
  readonly undoId: number | null;
}>;

/** `Lembar!A1`, as sentences and lists name a cell. */
export function cellName({ sheet, row, col }: CellPlace): string {
  return `${sheet}!${cellAddress(row, col)}`;
}

export function cellKey({ sheet, row, col }: CellPlace): string {
  return `${sheet}\n${row}\n${col}`;
}

/** Writes cells in one batch; sheets that refuse are left whole, and their cells named. */
export async function writeCells(
  host: WorkbookHost,
  writings: readonly Writing[],
  growth: Growth | null = null,
): Promise<{ readonly written: readonly Writing[]; readonly left: readonly LeftView[] }> {
  if (writings.length === 0) return { written: [], left: [] };
  const bySheet = new Map<string, CellWrite[]>();
  for (const { sheet, write } of writings) {
    const list = bySheet.get(sheet);
    if (list === undefined) bySheet.set(sheet, [write]);
    else list.push(write);
  }
  const edits = [...bySheet].map(([sheet, cells]): Edit =>
    growth?.sheet === sheet
      ? { type: "addRows", ...growth, cells }
      : { type: "setCells", sheet, cells },
  );
  const { refused } = await host.apply(edits);
  const reasons = new Map(refused.map(({ sheet, reason }) => [sheet, reason]));
  return {
    written: writings.filter(({ sheet }) => !reasons.has(sheet)),
    left: writings.flatMap((one) => {
      const reason = reasons.get(one.sheet);
      return reason === undefined
        ? []
        : [{ cell: cellName(one), sebab: REFUSED[reason](one.sheet) }];
    }),
  };
}

const REFUSED = {
  protected: (sheet: string) => `Lembar “${sheet}” dilindungi dan tidak dapat diubah.`,
  missing: (sheet: string) => `Lembar “${sheet}” tidak ditemukan lagi.`,
} as const;
