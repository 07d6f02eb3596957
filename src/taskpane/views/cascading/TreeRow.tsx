import { memo, type CSSProperties, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatPersen, formatRupiah, formatRupiahShort } from "../../format.ts";
import { Absorption } from "./Absorption.tsx";
import { Deviation } from "./Deviation.tsx";
import { nameOf, type Tree } from "./tree-rows.ts";

interface Props {
  readonly tree: Tree;
  readonly node: number;
  /** Place among the rows in sight, from 0. */
  readonly row: number;
  readonly top: number;
  readonly rowRef: (row: HTMLElement | null) => void;
  /** Null = has no children. */
  readonly isOpen: boolean | null;
  readonly isActive: boolean;
}

function Notes({ tree, node }: Pick<Props, "tree" | "node">): ReactElement | null {
  const value = tree.nodes[node];
  if (value === undefined) return null;
  const { unreported, findings, fisik } = value;
  const parts = [
    ...(unreported > 0 ? [t("pane.cascading.belumLapor", { n: unreported })] : []),
    ...(findings > 0 ? [t("pane.cascading.temuan", { n: findings })] : []),
    ...(fisik === null ? [] : [t("pane.cascading.fisik", { n: formatPersen(fisik, 0) })]),
  ];
  return parts.length === 0 ? null : <span className="pk-tree-notes">{parts.join(" · ")}</span>;
}

/** A node: name and code, pagu, absorption against plan, deviation. */
export const TreeRow = memo(function TreeRow(props: Props): ReactElement | null {
  const { tree, node, row, top, rowRef, isOpen, isActive } = props;
  const value = tree.nodes[node];
  if (value === undefined) return null;
  const depth = tree.depth[node] ?? 0;
  const siblings = tree.children[tree.parent[node] ?? -1] ?? 1;
  return (
    <div
      ref={rowRef}
      role="row"
      className="pk-virtual-row pk-tree-row"
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
      {...(isOpen === null ? {} : { "aria-expanded": isOpen })}
    >
      <div role="rowheader" className="pk-tree-name">
        <span className="pk-tree-toggle" data-toggle={isOpen !== null}>
          {isOpen !== null && <Glyph name={isOpen ? "down" : "right"} />}
        </span>
        <span className="pk-tree-words">
          <span className="pk-tree-kind">
            {t(`pane.cascading.tingkat.${value.level}`)}
            {value.kode !== "" && ` ${value.kode}`}
          </span>
          <span className="pk-tree-title" title={nameOf(value)}>
            {nameOf(value)}
          </span>
        </span>
      </div>
      <div role="gridcell" className="pk-tree-pagu pk-number" title={formatRupiah(value.pagu)}>
        {formatRupiahShort(value.pagu)}
      </div>
      <div role="gridcell" className="pk-tree-bar">
        <Absorption node={value} />
        <Notes tree={tree} node={node} />
      </div>
      <div role="gridcell" className="pk-tree-deviation">
        <Deviation value={value.deviasi} />
      </div>
    </div>
  );
});
