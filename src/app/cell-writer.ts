import { teks } from "../i18n/text.ts";
import { cellAddress } from "../sheet/a1.ts";
import type {
  CellPlace,
  CellState,
  CellWrite,
  Edit,
  OutputSheet,
  WorkbookHost,
} from "../sheet/host.ts";
import type { LeftView } from "./views.ts";

/** A cell of the user's to be written. */
export interface Writing extends CellPlace {
  readonly write: CellWrite;
  /** Cells of one group are written all or none of them; absent = it stands for itself. */
  readonly group?: string;
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
  /** Groups of which nothing was written. */
  readonly leftGroups: ReadonlySet<string>;
  readonly undoId: number | null;
}>;

/** `Lembar!A1`, as sentences and lists name a cell. */
export function cellName({ sheet, row, col }: CellPlace): string {
  return `${sheet}!${cellAddress(row, col)}`;
}

export function cellKey({ sheet, row, col }: CellPlace): string {
  return `${sheet}\n${row}\n${col}`;
}

/** Why a cell was not written. `changed`: the user changed it meanwhile. */
type Reason = "protected" | "missing" | "changed";

/** A cell that was not written. */
export interface LeftCell {
  readonly writing: Writing;
  readonly reason: Reason;
}

/**
 * Writes cells in one batch; sheets that refuse are left whole, and their cells named. Cells that no longer hold what
 * `expected` says are left too.
 */
export async function writeCells(
  host: WorkbookHost,
  writings: readonly Writing[],
  { expected, growth = null }: { expected: readonly CellState[]; growth?: Growth | null },
): Promise<{ readonly written: readonly Writing[]; readonly left: readonly LeftCell[] }> {
  if (writings.length === 0) return { written: [], left: [] };
  const edits = [...bySheet(writings)].map(([sheet, own]): Edit => {
    const cells = own.map(({ write }) => write);
    const known = { cells, expected: expected.filter((state) => state.sheet === sheet) };
    return growth?.sheet === sheet
      ? { type: "addRows", ...growth, ...known }
      : { type: "setCells", sheet, ...known };
  });
  const { refused, changed = [] } = await host.apply(edits);
  const reasons = new Map(refused.map(({ sheet, reason }) => [sheet, reason]));
  const lost = new Set(changed.map(cellKey));
  const left = writings.flatMap((writing): LeftCell[] => {
    const reason = reasons.get(writing.sheet) ?? (lost.has(cellKey(writing)) ? "changed" : null);
    return reason === null ? [] : [{ writing, reason }];
  });
  const isLeft = new Set(left.map(({ writing }) => writing));
  return { written: writings.filter((one) => !isLeft.has(one)), left };
}

function bySheet(writings: readonly Writing[]): ReadonlyMap<string, readonly Writing[]> {
  const sheets = new Map<string, Writing[]>();
  for (const writing of writings) {
    const list = sheets.get(writing.sheet);
    if (list === undefined) sheets.set(writing.sheet, [writing]);
    else list.push(writing);
  }
  return sheets;
}

const SEBAB: Readonly<Record<Reason, (sheet: string) => string>> = {
  protected: (sheet) => teks("app.lembar.dilindungi", { lembar: sheet }),
  missing: (sheet) => teks("app.lembar.hilang", { lembar: sheet }),
  changed: () => teks("app.sel.baruBerubah"),
};

/** A cell that was left, in words. */
export function leftView({ writing, reason }: LeftCell): LeftView {
  return { cell: cellName(writing), sebab: SEBAB[reason](writing.sheet) };
}
