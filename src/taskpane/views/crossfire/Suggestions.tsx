import {
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from "react";
import type { CrossfireView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { useListFocus } from "../../components/use-list-focus.ts";
import { useVirtual } from "../../components/virtual.ts";
import { formatPersen } from "../../format.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { Groups } from "./Groups.tsx";
import { Notes } from "./Notes.tsx";
import { filterSuggestions, NO_FILTER } from "./suggestion-filter.ts";
import { SuggestionFilters } from "./SuggestionFilters.tsx";
import { SuggestionItem } from "./SuggestionItem.tsx";
import { suggestionMove } from "./suggestion-keys.ts";
import { useSuggestionDeeds } from "./use-suggestion-deeds.tsx";

const ESTIMATE_PX = 260;

/** The latest decision, with the way back. */
function LastDecision({ label }: { readonly label: string | null }): ReactElement | null {
  const store = useStore();
  const isBusy = usePaneState().busy !== null;
  if (label === null) return null;
  return (
    <p className="pk-muted">
      {t("pane.crossfire.urungLabel", { label })}{" "}
      <button
        type="button"
        className="pk-link"
        disabled={isBusy}
        onClick={() => void store.undoMatch()}
      >
        {t("pane.crossfire.urung")}
      </button>
    </p>
  );
}

/** Suggestions across SKPD, best first. One row has the keyboard: arrows move it, right and left open and close it. */
export function Suggestions({ view }: { readonly view: CrossfireView }): ReactElement {
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<string | null>(null);
  const query = useDeferredValue(filter.query);
  const list = useMemo(() => filterSuggestions(view, { ...filter, query }), [view, filter, query]);
  const keys = useMemo(() => list.map(({ id }) => id), [list]);
  const active = Math.max(0, asked === null ? 0 : keys.indexOf(asked));
  const virtual = useVirtual({ keys, estimate: ESTIMATE_PX, keep: active });
  const { listRef, height, rows: drawn, rowRef, scrollTo } = virtual;
  const focus = useListFocus(listRef, active);
  const { deeds, dialog } = useSuggestionDeeds(view);
  const toggle = useCallback((id: string) => {
    setAsked(id);
    setOpen((old) => {
      const next = new Set(old);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target as Element).matches("[data-row-main]")) return;
    const id = keys[active];
    if (id === undefined) return;
    const move = suggestionMove(event.key, active, keys.length, open.has(id));
    if (move === null) return;
    event.preventDefault();
    if (move === "toggle") return toggle(id);
    focus.take();
    scrollTo(move);
    setAsked(keys[move] ?? null);
  };

  return (
    <section aria-label={t("pane.crossfire.daftar")}>
      <p className="pk-muted">
        {t("pane.crossfire.ambang", { ambang: formatPersen(view.ambang, 0) })}{" "}
        {t(view.isTeruji ? "pane.crossfire.ambangTeruji" : "pane.crossfire.ambangDiubah")}
      </p>
      <Notes list={view.catatan} />
      <LastDecision label={view.urung} />
      <Groups
        list={view.kelompok}
        chosen={filter.kelompok}
        onChoose={(kelompok) => setFilter((old) => ({ ...old, kelompok }))}
      />
      <SuggestionFilters
        view={view}
        filter={filter}
        shown={list.length}
        onFilter={(change) => setFilter((old) => ({ ...old, ...change }))}
      />
      {list.length === 0 && (
        <p>
          {view.suggestions.length === 0
            ? t("pane.crossfire.kosong")
            : t("pane.crossfire.kosongSaring")}
        </p>
      )}
      <div
        ref={listRef}
        className="pk-virtual pk-suggestions"
        style={{ height }}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const key = event.target.closest<HTMLElement>("[data-key]")?.dataset.key;
          if (key !== undefined) setAsked(key);
        }}
        {...(list.length > 0 ? { role: "list", "aria-label": t("pane.crossfire.daftar") } : {})}
      >
        {drawn.map(({ index, top }) => {
          const one = list[index];
          if (one === undefined) return null;
          return (
            <div
              key={one.id}
              ref={rowRef}
              role="listitem"
              aria-setsize={list.length}
              aria-posinset={index + 1}
              data-key={one.id}
              data-index={index}
              className="pk-virtual-row"
              style={{ top }}
            >
              <SuggestionItem
                one={one}
                isOpen={open.has(one.id)}
                isActive={index === active}
                onToggle={toggle}
                deeds={deeds}
              />
            </div>
          );
        })}
      </div>
      {dialog}
    </section>
  );
}
