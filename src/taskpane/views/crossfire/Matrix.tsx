import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import type { CrossfireView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { useStore } from "../../store/context.ts";
import { gridMove, type GridCell } from "./grid-keys.ts";
import { MatrixHead } from "./MatrixHead.tsx";
import { buildMatrix } from "./matrix-model.ts";
import { MatrixPanel } from "./MatrixPanel.tsx";
import { MatrixRow } from "./MatrixRow.tsx";
import { cellAt } from "./matrix-cell.ts";

/** Themes against SKPD as a grid: one cell has the focus, arrows move it, Enter leads to the workbook's cell. */
export function Matrix({ view }: { readonly view: CrossfireView }): ReactElement {
  const store = useStore();
  const matrix = useMemo(() => buildMatrix(view), [view]);
  const { rows, rowGroups, columns } = matrix;
  const [asked, setAsked] = useState<GridCell>({ row: 0, col: 0 });
  const active = {
    row: Math.min(asked.row, rows.length - 1),
    col: Math.min(asked.col, columns.length),
  };
  const body = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    const cell = body.current?.querySelector<HTMLElement>("[tabindex='0']");
    cell?.focus();
  });

  const reveal = (cell: GridCell): void => {
    const at = cellAt(matrix, cell)?.at ?? null;
    if (at !== null) void store.reveal(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === "Enter") {
      event.preventDefault();
      reveal(active);
      return;
    }
    const size = { rows: rows.length, cols: columns.length + 1 };
    const next = gridMove(active, size, event.key, event.ctrlKey);
    if (next === null) return;
    event.preventDefault();
    isMoving.current = true;
    setAsked(next);
  };
  const cellOf = (event: MouseEvent): GridCell | null => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-row]");
    return cell === null ? null : { row: Number(cell.dataset.row), col: Number(cell.dataset.col) };
  };
  return (
    <>
      <p className="pk-muted">{t("pane.crossfire.matriksIsi")}</p>
      <div className="pk-matrix-scroll">
        <table
          ref={body}
          role="grid"
          className="pk-matrix"
          aria-label={t("pane.crossfire.matriks")}
          aria-rowcount={rows.length + rowGroups.length + 2}
          aria-colcount={columns.length + 1}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const cell = cellOf(event);
            if (cell !== null) setAsked(cell);
          }}
          onDoubleClick={(event) => {
            const cell = cellOf(event);
            if (cell !== null) reveal(cell);
          }}
        >
          <MatrixHead matrix={matrix} />
          {rowGroups.map(({ asisten, items }) => (
            <tbody key={asisten}>
              <tr className="pk-matrix-group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>{asisten === "" ? t("pane.crossfire.asistenKosong") : asisten}</span>
                </th>
              </tr>
              {items.map((tema) => {
                const row = rows.indexOf(tema);
                return (
                  <MatrixRow
                    key={tema.key}
                    matrix={matrix}
                    row={row}
                    activeCol={row === active.row ? active.col : null}
                  />
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
      <MatrixPanel matrix={matrix} cell={active} />
    </>
  );
}
