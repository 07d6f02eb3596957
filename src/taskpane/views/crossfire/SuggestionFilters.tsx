import { SearchBox } from "office-ui-fabric-react";
import { useMemo, useState, type ReactElement } from "react";
import type { CrossfireView } from "../../../app/views.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Pick } from "../../components/Pick.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { PutusanMark } from "./marks.tsx";
import {
  KEPUTUSAN_LIST,
  NO_FILTER,
  PUTUSAN_LIST,
  skpdInSuggestions,
  type SuggestionFilter,
} from "./suggestion-filter.ts";

interface Props {
  readonly view: CrossfireView;
  readonly filter: SuggestionFilter;
  readonly shown: number;
  readonly onFilter: (change: Partial<SuggestionFilter>) => void;
}

function keputusanChoices({ counts }: CrossfireView) {
  const active = counts.baru + counts.terima + counts.nanti;
  const number = { ...counts, aktif: active, semua: active + counts.tolak };
  return KEPUTUSAN_LIST.map((key) => ({
    key,
    name: t("pane.crossfire.keputusanN", {
      nama: t(`pane.crossfire.keputusan.${key}`),
      n: number[key],
    }),
  }));
}

/** Search, verdict, and on request SKPD, theme and decision. */
export function SuggestionFilters({ view, filter, shown, onFilter }: Props): ReactElement {
  const [isShown, setShown] = useState(false);
  const skpd = useMemo(() => skpdInSuggestions(view), [view]);
  const { query, putusan, keputusan } = filter;
  const active =
    Number(filter.skpd !== "") + Number(filter.tema !== "") + Number(keputusan !== "aktif");
  const isFiltered =
    active > 0 || filter.kelompok !== "" || putusan.size > 0 || query.trim() !== "";
  return (
    <div className="pk-cascade-controls">
      <div className="pk-controls">
        <SearchBox
          className="pk-search"
          ariaLabel={t("pane.crossfire.cari")}
          placeholder={t("pane.crossfire.cari")}
          value={query}
          onChange={(_, text) => onFilter({ query: text ?? "" })}
        />
        <button
          type="button"
          className="pk-small"
          aria-expanded={isShown}
          aria-controls="pk-suggestion-filters"
          onClick={() => setShown(!isShown)}
        >
          {active === 0 ? t("pane.cascading.saring") : t("pane.cascading.saringN", { n: active })}
        </button>
      </div>
      <div className="pk-status-filter">
        <Toggles
          label={t("pane.crossfire.saringPutusan")}
          pressed={putusan}
          onToggle={(one) => {
            const next = new Set(putusan);
            if (!next.delete(one)) next.add(one);
            onFilter({ putusan: next });
          }}
          items={PUTUSAN_LIST.map((key) => ({
            key,
            content: (
              <>
                <strong>{formatAngka(view.countsPutusan[key])}</strong>
                <PutusanMark value={key} />
              </>
            ),
          }))}
        />
      </div>
      {isShown && (
        <div id="pk-suggestion-filters" className="pk-filters">
          <Pick
            label={t("pane.cascading.tingkat.skpd")}
            value={filter.skpd}
            choices={skpd}
            onPick={(key) => onFilter({ skpd: key })}
          />
          <Pick
            label={t("pane.crossfire.tema")}
            value={filter.tema}
            choices={view.tema.map(({ nama }) => ({ key: nama, name: nama }))}
            onPick={(key) => onFilter({ tema: key })}
          />
          <Pick
            label={t("pane.crossfire.keputusan")}
            value={keputusan}
            choices={keputusanChoices(view)}
            none={null}
            onPick={(key) =>
              onFilter({ keputusan: KEPUTUSAN_LIST.find((one) => one === key) ?? "aktif" })
            }
          />
        </div>
      )}
      <div className="pk-result">
        <p className="pk-muted" role="status">
          {t("pane.crossfire.hasil", { n: shown, total: view.suggestions.length })}
          {view.lainnya > 0 && ` ${t("pane.crossfire.lainnya", { n: view.lainnya })}`}
        </p>
        {isFiltered && (
          <button type="button" className="pk-link" onClick={() => onFilter(NO_FILTER)}>
            {t("pane.crossfire.saringHapus")}
          </button>
        )}
      </div>
    </div>
  );
}
