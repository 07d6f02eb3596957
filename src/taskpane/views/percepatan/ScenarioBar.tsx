import { DefaultButton, PrimaryButton, TextField } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import type { PlanView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatPersen } from "../../format.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { ApplyPlan } from "./ApplyPlan.tsx";
import { Comparison } from "./Comparison.tsx";

/** Below it a distance is rounding. */
const PROVEN = 1e-6;

function gapText({ gap }: PlanView): string {
  if (gap === null) return "";
  return gap < PROVEN
    ? t("pane.usulan.terbukti")
    : t("pane.usulan.gap", { gap: formatPersen(gap) });
}

function SaveForm(): ReactElement {
  const store = useStore();
  const { busy, oleh } = usePaneState();
  const [name, setName] = useState("");
  const [by, setBy] = useState(oleh);
  return (
    <form
      className="pk-form"
      onSubmit={(event) => {
        event.preventDefault();
        void store.saveScenario(name, by);
      }}
    >
      <TextField
        label={t("pane.usulan.nama")}
        value={name}
        maxLength={60}
        onChange={(_, text) => setName(text ?? "")}
      />
      <TextField
        label={t("pane.usulan.oleh")}
        value={by}
        maxLength={100}
        onChange={(_, text) => setBy(text ?? "")}
      />
      <DefaultButton
        type="submit"
        text={t("pane.usulan.simpan")}
        disabled={busy !== null || name.trim() === ""}
      />
    </form>
  );
}

function Kept(): ReactElement | null {
  const store = useStore();
  const { plan, busy } = usePaneState();
  const list = plan.scenarios ?? [];
  if (list.length === 0) return null;
  return (
    <div className="pk-kept">
      <ul aria-label={t("pane.usulan.judul")}>
        {list.map(({ id, name, by, lost }) => (
          <li key={id}>
            <button
              type="button"
              className="pk-link"
              disabled={busy !== null}
              title={t("pane.usulan.pilih")}
              onClick={() => void store.openScenario(id)}
            >
              {name}
            </button>
            {by !== "" && <span className="pk-muted">{by}</span>}
            {lost > 0 && (
              <span className="pk-muted">
                <Glyph name="warning" /> {t("pane.usulan.hilang", { n: lost })}
              </span>
            )}
            <button
              type="button"
              className="pk-link"
              disabled={busy !== null}
              aria-label={t("pane.usulan.hapusSkenario", { nama: name })}
              onClick={() => void store.deleteScenario(id)}
            >
              {t("pane.usulan.hapus")}
            </button>
          </li>
        ))}
      </ul>
      <DefaultButton
        text={t("pane.usulan.bandingkan")}
        disabled={busy !== null}
        onClick={() => void store.compareScenarios()}
      />
    </div>
  );
}

/** Try, search, keep, compare and apply plans. */
export function ScenarioBar({ plan }: { readonly plan: PlanView }): ReactElement {
  const store = useStore();
  const { busy, plan: state } = usePaneState();
  const { loadScenarios } = store;
  useEffect(() => void loadScenarios(), [loadScenarios]);
  const isTried = state.trial !== null;
  return (
    <section aria-labelledby="pk-scenario" className="pk-scenario">
      <h2 id="pk-scenario">{t("pane.usulan.judul")}</h2>
      <p role="status">
        {state.search === null
          ? [gapText(plan), plan.note].filter((text) => text !== "").join(" ")
          : t("pane.usulan.mencari", {
              detik: Math.round(state.search.seconds),
              gap: formatPersen(state.search.gap),
            })}
      </p>
      {plan.conflicts.length > 0 && (
        <ul className="pk-limits">
          {plan.conflicts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {plan.violations.length > 0 && (
        <div className="pk-limits" role="alert">
          <p>
            <Glyph name="error" /> {t("pane.usulan.langgar")}
          </p>
          <ul>
            {plan.violations.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="pk-actions">
        <PrimaryButton
          text={t("pane.usulan.cari")}
          disabled={busy !== null}
          onClick={() => void store.improve()}
        />
        <DefaultButton
          text={t("pane.usulan.susun")}
          disabled={busy !== null || state.fixed.length === 0}
          onClick={() => void store.refill()}
        />
        <DefaultButton
          text={t("pane.usulan.kembali")}
          disabled={busy !== null || !isTried}
          onClick={store.resetPlan}
        />
      </div>
      <details className="pk-outcome">
        <summary>{t("pane.usulan.simpanBagian")}</summary>
        <SaveForm />
      </details>
      <Kept />
      {state.comparison !== null && <Comparison comparison={state.comparison} />}
      <ApplyPlan plan={plan} />
    </section>
  );
}
