import { SearchBox } from "office-ui-fabric-react";
import { useMemo, useState, type ReactElement } from "react";
import { CASCADE_LEVELS, type CascadeLevel } from "../../../core/cascade/node.ts";
import { STATUS_NODE } from "../../../core/cascade/status.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { NodeStatusMark } from "../../components/Marks.tsx";
import { Pick } from "../../components/Pick.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { asistenChoices, NO_FILTER, skpdChoices } from "./tree-filter.ts";
import type { TreeState } from "./use-tree.ts";

interface Props {
  readonly state: TreeState;
}

/** How far the tree is open. */
function Depth({ state }: Props): ReactElement {
  const { view, level, setLevel, openCritical, filtered } = state;
  const isSearched = filtered.rows !== null;
  const levels = useMemo(
    () =>
      CASCADE_LEVELS.filter(
        (one) => one === "rekening" || view.tree.nodes.some((node) => node.level === one),
      ),
    [view.tree],
  );
  const critical = filtered.counts.kritis;
  return (
    <div className="pk-depth">
      <label className="pk-select">
        <span className="pk-sr">{t("pane.cascading.tingkat")}</span>
        <select
          value={level}
          disabled={isSearched}
          onChange={(event) => setLevel(event.currentTarget.value as CascadeLevel)}
        >
          {levels.map((one) => (
            <option key={one} value={one}>
              {t("pane.cascading.tingkatSampai", { tingkat: t(`pane.cascading.tingkat.${one}`) })}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="pk-small pk-open-critical"
        title={t("pane.cascading.bukaKritisJelas")}
        disabled={isSearched || critical === 0}
        onClick={openCritical}
      >
        <span className="pk-tone-error">
          <Glyph name="error" />
        </span>
        {critical === 0
          ? t("pane.cascading.bukaKritisKosong")
          : t("pane.cascading.bukaKritis", { n: critical })}
      </button>
    </div>
  );
}

/** Asisten, SKPD and status, folded away until asked for. */
function Filters({ state }: Props): ReactElement {
  const { view, filter, setFilter, filtered } = state;
  const { tree } = view;
  const { asisten, skpd, status } = filter;
  const asistenList = useMemo(() => asistenChoices(tree), [tree]);
  const skpdList = useMemo(() => skpdChoices(tree, asisten), [tree, asisten]);
  return (
    <div className="pk-filters" id="pk-cascade-filters">
      <Pick
        label={t("pane.cascading.tingkat.asisten")}
        value={asisten}
        choices={asistenList}
        onPick={(key) => setFilter({ asisten: key, skpd: "" })}
      />
      <Pick
        label={t("pane.cascading.tingkat.skpd")}
        value={skpd}
        choices={skpdList}
        onPick={(key) => setFilter({ skpd: key })}
      />
      <div className="pk-status-filter">
        <Toggles
          label={t("pane.cascading.saringStatus")}
          pressed={status}
          onToggle={(one) => {
            const next = new Set(status);
            if (!next.delete(one)) next.add(one);
            setFilter({ status: next });
          }}
          items={STATUS_NODE.map((one) => ({
            key: one,
            content: (
              <>
                <strong>{formatAngka(filtered.counts[one])}</strong>
                <NodeStatusMark status={one} />
              </>
            ),
          }))}
        />
      </div>
    </div>
  );
}

/** What search and filters leave, with the way back to all. */
function Result({ state }: Props): ReactElement {
  const { filter, filtered, setFilter, view } = state;
  const { rows, count, scope } = filtered;
  const isFiltered = rows !== null || scope !== null;
  const query = filter.query.trim();
  const text =
    rows === null
      ? ""
      : count > 0
        ? t("pane.cascading.hasilCari", { n: count })
        : query === ""
          ? t("pane.cascading.hasilKosong")
          : t("pane.cascading.tidakKetemu", { teks: query });
  return (
    <div className="pk-result">
      <p className="pk-muted pk-search-result" role="status">
        {text}
        {isFiltered && view.rows.length > 0 && ` ${t("pane.cascading.saringUtuh")}`}
      </p>
      {isFiltered && (
        <button type="button" className="pk-link" onClick={() => setFilter(NO_FILTER)}>
          {t("pane.cascading.saringHapus")}
        </button>
      )}
    </div>
  );
}

/** Search, filters, and how far the tree is open. */
export function Controls({ state }: Props): ReactElement {
  const { filter, setFilter } = state;
  const [isShown, setShown] = useState(false);
  const active =
    Number(filter.asisten !== "") + Number(filter.skpd !== "") + Number(filter.status.size > 0);
  return (
    <div className="pk-cascade-controls">
      <div className="pk-controls">
        <SearchBox
          className="pk-search"
          placeholder={t("pane.cascading.cari")}
          ariaLabel={t("pane.cascading.cari")}
          value={filter.query}
          onChange={(_, value) => setFilter({ query: value ?? "" })}
        />
        <button
          type="button"
          className="pk-small"
          aria-expanded={isShown}
          aria-controls="pk-cascade-filters"
          onClick={() => setShown(!isShown)}
        >
          {active === 0 ? t("pane.cascading.saring") : t("pane.cascading.saringN", { n: active })}
          <Glyph name={isShown ? "up" : "down"} />
        </button>
      </div>
      {isShown && <Filters state={state} />}
      <Depth state={state} />
      <Result state={state} />
    </div>
  );
}
