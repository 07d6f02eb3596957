import { Checkbox, DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { AppliedPlanView, PlanView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Money } from "../../components/Money.tsx";
import { usePaneState, useStore } from "../../store/context.ts";

const PAPERS = ["pergeseran", "jadwal", "surat"] as const;
const TEXT = {
  pergeseran: "pane.usulan.tulisPergeseran",
  jadwal: "pane.usulan.tulisJadwal",
  surat: "pane.usulan.tulisSurat",
} as const;

/** The plan applied before: its months stand in no cell any more, its papers can still be written. */
function LastApplied({ last }: { readonly last: AppliedPlanView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const { name, moves, amount } = last;
  return (
    <div className="pk-last-applied">
      <p>
        {name === ""
          ? t("pane.usulan.terapanTanpaNama", { n: moves })
          : t("pane.usulan.terapan", { nama: name, n: moves })}{" "}
        <Money value={amount} />
      </p>
      <div className="pk-actions">
        {PAPERS.map((kind) => (
          <button
            key={kind}
            type="button"
            className="pk-link"
            disabled={busy !== null}
            aria-label={t("pane.usulan.tulisTerapan", { lembar: t(TEXT[kind]) })}
            onClick={() => void store.writeAppliedPaper(kind)}
          >
            {t(TEXT[kind])}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Puts the plan into the cells, takes it back, and writes its papers. */
export function ApplyPlan({ plan }: { readonly plan: PlanView }): ReactElement {
  const store = useStore();
  const { busy, plan: state } = usePaneState();
  const [overFormula, setOverFormula] = useState(false);
  const { applied, lastApplied } = state;
  const undoId = applied?.undoId ?? null;
  return (
    <div className="pk-apply">
      <Checkbox
        label={t("pane.usulan.rumus")}
        checked={overFormula}
        disabled={busy !== null}
        onChange={(_, checked) => setOverFormula(checked === true)}
      />
      <div className="pk-actions">
        <PrimaryButton
          text={t("pane.usulan.terapkan")}
          disabled={
            busy !== null ||
            applied !== null ||
            plan.moves.length === 0 ||
            plan.violations.length > 0
          }
          onClick={() => void store.applyPlan("", overFormula)}
        />
        {undoId !== null && (
          <DefaultButton
            text={t("pane.usulan.batalkan")}
            disabled={busy !== null}
            onClick={() => void store.undoPlan(undoId)}
          />
        )}
      </div>
      {applied !== null && (
        <div role="status">
          <p>{t("pane.usulan.diterapkan", { n: applied.moved, sel: applied.cells })}</p>
          {applied.left.length > 0 && (
            <>
              <p>{t("pane.usulan.sisa")}</p>
              <ul className="pk-limits">
                {applied.left.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
      {applied === null && lastApplied !== null && <LastApplied last={lastApplied} />}
      {/* Opens by itself once there is a plan that needs them; React leaves what the user opened or closed alone. */}
      <details className="pk-outcome" open={applied !== null}>
        <summary>{t("pane.usulan.lembarBagian")}</summary>
        <div className="pk-actions">
          {PAPERS.map((kind) => (
            <DefaultButton
              key={kind}
              text={t(TEXT[kind])}
              iconProps={{ iconName: "Sheet" }}
              disabled={busy !== null}
              onClick={() => void store.writePaper(kind)}
            />
          ))}
        </div>
      </details>
    </div>
  );
}
