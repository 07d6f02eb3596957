import type {
  KolomSkpdView,
  MatriksSelView,
  TemaDimensiView,
  TemaView,
} from "../../../app/views.ts";
import type { CellRef } from "../../../core/model/origin.ts";
import type { GridCell } from "./grid-keys.ts";
import type { Matrix } from "./matrix-model.ts";

/** What a cell of the matrix speaks of; `at` is the workbook's cell it leads to, null = none. */
export type MatrixContent = { readonly tema: TemaView; readonly at: CellRef | null } & (
  | { readonly type: "tema" }
  | { readonly type: "dimensi"; readonly dimensi: TemaDimensiView }
  | {
      readonly type: "skpd";
      readonly skpd: KolomSkpdView;
      /** Null = the SKPD does not serve the theme. */
      readonly sel: MatriksSelView | null;
    }
);

/** What stands in a cell; null = outside the matrix. Column 0 is the theme itself. */
export function cellAt(matrix: Matrix, { row, col }: GridCell): MatrixContent | null {
  const tema = matrix.rows[row];
  if (tema === undefined) return null;
  if (col === 0) return { type: "tema", tema, at: tema.at };
  const column = matrix.columns[col - 1];
  if (column === undefined) return null;
  if (column.type === "skpd") {
    const { skpd } = column;
    const sel = matrix.cellOf(tema, skpd);
    return { type: "skpd", tema, skpd, sel, at: sel?.at ?? null };
  }
  const dimensi = tema.dimensi.find(({ nama }) => nama === column.dimensi);
  return dimensi === undefined
    ? null
    : { type: "dimensi", tema, dimensi, at: dimensi.sel[0]?.at ?? tema.at };
}
