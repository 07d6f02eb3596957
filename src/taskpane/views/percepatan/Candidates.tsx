import { DefaultButton } from "office-ui-fabric-react";
import { useMemo, useState, type ReactElement } from "react";
import type { AccelerationView, PlanView, StatusPercepatan } from "../../../app/views.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { StatusMark } from "../../components/Marks.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { useVirtual } from "../../components/virtual.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { candidateRows, STATUSES } from "./candidate-rows.ts";
import { CandidateItem } from "./CandidateItem.tsx";
import { Legend } from "./Legend.tsx";

const ESTIMATE_PX = 110;

interface Props {
  readonly view: AccelerationView;
  /** What the room tries, else the proposal. */
  readonly plan: PlanView;
}

/** The judged sub kegiatan, those with most effect first; the filter also chooses what is marked on the sheet. */
export function Candidates({ view, plan }: Props): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const [shown, setShown] = useState<ReadonlySet<StatusPercepatan>>(
    new Set<StatusPercepatan>(["layak", "bersyarat"]),
  );
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => candidateRows(view, plan, shown), [view, plan, shown]);
  const keys = useMemo(() => rows.map((row) => row.candidate.id), [rows]);
  const { listRef, height, rows: drawn, rowRef } = useVirtual({ keys, estimate: ESTIMATE_PX });
  const toggled = <Key,>(set: ReadonlySet<Key>, key: Key): ReadonlySet<Key> => {
    const next = new Set(set);
    if (!next.delete(key)) next.add(key);
    return next;
  };
  return (
    <section aria-label={t("pane.percepatan.judul")}>
      <div className="pk-toolbar">
        <Toggles
          label={t("pane.percepatan.saring")}
          pressed={shown}
          onToggle={(status) => setShown((old) => toggled(old, status))}
          items={STATUSES.map((status) => ({
            key: status,
            content: (
              <>
                <strong>{formatAngka(view.counts[status])}</strong>
                <StatusMark status={status} isWordShown />
              </>
            ),
          }))}
        />
      </div>
      <Legend shown={shown} />
      <DefaultButton
        text={t("pane.usulan.tandai")}
        disabled={busy !== null}
        onClick={() => void store.highlight([...shown])}
      />
      {rows.length === 0 && <p className="pk-muted">{t("pane.percepatan.tanpaStatus")}</p>}
      <div
        ref={listRef}
        className="pk-virtual"
        style={{ height }}
        {...(rows.length > 0 ? { role: "list" } : {})}
      >
        {drawn.map(({ index, top }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const { id } = row.candidate;
          return (
            <div
              key={id}
              ref={rowRef}
              role="listitem"
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              data-key={id}
              data-index={index}
              className="pk-virtual-row"
              style={{ top }}
            >
              <CandidateItem
                row={row}
                isOpen={expanded.has(id)}
                onToggle={() => setExpanded((old) => toggled(old, id))}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}
