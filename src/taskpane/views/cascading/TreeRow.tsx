import { memo, type CSSProperties, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import type { Column } from "./columns.ts";
import { TreeCell } from "./TreeCell.tsx";
import { nameOf, type Tree } from "./tree-rows.ts";

interface Props {
  readonly tree: Tree;
  readonly node: number;
  readonly columns: readonly Column[];
  /** Place among the rows in sight, from 0. */
  readonly row: number;
  readonly top: number;
  readonly rowRef: (row: HTMLElement | null) => void;
  /** Null = has no children. */
  readonly isOpen: boolean | null;
  readonly isActive: boolean;
}

/** A node: its name and code, then its figures. */
export const TreeRow = memo(function TreeRow(props: Props): ReactElement | null {
  const { tree, node, columns, row, top, rowRef, isOpen, isActive } = props;
  const value = tree.nodes[node];
  if (value === undefined) return null;
  const depth = tree.depth[node] ?? 0;
  const status = tree.status[node] ?? "belumDinilai";
  const siblings = tree.children[tree.parent[node] ?? -1] ?? 1;
  const name = nameOf(value);
  const isNarrow = !columns.includes("deviasi");
  return (
    <div
      ref={rowRef}
      role="row"
      className={`pk-virtual-row pk-tree-row pk-edge-node-${status}`}
      data-key={value.id}
      data-index={row}
      data-node={node}
      data-level={value.level}
      style={{ top, "--depth": depth } as CSSProperties}
      tabIndex={isActive ? 0 : -1}
      aria-level={depth + 1}
      aria-setsize={siblings}
      aria-posinset={tree.place[node] ?? 1}
      aria-rowindex={row + 2}
      aria-selected={isActive}
      {...(isOpen === null ? {} : { "aria-expanded": isOpen })}
    >
      {columns.map((column) =>
        column === "uraian" ? (
          <div key={column} role="rowheader" className="pk-tree-name">
            <span className="pk-tree-toggle" data-toggle={isOpen !== null}>
              {isOpen !== null && <Glyph name={isOpen ? "down" : "right"} />}
            </span>
            <span className="pk-tree-words">
              <span className="pk-tree-kind">
                {value.kode === ""
                  ? t(`pane.cascading.tingkat.${value.level}`)
                  : `${t(`pane.cascading.singkat.${value.level}`)} ${value.kode}`}
              </span>
              <span className="pk-tree-title" title={name}>
                {name}
              </span>
            </span>
          </div>
        ) : (
          <div key={column} role="gridcell" className={`pk-tree-cell pk-tree-${column}`}>
            <TreeCell column={column} node={value} status={status} isNarrow={isNarrow} />
          </div>
        ),
      )}
    </div>
  );
});
