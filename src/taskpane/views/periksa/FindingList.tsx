import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import { t } from "../../../i18n/pane-text.ts";
import { useVirtual } from "../../components/virtual.ts";
import type { Deeds } from "./deeds.ts";
import { FindingItem } from "./FindingItem.tsx";
import { GroupHead } from "./GroupHead.tsx";
import { listMove } from "./list-keys.ts";
import type { Findings } from "./use-findings.ts";
import { useListFocus } from "../../components/use-list-focus.ts";

const ESTIMATE_PX = 94;

interface Props {
  readonly findings: Findings;
  readonly deeds: Deeds;
  /** Height of the toolbar that stays over the list. */
  readonly inset: number;
}

/** Place of the active row; where it is gone, the row that took its place. */
function useActive(keys: readonly string[], active: string | null): number {
  const last = useRef(0);
  const found = useMemo(() => (active === null ? 0 : keys.indexOf(active)), [keys, active]);
  const index = found >= 0 ? found : Math.max(0, Math.min(last.current, keys.length - 1));
  useEffect(() => void (last.current = index), [index]);
  return index;
}

/** The findings, only those in sight drawn. One row has the keyboard, arrows move it, Enter leads to the cell. */
export function FindingList({ findings, deeds, inset }: Props): ReactElement {
  const { rows, state, dispatch } = findings;
  const { selected, detailed } = state;
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const active = useActive(keys, state.active);
  const {
    listRef,
    height,
    rows: drawn,
    rowRef,
    scrollTo,
    scrollToHead,
  } = useVirtual({ keys, estimate: ESTIMATE_PX, inset, keep: active });
  const focus = useListFocus(listRef, active);
  const toggle = useCallback((key: string) => dispatch({ type: "toggle", key }), [dispatch]);

  useEffect(() => {
    const at = selected === null ? -1 : keys.indexOf(selected);
    if (at < 0) return undefined;
    // Two frames: first the details that opened and closed are measured.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => scrollToHead(at));
    });
    return () => cancelAnimationFrame(frame);
    // Only a new selection moves the list, not rows that come, go or grow.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target as Element).matches("[data-row-main]")) return;
    const move = listMove(rows, active, detailed, event.key);
    if (move === null) return;
    event.preventDefault();
    if (move.type === "toggle") dispatch(move);
    else if (move.type === "detail") dispatch(move);
    else {
      const key = keys[move.row];
      if (key === undefined) return;
      focus.take();
      scrollTo(move.row);
      dispatch({ type: "activate", key });
    }
  };

  return (
    <div
      ref={listRef}
      role="list"
      aria-label={t("pane.periksa.daftar")}
      className="pk-virtual"
      style={{ height }}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        const key = event.target.closest<HTMLElement>("[data-key]")?.dataset.key;
        if (key !== undefined) dispatch({ type: "activate", key });
      }}
    >
      {drawn.map(({ index, top }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={row.key}
            ref={rowRef}
            role="listitem"
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            data-key={row.key}
            data-index={index}
            className="pk-virtual-row"
            style={{ top }}
          >
            {row.type === "group" ? (
              <GroupHead
                group={row.group}
                isOpen={row.isOpen}
                isActive={index === active}
                onToggle={toggle}
              />
            ) : (
              <FindingItem
                row={row}
                isActive={index === active}
                findings={findings}
                deeds={deeds}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
