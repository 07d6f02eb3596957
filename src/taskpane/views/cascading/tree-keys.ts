import type { Tree } from "./tree-rows.ts";

const PAGE = 8;

export interface TreeView {
  readonly tree: Tree;
  readonly rows: readonly number[];
  /** Open nodes; a filtered tree is open as far as it matches. */
  readonly isOpen: (node: number) => boolean;
}

/** What a key does on the row at `active`; null = nothing of ours. */
export type TreeMove =
  | { readonly type: "go"; readonly row: number }
  | { readonly type: "toggle"; readonly nodes: readonly number[] }
  /** Leads to the row's cell. */
  | { readonly type: "enter" }
  /** Shows how the row's figures come about. */
  | { readonly type: "details" }
  | null;

function left({ tree, rows, isOpen }: TreeView, active: number): TreeMove {
  const node = rows[active] ?? 0;
  if ((tree.children[node] ?? 0) > 0 && isOpen(node)) return { type: "toggle", nodes: [node] };
  const up = rows.indexOf(tree.parent[node] ?? -1);
  return up < 0 ? null : { type: "go", row: up };
}

function right({ tree, rows, isOpen }: TreeView, active: number): TreeMove {
  const node = rows[active] ?? 0;
  if ((tree.children[node] ?? 0) === 0) return null;
  if (!isOpen(node)) return { type: "toggle", nodes: [node] };
  return active + 1 < rows.length ? { type: "go", row: active + 1 } : null;
}

/** Rows beside the active one that can be opened. */
function closedSiblings({ tree, rows, isOpen }: TreeView, active: number): readonly number[] {
  const parent = tree.parent[rows[active] ?? 0];
  return rows.filter(
    (node) => tree.parent[node] === parent && (tree.children[node] ?? 0) > 0 && !isOpen(node),
  );
}

/** The next row, from `active` on and round, whose name begins with the text; -1 = none. */
export function typeAhead({ tree, rows }: TreeView, active: number, text: string): number {
  const wanted = text.toLowerCase();
  // One letter again and again walks on; a longer text may still fit the row it has found.
  const first = wanted.length === 1 ? 1 : 0;
  for (let step = first; step < rows.length + first; step += 1) {
    const row = (active + step) % rows.length;
    if (tree.text[rows[row] ?? -1]?.startsWith(wanted) === true) return row;
  }
  return -1;
}

export function treeMove(view: TreeView, active: number, key: string): TreeMove {
  const last = view.rows.length - 1;
  const go = (row: number): TreeMove => ({ type: "go", row: Math.max(0, Math.min(last, row)) });
  switch (key) {
    case "ArrowDown":
      return go(active + 1);
    case "ArrowUp":
      return go(active - 1);
    case "PageDown":
      return go(active + PAGE);
    case "PageUp":
      return go(active - PAGE);
    case "Home":
      return go(0);
    case "End":
      return go(last);
    case "ArrowLeft":
      return left(view, active);
    case "ArrowRight":
      return right(view, active);
    case "Enter":
      return { type: "enter" };
    case " ":
      return { type: "details" };
    case "*":
      return { type: "toggle", nodes: closedSiblings(view, active) };
    default:
      return null;
  }
}
