import type { Choice } from "../../components/Pick.tsx";
import type { CascadeNode } from "../../../core/cascade/node.ts";
import { STATUS_NODE, type StatusNode } from "../../../core/cascade/status.ts";
import { nameOf, UNIT, type Tree } from "./tree-rows.ts";

/** What of the tree is asked for. `""` and an empty set ask for nothing. */
export interface TreeFilter {
  readonly query: string;
  /** Id of an Asisten's node. */
  readonly asisten: string;
  /** Key of an SKPD, which may stand under several nodes. */
  readonly skpd: string;
  readonly status: ReadonlySet<StatusNode>;
}

export const NO_FILTER: TreeFilter = { query: "", asisten: "", skpd: "", status: new Set() };

const skpdKey = ({ kode, nama }: CascadeNode): string => `${kode}|${nama}`;

export function asistenChoices({ nodes }: Tree): readonly Choice[] {
  return nodes
    .filter(({ level }) => level === "asisten")
    .map((node) => ({ key: node.id, name: nameOf(node) }));
}

/** Each SKPD once, by the alphabet; with an Asisten chosen, those under it. */
export function skpdChoices(tree: Tree, asisten: string): readonly Choice[] {
  const inside = under(tree, (node) => asisten === "" || node.id === asisten);
  const found = new Map<string, string>();
  tree.nodes.forEach((node, index) => {
    if (node.level === "skpd" && inside[index] === true) found.set(skpdKey(node), nameOf(node));
  });
  return [...found]
    .map(([key, name]) => ({ key, name }))
    .sort((one, other) => one.name.localeCompare(other.name, "id"));
}

/** Nodes that are or hang under one that `is` says. */
function under(tree: Tree, is: (node: CascadeNode) => boolean): readonly boolean[] {
  const inside: boolean[] = [];
  tree.nodes.forEach((node, index) => {
    inside[index] = is(node) || inside[tree.parent[index] ?? -1] === true;
  });
  return inside;
}

/** Nodes with their ancestors. */
function withAncestors(tree: Tree, nodes: Iterable<number>): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const node of nodes)
    for (let up = node; up >= 0 && !kept.has(up); up = tree.parent[up] ?? -1) kept.add(up);
  return kept;
}

export interface Filtered {
  /** Nodes of the chosen Asisten and SKPD, with their ancestors; null = the whole tree. */
  readonly scope: ReadonlySet<number> | null;
  /** Rows that match search or status, with their ancestors, in tree order; null = neither is asked for. */
  readonly rows: readonly number[] | null;
  /** Number of rows that match themselves. */
  readonly count: number;
  /** Distinct sub kegiatan in scope by status. */
  readonly counts: Readonly<Record<StatusNode, number>>;
}

/**
 * Search finds rows by their own name and code; with a status chosen, sub kegiatan of that status by the names on the
 * whole way to them.
 */
export function filterTree(tree: Tree, filter: TreeFilter): Filtered {
  const { asisten, skpd, status } = filter;
  const isScoped = asisten !== "" || skpd !== "";
  const byAsisten = under(tree, ({ id }) => asisten === "" || id === asisten);
  const bySkpd = under(
    tree,
    (node) => skpd === "" || (node.level === "skpd" && skpdKey(node) === skpd),
  );
  const isInside = (index: number): boolean => byAsisten[index] === true && bySkpd[index] === true;
  const inside = tree.nodes.flatMap((_, index) => (isInside(index) ? [index] : []));
  const words = filter.query.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = words.length === 0 && status.size === 0 ? null : hitsOf(tree, inside, words, status);
  return {
    scope: isScoped ? withAncestors(tree, inside) : null,
    rows: hits === null ? null : [...withAncestors(tree, hits)].sort((a, b) => a - b),
    count: hits?.length ?? 0,
    counts: countStatus(tree, inside),
  };
}

function hitsOf(
  tree: Tree,
  inside: readonly number[],
  words: readonly string[],
  status: ReadonlySet<StatusNode>,
): readonly number[] {
  const has = (index: number, word: string): boolean => tree.text[index]?.includes(word) === true;
  if (status.size === 0) return inside.filter((index) => words.every((word) => has(index, word)));
  const onWay = words.map((word) => {
    const found: boolean[] = [];
    tree.nodes.forEach((_, index) => {
      found[index] = has(index, word) || found[tree.parent[index] ?? -1] === true;
    });
    return found;
  });
  return inside.filter((index) => {
    const own = tree.status[index];
    return (
      tree.nodes[index]?.level === UNIT &&
      own !== undefined &&
      status.has(own) &&
      onWay.every((found) => found[index] === true)
    );
  });
}

function countStatus(tree: Tree, inside: readonly number[]): Readonly<Record<StatusNode, number>> {
  const seen = new Map<string, StatusNode>();
  for (const index of inside) {
    const node = tree.nodes[index];
    const status = tree.status[index];
    if (node?.level === UNIT && status !== undefined) seen.set(node.posId ?? node.id, status);
  }
  const counts = Object.fromEntries(STATUS_NODE.map((status) => [status, 0])) as Record<
    StatusNode,
    number
  >;
  for (const status of seen.values()) counts[status] += 1;
  return counts;
}
