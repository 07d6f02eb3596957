import { useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CascadeView } from "../../../app/views.ts";
import type { CascadeLevel } from "../../../core/cascade/node.ts";
import { filterTree, NO_FILTER, type Filtered, type TreeFilter } from "./tree-filter.ts";
import type { TreeView } from "./tree-keys.ts";
import { TreeAccounts } from "./tree-accounts.ts";
import { buildTree, openTo, openWhere, pathOf, visibleNodes } from "./tree-rows.ts";

export interface TreeState {
  readonly view: TreeView;
  readonly level: CascadeLevel;
  readonly setLevel: (level: CascadeLevel) => void;
  /** Opens the way to what is critical. */
  readonly openCritical: () => void;
  readonly filter: TreeFilter;
  readonly setFilter: (change: Partial<TreeFilter>) => void;
  readonly filtered: Filtered;
  readonly toggle: (nodes: readonly number[]) => void;
  /** The node looked at: the row with the focus. */
  readonly current: number;
  readonly select: (node: number) => void;
}

/** What of the tree is open, what the filters leave, and which row is looked at. */
export function useTree(cascade: CascadeView): TreeState {
  const tree = useMemo(() => buildTree(cascade.nodes, cascade.deviasiMerah), [cascade]);
  const [level, setLevel] = useState<CascadeLevel>("skpd");
  const [open, setOpen] = useState<ReadonlySet<number>>(() => openTo(tree, "skpd"));
  const [filter, setAll] = useState(NO_FILTER);
  const [selected, setSelected] = useState(0);
  const query = useDeferredValue(filter.query.trim());

  useEffect(() => setOpen(openTo(tree, level)), [tree, level]);
  useEffect(() => setSelected(0), [tree]);

  const { asisten, skpd, status } = filter;
  const accounts = useMemo(() => new TreeAccounts(tree, cascade.rekening), [tree, cascade]);
  // Accounts are searched where the tree is opened down to them.
  const searched = useMemo(
    () => (level === "rekening" && query !== "" ? accounts.with(openTo(tree, level)) : tree),
    [accounts, tree, level, query],
  );
  const filtered = useMemo(
    () => filterTree(searched, { query, asisten, skpd, status }),
    [searched, query, asisten, skpd, status],
  );
  const view = useMemo((): TreeView => {
    const { rows, scope } = filtered;
    if (rows === null) {
      return {
        tree: accounts.with(open),
        rows: accounts.rows(visibleNodes(tree, open, scope), open),
        isOpen: (node) => open.has(node),
      };
    }
    const parents = new Set(rows.map((node) => searched.parent[node] ?? -1));
    return {
      tree: searched,
      rows: searched === tree ? rows : accounts.inOrder(rows),
      isOpen: (node) => parents.has(node),
    };
  }, [tree, searched, accounts, open, filtered]);

  const isFixed = filtered.rows !== null;
  const toggle = useCallback(
    (nodes: readonly number[]) => {
      // A searched tree shows what matches and where it hangs; there is nothing to open in it.
      if (isFixed) return;
      setOpen((old) => {
        const next = new Set(old);
        for (const node of nodes) if (!next.delete(node)) next.add(node);
        return next;
      });
    },
    [isFixed],
  );
  const select = useCallback(
    (node: number) => {
      setSelected(node);
      // A crumb may lead to a row under a closed node.
      setOpen((old) => {
        const above = pathOf(accounts.with(old), node).slice(0, -1);
        return above.every((up) => old.has(up)) ? old : new Set([...old, ...above]);
      });
    },
    [accounts],
  );

  return {
    view,
    level,
    setLevel: useCallback(
      (next: CascadeLevel) => {
        setLevel(next);
        setOpen(openTo(tree, next));
      },
      [tree],
    ),
    openCritical: useCallback(() => setOpen(openWhere(tree, "kritis")), [tree]),
    filter,
    setFilter: useCallback((change) => setAll((old) => ({ ...old, ...change })), []),
    filtered,
    toggle,
    current: view.rows.includes(selected) ? selected : (view.rows[0] ?? 0),
    select,
  };
}
