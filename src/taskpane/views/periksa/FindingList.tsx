import { useEffect, useMemo, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { useVirtual } from "../../components/virtual.ts";
import { FindingItem } from "./FindingItem.tsx";
import { RuleHead } from "./RuleHead.tsx";
import type { Findings } from "./use-findings.ts";

const ESTIMATE_PX = 72;

/** The toolbar before the list stays over it. */
function toolbarHeight(list: HTMLElement | null): number {
  const toolbar = list?.previousElementSibling;
  return toolbar instanceof HTMLElement ? toolbar.offsetHeight : 0;
}

export function FindingList({ findings }: { readonly findings: Findings }): ReactElement {
  const { rows, selected } = findings;
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const at = useMemo(() => rows.findIndex((row) => row.key === selected), [rows, selected]);
  const {
    listRef,
    height,
    rows: drawn,
    scrollTo,
  } = useVirtual({ keys, estimate: ESTIMATE_PX, keep: at });

  useEffect(() => {
    if (selected !== null && at >= 0) scrollTo(at, toolbarHeight(listRef.current));
    // Only a new selection moves the list, not rows that open or grow.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  if (rows.length === 0) return <p className="pk-muted">{t("pane.periksa.saringKosong")}</p>;
  return (
    <div
      ref={listRef}
      role="list"
      aria-label={t("pane.periksa.daftar")}
      className="pk-virtual"
      style={{ height }}
    >
      {drawn.map(({ index, top }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={row.key}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-key={row.key}
            data-index={index}
            className="pk-virtual-row"
            style={{ top }}
          >
            {row.type === "rule" ? (
              <RuleHead
                group={row.group}
                isOpen={findings.open.has(row.key)}
                onToggle={findings.toggleGroup}
              />
            ) : (
              <FindingItem finding={row.finding} findings={findings} />
            )}
          </div>
        );
      })}
    </div>
  );
}
