import { CASCADE_LEVELS, type CascadeLevel, type CascadeNode } from "../../../core/cascade/node.ts";
import { t } from "../../../i18n/pane-text.ts";

/** The nodes with what the grid asks about them; made once per result. */
export interface Tree {
  readonly nodes: readonly CascadeNode[];
  /** Per node: depth from 0, index of the parent (-1 = none), number of children, place among siblings from 1. */
  readonly depth: readonly number[];
  readonly parent: readonly number[];
  readonly children: readonly number[];
  readonly place: readonly number[];
  /** Lower-case name and code, for the filter. */
  readonly text: readonly string[];
}

/** Name as shown: of nodes that stand for "none", ours. */
export function nameOf(node: CascadeNode): string {
  if (node.khusus !== null) return t(`pane.cascading.khusus.${node.khusus}`);
  return node.nama === "" ? t("pane.umum.tanpaNama") : node.nama;
}

export function buildTree(nodes: readonly CascadeNode[]): Tree {
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
  const text = nodes.map((node) => `${nameOf(node)} ${node.kode}`.toLowerCase());
  return { nodes, depth, parent, children, place, text };
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

/** Indices in sight: nodes whose ancestors are all open. */
export function visibleNodes(tree: Tree, open: ReadonlySet<number>): readonly number[] {
  const isShown: boolean[] = [];
  return tree.nodes.flatMap((_, index) => {
    const up = tree.parent[index] ?? -1;
    const shown = up < 0 || (isShown[up] === true && open.has(up));
    isShown[index] = shown;
    return shown ? [index] : [];
  });
}

export interface Matches {
  /** Matching nodes and their ancestors, in tree order. */
  readonly rows: readonly number[];
  readonly count: number;
}

/** Nodes that contain every word of the text, shown under their ancestors. */
export function matchingNodes(tree: Tree, query: string): Matches {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = new Set<number>();
  let count = 0;
  tree.text.forEach((text, index) => {
    if (!words.every((word) => text.includes(word))) return;
    count += 1;
    for (let up = index; up >= 0 && !kept.has(up); up = tree.parent[up] ?? -1) kept.add(up);
  });
  return { rows: [...kept].sort((a, b) => a - b), count };
}
