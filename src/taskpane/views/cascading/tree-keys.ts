import type { Tree } from "./tree-rows.ts";

const PAGE = 8;

export interface TreeView {
  readonly tree: Tree;
  readonly rows: readonly number[];
  /** Open nodes; a filtered tree is open as far as it matches. */
  readonly isOpen: (node: number) => boolean;
}

/** What a key does on the row at `active`: go to another row, open or close a node, or nothing of ours. */
export type TreeMove =
  | { readonly type: "go"; readonly row: number }
  | { readonly type: "toggle"; readonly node: number }
  | { readonly type: "enter" }
  | null;

function left({ tree, rows, isOpen }: TreeView, active: number): TreeMove {
  const node = rows[active] ?? 0;
  if ((tree.children[node] ?? 0) > 0 && isOpen(node)) return { type: "toggle", node };
  const up = rows.indexOf(tree.parent[node] ?? -1);
  return up < 0 ? null : { type: "go", row: up };
}

function right({ tree, rows, isOpen }: TreeView, active: number): TreeMove {
  const node = rows[active] ?? 0;
  if ((tree.children[node] ?? 0) === 0) return null;
  if (!isOpen(node)) return { type: "toggle", node };
  return active + 1 < rows.length ? { type: "go", row: active + 1 } : null;
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
    default:
      return null;
  }
}
