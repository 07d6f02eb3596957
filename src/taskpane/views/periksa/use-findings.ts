import { useCallback, useEffect, useMemo, useState } from "react";
import type { CheckView, FindingView, Severity } from "../../../app/views.ts";
import { useStore } from "../../store/context.ts";
import {
  groupByRule,
  groupKey,
  initiallyOpen,
  SEVERITIES,
  visibleRows,
  type FindingRow,
} from "./finding-rows.ts";

export interface Findings {
  readonly shown: ReadonlySet<Severity>;
  readonly toggleSeverity: (severity: Severity) => void;
  readonly rows: readonly FindingRow[];
  readonly open: ReadonlySet<string>;
  readonly toggleGroup: (key: string) => void;
  readonly expanded: ReadonlySet<string>;
  readonly toggleDetails: (id: string) => void;
  readonly selected: string | null;
  /** Position of the selected finding among those of the filter, from 0; -1 = none. */
  readonly position: number;
  readonly total: number;
  readonly select: (finding: FindingView) => void;
  readonly step: (by: 1 | -1) => void;
  readonly byId: ReadonlyMap<string, FindingView>;
}

function toggled<Key>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** What of the findings is shown, open and selected. */
export function useFindings(view: CheckView): Findings {
  const store = useStore();
  const [shown, setShown] = useState<ReadonlySet<Severity>>(new Set(SEVERITIES));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<string | null>(null);

  const groups = useMemo(() => groupByRule(view.findings, shown), [view, shown]);
  const rows = useMemo(() => visibleRows(groups, open), [groups, open]);
  const order = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const byId = useMemo(
    () => new Map(view.findings.map((finding) => [finding.id, finding])),
    [view],
  );
  const position = useMemo(
    () => order.findIndex((finding) => finding.id === selected),
    [order, selected],
  );

  useEffect(() => {
    setOpen(initiallyOpen(groupByRule(view.findings, new Set(SEVERITIES))));
    setExpanded(new Set());
    setSelected(null);
  }, [view]);

  const select = useCallback(
    (finding: FindingView) => {
      const { severity, rule } = finding;
      setShown((old) => (old.has(severity) ? old : toggled(old, severity)));
      const key = groupKey({ severity, rule, title: "", findings: [] });
      setOpen((old) => (old.has(key) ? old : toggled(old, key)));
      setSelected(finding.id);
      void store.reveal(finding.at);
    },
    [store],
  );

  return {
    shown,
    toggleSeverity: useCallback((severity) => setShown((old) => toggled(old, severity)), []),
    rows,
    open,
    toggleGroup: useCallback((key) => setOpen((old) => toggled(old, key)), []),
    expanded,
    toggleDetails: useCallback((id) => setExpanded((old) => toggled(old, id)), []),
    selected,
    position,
    total: order.length,
    select,
    step: useCallback(
      (by) => {
        const next = position < 0 && by < 0 ? order.length - 1 : position + by;
        const finding = order[next];
        if (finding !== undefined) select(finding);
      },
      [order, position, select],
    ),
    byId,
  };
}
