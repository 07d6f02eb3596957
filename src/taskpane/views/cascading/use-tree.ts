import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CascadeView } from "../../../app/views.ts";
import type { CascadeLevel } from "../../../core/cascade/node.ts";
import type { TreeView } from "./tree-keys.ts";
import { buildTree, matchingNodes, openTo, visibleNodes } from "./tree-rows.ts";

export interface TreeState {
  readonly view: TreeView;
  readonly level: CascadeLevel;
  readonly setLevel: (level: CascadeLevel) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Matches of the filter; null = no filter. */
  readonly matches: number | null;
  readonly toggle: (node: number) => void;
}

/** What of the tree is open, and what the filter leaves. */
export function useTree(cascade: CascadeView): TreeState {
  const tree = useMemo(() => buildTree(cascade.nodes), [cascade]);
  const [level, setLevel] = useState<CascadeLevel>("skpd");
  const [open, setOpen] = useState<ReadonlySet<number>>(() => openTo(tree, "skpd"));
  const [query, setQuery] = useState("");
  const filter = useDeferredValue(query.trim());

  useEffect(() => setOpen(openTo(tree, level)), [tree, level]);

  const matches = useMemo(
    () => (filter === "" ? null : matchingNodes(tree, filter)),
    [tree, filter],
  );
  const view = useMemo((): TreeView => {
    if (matches === null)
      return { tree, rows: visibleNodes(tree, open), isOpen: (node) => open.has(node) };
    const kept = new Set(matches.rows);
    const parents = new Set(matches.rows.map((node) => tree.parent[node] ?? -1));
    return { tree, rows: matches.rows, isOpen: (node) => kept.has(node) && parents.has(node) };
  }, [tree, open, matches]);

  const toggle = useCallback(
    (node: number) => {
      // A filtered tree shows what matches and where it hangs; there is nothing to open in it.
      if (matches !== null) return;
      setOpen((old) => {
        const next = new Set(old);
        if (!next.delete(node)) next.add(node);
        return next;
      });
    },
    [matches],
  );

  return { view, level, setLevel, query, setQuery, matches: matches?.count ?? null, toggle };
}
