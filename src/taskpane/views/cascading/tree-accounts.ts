import type { CascadeNode } from "../../../core/cascade/node.ts";
import { statusNode } from "../../../core/cascade/status.ts";
import { textOf, UNIT, type Tree } from "./tree-rows.ts";

/**
 * Accounts (rekening) of the sub kegiatan that were opened. A region has twenty times as many accounts as sub kegiatan:
 * they are asked for only when seen. They stand behind the tree's own nodes, so that an index once given keeps its
 * meaning as more are opened.
 */
export class TreeAccounts {
  readonly #load: (id: string) => readonly CascadeNode[];
  readonly #below = new Map<number, readonly number[]>();
  #tree: Tree;

  constructor(tree: Tree, load: (id: string) => readonly CascadeNode[]) {
    this.#tree = tree;
    this.#load = load;
  }

  /** The tree with the accounts of these open nodes; the same object while none is new. */
  with(open: ReadonlySet<number>): Tree {
    const wanted = [...open].filter(
      (node) => this.#tree.nodes[node]?.level === UNIT && !this.#below.has(node),
    );
    if (wanted.length > 0) this.#tree = this.#grown(wanted);
    return this.#tree;
  }

  /** Rows with the accounts of the open ones among them right below. */
  rows(rows: readonly number[], open: ReadonlySet<number>): readonly number[] {
    return rows.flatMap((node) =>
      open.has(node) ? [node, ...(this.#below.get(node) ?? [])] : [node],
    );
  }

  /** Nodes in the order of the tree, each account below its sub kegiatan. */
  inOrder(nodes: readonly number[]): readonly number[] {
    const under = (node: number): number =>
      this.#tree.nodes[node]?.level === "rekening" ? (this.#tree.parent[node] ?? -1) : node;
    return [...nodes].sort((a, b) => under(a) - under(b) || a - b);
  }

  #grown(units: readonly number[]): Tree {
    const { nodes, depth, parent, children, place, status, text, deviasiMerah } = this.#tree;
    const all = [...nodes];
    const next = {
      depth: [...depth],
      parent: [...parent],
      children: [...children],
      place: [...place],
      status: [...status],
      text: [...text],
    };
    for (const unit of units) {
      const accounts = this.#load(nodes[unit]?.id ?? "");
      const below = accounts.map((account, nth) => {
        all.push(account);
        next.depth.push((depth[unit] ?? 0) + 1);
        next.parent.push(unit);
        next.children.push(0);
        next.place.push(nth + 1);
        next.status.push(statusNode(account, deviasiMerah));
        next.text.push(textOf(account));
        return all.length - 1;
      });
      next.children[unit] = below.length;
      this.#below.set(unit, below);
    }
    return { nodes: all, ...next, deviasiMerah };
  }
}
