import { CASCADE_LEVELS, type CascadeLevel, type CascadeNode } from "../../../core/cascade/node.ts";
import { statusNode, type StatusNode } from "../../../core/cascade/status.ts";
import { t } from "../../../i18n/pane-text.ts";

/** The nodes with what the grid asks about them; made once per result. */
export interface Tree {
  readonly nodes: readonly CascadeNode[];
  /**
   * Per node: depth from 0, index of the parent (-1 = none), number of children (1 for a sub kegiatan that was not opened
   * yet: its accounts are not counted), place among siblings from 1.
   */
  readonly depth: readonly number[];
  readonly parent: readonly number[];
  readonly children: readonly number[];
  readonly place: readonly number[];
  readonly status: readonly StatusNode[];
  /** Lower-case name and code, for the filter. */
  readonly text: readonly string[];
  /** The bound by which the nodes were judged. */
  readonly deviasiMerah: number;
}

/** Level whose nodes are counted and judged one by one. */
export const UNIT: CascadeLevel = "subKegiatan";

/** Name as shown: of nodes that stand for "none", ours. */
export function nameOf(node: CascadeNode): string {
  if (node.khusus !== null) return t(`pane.cascading.khusus.${node.khusus}`);
  return node.nama === "" ? t("pane.umum.tanpaNama") : node.nama;
}

/** Lower-case name and code, by which a row is found. */
export function textOf(node: CascadeNode): string {
  return `${nameOf(node)} ${node.kode}`.toLowerCase();
}

/** @param deviasiMerah points behind (fraction) beyond which a node is `kritis` */
export function buildTree(nodes: readonly CascadeNode[], deviasiMerah: number): Tree {
  const at = new Map(nodes.map((node, index) => [node.id, index]));
  const parent = nodes.map((node) => (node.parent === null ? -1 : (at.get(node.parent) ?? -1)));
  const depth: number[] = [];
  const children = new Array<number>(nodes.length).fill(0);
  const place: number[] = [];
  parent.forEach((up, index) => {
    depth[index] = up < 0 ? 0 : (depth[up] ?? 0) + 1;
    if (up >= 0) children[up] = (children[up] ?? 0) + 1;
    place[index] = up < 0 ? 1 : (children[up] ?? 1);
  });
  nodes.forEach(({ level }, index) => {
    if (level === UNIT) children[index] = 1;
  });
  const text = nodes.map(textOf);
  const status = nodes.map((node) => statusNode(node, deviasiMerah));
  return { nodes, depth, parent, children, place, status, text, deviasiMerah };
}

/** A node and what it hangs under, from the top. */
export function pathOf(tree: Tree, node: number): readonly number[] {
  const path: number[] = [];
  for (let at = node; at >= 0; at = tree.parent[at] ?? -1) path.unshift(at);
  return path;
}

/** Nodes open so that a level is the deepest in sight. */
export function openTo(tree: Tree, level: CascadeLevel): ReadonlySet<number> {
  const limit = CASCADE_LEVELS.indexOf(level);
  return new Set(
    tree.nodes.flatMap((node, index) =>
      (tree.children[index] ?? 0) > 0 && CASCADE_LEVELS.indexOf(node.level) < limit ? [index] : [],
    ),
  );
}

/** Nodes open so that every sub kegiatan of a status is in sight, and nothing else is opened. */
export function openWhere(tree: Tree, status: StatusNode): ReadonlySet<number> {
  const open = new Set<number>();
  tree.nodes.forEach((node, index) => {
    if (node.level !== UNIT || tree.status[index] !== status) return;
    for (let up = tree.parent[index] ?? -1; up >= 0 && !open.has(up); up = tree.parent[up] ?? -1)
      open.add(up);
  });
  return open;
}

/** Indices in sight: nodes within `scope` (null = all) whose ancestors are all open. */
export function visibleNodes(
  tree: Tree,
  open: ReadonlySet<number>,
  scope: ReadonlySet<number> | null = null,
): readonly number[] {
  const isShown: boolean[] = [];
  return tree.nodes.flatMap((_, index) => {
    const up = tree.parent[index] ?? -1;
    const isOpen = up < 0 || (isShown[up] === true && open.has(up));
    const shown = isOpen && (scope === null || scope.has(index));
    isShown[index] = shown;
    return shown ? [index] : [];
  });
}
