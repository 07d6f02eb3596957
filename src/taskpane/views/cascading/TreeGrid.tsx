import {
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import { t } from "../../../i18n/pane-text.ts";
import { useVirtual } from "../../components/virtual.ts";
import { useStore } from "../../store/context.ts";
import { useColumns } from "./columns.ts";
import { treeMove, typeAhead } from "./tree-keys.ts";
import { TreeRow } from "./TreeRow.tsx";
import type { TreeState } from "./use-tree.ts";
import { useTypeAhead } from "./use-type-ahead.ts";

interface Props {
  readonly state: TreeState;
  /** Height in pixels of what covers the window's bottom. */
  readonly insetEnd: number;
  readonly onDetails: () => void;
}

const HEAD_PX = 30;
const ESTIMATE_PX = 74;

/** The cascade as a tree grid: one row has the focus, arrows move it, Enter leads to the cell, a letter to a name. */
export function TreeGrid({ state, insetEnd, onDetails }: Props): ReactElement {
  const store = useStore();
  const { view, current, select, toggle } = state;
  const { tree, rows, isOpen } = view;
  const columns = useColumns();
  const isMoving = useRef(false);
  const type = useTypeAhead();
  const active = Math.max(0, rows.indexOf(current));
  const keys = useMemo(() => rows.map((node) => tree.nodes[node]?.id ?? ""), [rows, tree]);
  const {
    listRef,
    height,
    rows: drawn,
    rowRef,
    scrollTo,
  } = useVirtual({ keys, estimate: ESTIMATE_PX, inset: HEAD_PX, insetEnd, keep: active });

  const before = useRef(current);
  useEffect(() => {
    const isElsewhere = before.current !== current;
    before.current = current;
    if (!isElsewhere) return;
    scrollTo(active);
    if (!isMoving.current) return;
    isMoving.current = false;
    const row = listRef.current?.querySelector<HTMLElement>(`:scope > [data-index="${active}"]`);
    row?.focus({ preventScroll: true });
  }, [active, current, listRef, scrollTo]);

  // When what covers the bottom grows, the row it speaks of stays in sight.
  const covered = useRef(insetEnd);
  useEffect(() => {
    const isGrown = covered.current > 0 && insetEnd > covered.current;
    covered.current = insetEnd;
    if (isGrown) scrollTo(active);
  }, [insetEnd, active, scrollTo]);

  const go = (row: number): void => {
    const node = rows[row];
    if (node === undefined) return;
    isMoving.current = node !== current;
    select(node);
  };

  const reveal = (node: number): void => {
    const at = tree.nodes[node]?.at ?? null;
    if (at !== null) void store.reveal(at);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(view, active, event.key);
    if (move === null) {
      if (!/^[\p{L}\d]$/u.test(event.key)) return;
      event.preventDefault();
      go(typeAhead(view, active, type(event.key, event.timeStamp)));
      return;
    }
    event.preventDefault();
    if (move.type === "toggle") toggle(move.nodes);
    else if (move.type === "enter") reveal(rows[active] ?? -1);
    else if (move.type === "details") onDetails();
    else go(move.row);
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>("[data-node]");
    if (row === null) return;
    const node = Number(row.dataset.node);
    select(node);
    row.focus({ preventScroll: true });
    if (target.closest('[data-toggle="true"]') !== null) toggle([node]);
  };

  const onDoubleClick = (event: MouseEvent<HTMLElement>): void => {
    const row = (event.target as Element).closest<HTMLElement>("[data-node]");
    if (row !== null) reveal(Number(row.dataset.node));
  };

  return (
    <div
      role="treegrid"
      aria-label={t("pane.cascading.tabel")}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={`pk-tree${columns.includes("deviasi") ? " pk-tree-wide" : ""}`}
    >
      <div role="rowgroup" className="pk-tree-head">
        <div role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={`pk-tree-${column}`}>
              {t(`pane.cascading.kolom.${column}`)}
            </span>
          ))}
        </div>
      </div>
      <div
        ref={listRef}
        role="rowgroup"
        className="pk-virtual"
        style={{ height }}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        {drawn.map(({ index, top }) => {
          const node = rows[index];
          if (node === undefined) return null;
          const hasChildren = (tree.children[node] ?? 0) > 0;
          return (
            <TreeRow
              key={tree.nodes[node]?.id}
              tree={tree}
              node={node}
              columns={columns}
              row={index}
              top={top}
              rowRef={rowRef}
              isOpen={hasChildren ? isOpen(node) : null}
              isActive={index === active}
            />
          );
        })}
      </div>
    </div>
  );
}
