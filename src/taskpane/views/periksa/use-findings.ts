import {
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  type Dispatch,
} from "react";
import type { CheckView, FindingView } from "../../../app/views.ts";
import { useStore } from "../../store/context.ts";
import type { PaneStore } from "../../store/pane-store.ts";
import { filterFindings, type Filtered } from "./filter.ts";
import { groupFindings, inOrder, type Group } from "./groups.ts";
import { INITIAL_LIST, isOpen, reduceList, type ListAction, type ListState } from "./list-state.ts";
import { visibleRows, type Row } from "./rows.ts";

export interface Findings {
  readonly view: CheckView;
  readonly state: ListState;
  readonly dispatch: Dispatch<ListAction>;
  readonly counts: Filtered["counts"];
  readonly groups: readonly Group[];
  readonly rows: readonly Row[];
  /** Position of the selected finding among those of the filter, from 0; -1 = none. */
  readonly position: number;
  readonly total: number;
  /** Opens a finding and leads to its cell. */
  readonly select: (finding: FindingView) => void;
  readonly canStep: (by: 1 | -1) => boolean;
  readonly step: (by: 1 | -1) => void;
  readonly byId: ReadonlyMap<string, FindingView>;
}

/** The list as the user left it, for when the view is opened again. */
const kept = new WeakMap<PaneStore, ListState>();

/** Where a step leads: from a finding that is gone, to those that closed the gap. */
export function stepTarget(state: ListState, position: number, total: number, by: 1 | -1): number {
  if (position >= 0) return position + by;
  if (state.selected === null) return by > 0 ? 0 : total - 1;
  return by > 0 ? Math.min(state.position, total - 1) : state.position - 1;
}

/** What of the findings is shown, open and selected; a renewed check changes the findings, not the place in them. */
export function useFindings(view: CheckView): Findings {
  const store = useStore();
  const [state, dispatch] = useReducer(reduceList, store, (key) => kept.get(key) ?? INITIAL_LIST);
  useEffect(() => void kept.set(store, state), [store, state]);

  const { by, shown, withIgnored, selected, open, closed } = state;
  const search = useDeferredValue(state.search);
  const { findings, counts } = useMemo(
    () => filterFindings(view.findings, { shown, search, withIgnored }),
    [view, shown, search, withIgnored],
  );
  const groups = useMemo(() => groupFindings(findings, by), [findings, by]);
  useLayoutEffect(() => dispatch({ type: "arrive", groups }), [groups]);
  const rows = useMemo(
    () => visibleRows(groups, (key) => isOpen({ search, open, closed }, key)),
    [groups, search, open, closed],
  );
  const order = useMemo(() => inOrder(groups), [groups]);
  const byId = useMemo(
    () => new Map(view.findings.map((finding) => [finding.id, finding])),
    [view],
  );
  const position = useMemo(
    () => (selected === null ? -1 : order.findIndex(({ id }) => id === selected)),
    [order, selected],
  );

  const select = useCallback(
    (finding: FindingView) => {
      const at = order.findIndex(({ id }) => id === finding.id);
      if (at < 0) dispatch({ type: "search", text: "" });
      dispatch({ type: "select", finding, position: at });
      void store.reveal(finding.at);
    },
    [order, store],
  );
  const target = (by: 1 | -1): FindingView | undefined =>
    order[stepTarget(state, position, order.length, by)];
  return {
    view,
    state,
    dispatch,
    counts,
    groups,
    rows,
    position,
    total: order.length,
    select,
    canStep: (by) => target(by) !== undefined,
    step: (by) => {
      const finding = target(by);
      if (finding !== undefined) select(finding);
    },
    byId,
  };
}
