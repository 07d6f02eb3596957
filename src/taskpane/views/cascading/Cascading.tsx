import { SearchBox } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { CascadeView } from "../../../app/views.ts";
import type { CascadeLevel } from "../../../core/cascade/node.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import { asOfText } from "../../format.ts";
import { usePaneState } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { Orphans } from "./Orphans.tsx";
import { Reconciliation } from "./Reconciliation.tsx";
import { CASCADE_LEVELS } from "../../../core/cascade/node.ts";
import { TreeGrid } from "./TreeGrid.tsx";
import { useTree, type TreeState } from "./use-tree.ts";

function Controls({ state }: { readonly state: TreeState }): ReactElement {
  const levels = CASCADE_LEVELS.filter((level) =>
    state.view.tree.nodes.some((node) => node.level === level),
  );
  return (
    <div className="pk-controls">
      <SearchBox
        className="pk-search"
        placeholder={t("pane.cascading.cari")}
        ariaLabel={t("pane.cascading.cari")}
        value={state.query}
        onChange={(_, value) => state.setQuery(value ?? "")}
      />
      <label className="pk-select">
        <span>{t("pane.cascading.tingkat")}</span>
        <select
          value={state.level}
          disabled={state.matches !== null}
          onChange={(event) => state.setLevel(event.currentTarget.value as CascadeLevel)}
        >
          {levels.map((level) => (
            <option key={level} value={level}>
              {t(`pane.cascading.tingkat.${level}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function Search({ state }: { readonly state: TreeState }): ReactElement {
  const { matches, query } = state;
  const text =
    matches === null
      ? ""
      : matches === 0
        ? t("pane.cascading.tidakKetemu", { teks: query.trim() })
        : t("pane.cascading.hasilCari", { n: matches });
  return (
    <p className="pk-muted pk-search-result" role="status">
      {text}
    </p>
  );
}

function Filled({ view }: { readonly view: CascadeView }): ReactElement {
  const state = useTree(view);
  const bulan = asOfText(view.asOf);
  return (
    <div className="pk-view">
      <StaleBar task="cascade" />
      <p className="pk-muted">
        {bulan === null ? t("pane.cascading.asOfKosong") : t("pane.cascading.asOf", { bulan })}
      </p>
      <Reconciliation rekonsiliasi={view.rekonsiliasi} root={view.nodes[0] ?? null} />
      <Controls state={state} />
      <Search state={state} />
      {state.view.rows.length > 0 && <TreeGrid view={state.view} onToggle={state.toggle} />}
      <Orphans orphans={view.orphans} />
      <div className="pk-actions">
        <WriteButton kind="cascading" />
        <RunButton task="cascade" text={t("pane.info.ulang")} isAgain />
      </div>
    </div>
  );
}

/** The tree from region to sub kegiatan, with money against plan. */
export function Cascading(): ReactElement {
  useAutoRun("cascade");
  const { results, busy } = usePaneState();
  const view = results.cascade;
  if (view?.nodes.some((node) => node.level === "subKegiatan") === true)
    return <Filled view={view} />;
  if (view === null && busy !== null) return <div className="pk-view" aria-busy="true" />;
  const isRead = view !== null;
  return (
    <EmptyState
      glyph="sheet"
      title={isRead ? t("pane.cascading.kosong") : t("pane.cascading.judul")}
      text={isRead ? t("pane.cascading.kosongIsi") : t("pane.cascading.mulaiIsi")}
    >
      <RunButton task="cascade" text={t("pane.cascading.mulai")} />
    </EmptyState>
  );
}
