import { SearchBox } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { CheckView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { GROUPINGS } from "./groups.ts";
import type { Findings } from "./use-findings.ts";

interface Props {
  readonly view: CheckView;
  readonly findings: Findings;
}

/** How the list is put together: search, grouping, findings set aside. */
export function Filters({ view, findings }: Props): ReactElement {
  const { state, dispatch, groups } = findings;
  const ignored = view.findings.filter(({ diabaikan }) => diabaikan !== null).length;
  const isAnyOpen = groups.some(({ key }) => state.open.has(key));
  return (
    <div className="pk-filters">
      <SearchBox
        ariaLabel={t("pane.periksa.cari")}
        placeholder={t("pane.periksa.cari")}
        value={state.search}
        onChange={(_, text) => dispatch({ type: "search", text: text ?? "" })}
      />
      <div className="pk-filters-line">
        <label className="pk-select">
          <span>{t("pane.periksa.kelompok")}</span>
          <select
            value={state.by}
            onChange={(event) => {
              const by = GROUPINGS.find((grouping) => grouping === event.target.value);
              if (by !== undefined) dispatch({ type: "group", by });
            }}
          >
            {GROUPINGS.map((by) => (
              <option key={by} value={by}>
                {t(`pane.periksa.kelompok.${by}`)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="pk-link"
          onClick={() =>
            dispatch(
              isAnyOpen
                ? { type: "closeAll" }
                : { type: "openAll", keys: groups.map(({ key }) => key) },
            )
          }
        >
          {isAnyOpen ? t("pane.periksa.tutupSemua") : t("pane.periksa.bukaSemua")}
        </button>
      </div>
      {ignored > 0 && (
        <label className="pk-check">
          <input
            type="checkbox"
            checked={state.withIgnored}
            onChange={(event) => dispatch({ type: "ignored", isShown: event.target.checked })}
          />
          {t("pane.periksa.diabaikanTampil", { n: ignored })}
        </label>
      )}
    </div>
  );
}
