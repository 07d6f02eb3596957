import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
} from "react";
import { t } from "../../../i18n/pane-text.ts";
import { useVirtual } from "../../components/virtual.ts";
import { useStore } from "../../store/context.ts";
import { treeMove, type TreeView } from "./tree-keys.ts";
import { TreeRow } from "./TreeRow.tsx";

interface Props {
  readonly view: TreeView;
  readonly onToggle: (node: number) => void;
}

const HEAD_PX = 30;
const ESTIMATE_PX = 74;
const COLUMNS = ["uraian", "pagu", "serapan", "deviasi"] as const;

/** The cascade as a tree grid: one row has the focus, arrows move it, Enter leads to the cell. */
export function TreeGrid({ view, onToggle }: Props): ReactElement {
  const store = useStore();
  const { tree, rows, isOpen } = view;
  const [focused, setFocused] = useState(0);
  const isMoving = useRef(false);
  const active = Math.max(0, rows.indexOf(focused));
  const keys = useMemo(() => rows.map((node) => tree.nodes[node]?.id ?? ""), [rows, tree]);
  const {
    listRef,
    height,
    rows: drawn,
    rowRef,
    scrollTo,
  } = useVirtual({ keys, estimate: ESTIMATE_PX, inset: HEAD_PX, keep: active });

  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    scrollTo(active);
    const row = listRef.current?.querySelector<HTMLElement>(`:scope > [data-index="${active}"]`);
    row?.focus({ preventScroll: true });
  }, [active, listRef, scrollTo]);

  const reveal = (node: number): void => {
    const at = tree.nodes[node]?.at ?? null;
    if (at !== null) void store.reveal(at);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(view, active, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.type === "toggle") onToggle(move.node);
    else if (move.type === "enter") reveal(rows[active] ?? -1);
    else {
      isMoving.current = move.row !== active;
      setFocused(rows[move.row] ?? 0);
    }
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const target = event.target as Element;
    const row = target.closest<HTMLElement>("[data-node]");
    if (row === null) return;
    const node = Number(row.dataset.node);
    setFocused(node);
    row.focus({ preventScroll: true });
    if (target.closest('[data-toggle="true"]') !== null) onToggle(node);
    else reveal(node);
  };

  return (
    <div
      role="treegrid"
      aria-label={t("pane.cascading.tabel")}
      aria-rowcount={rows.length + 1}
      aria-colcount={COLUMNS.length}
      className="pk-tree"
    >
      <div role="rowgroup" className="pk-tree-head">
        <div role="row" aria-rowindex={1}>
          {COLUMNS.map((column) => (
            <span key={column} role="columnheader" className={`pk-tree-${column}`}>
              {t(`pane.cascading.${column}`)}
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
