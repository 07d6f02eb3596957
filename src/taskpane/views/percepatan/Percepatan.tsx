import type { ReactElement } from "react";
import type { AccelerationView, PlanView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { Refusals, StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import { asOfText, formatRupiah, formatRupiahShort } from "../../format.ts";
import { usePaneState } from "../../store/context.ts";
import { usePainted } from "../../store/use-painted.ts";
import { shownPlan } from "../../store/plan-actions.ts";
import type { Report } from "../../store/state.ts";
import { Candidates } from "./Candidates.tsx";
import { CashChart } from "./CashChart.tsx";
import { CashTable } from "./CashTable.tsx";
import { Criteria } from "./Criteria.tsx";
import { FundingGaps } from "./FundingGaps.tsx";
import { Impact } from "./Impact.tsx";
import { Pergeseran } from "./Pergeseran.tsx";
import { Versions } from "./Versions.tsx";
import { ScenarioBar } from "./ScenarioBar.tsx";

interface PlanProps {
  readonly view: AccelerationView;
  /** What the room tries, else the proposal. */
  readonly plan: PlanView;
}

function Summary({ view, plan }: PlanProps): ReactElement {
  const bulan = asOfText(view.asOf);
  const { moves, amount } = plan;
  const verdict = moves.length > 0 ? "lolos" : "kosong";
  return (
    <section className={`pk-verdict pk-verdict-${verdict}`}>
      <h2 title={formatRupiah(amount)}>
        <Glyph name={moves.length > 0 ? "ok" : "question"} />
        <span>
          {moves.length > 0
            ? t("pane.percepatan.ringkas", { n: moves.length, jumlah: formatRupiahShort(amount) })
            : t("pane.percepatan.ringkasTanpa")}
        </span>
      </h2>
      <p>
        {bulan === null ? t("pane.percepatan.asOfKosong") : t("pane.percepatan.asOf", { bulan })}{" "}
        {plan.cashChecked ? t("pane.percepatan.kasYa") : ""}
      </p>
    </section>
  );
}

function Judged(props: {
  readonly view: AccelerationView;
  readonly report: Report | null;
}): ReactElement {
  const { view, report } = props;
  const state = usePaneState();
  // What stands below the list is drawn once the list is on the screen.
  const isShown = usePainted();
  const plan = shownPlan(state) ?? view.plan;
  const pergeseran = state.plan.trial?.pergeseran ?? view.pergeseran;
  return (
    <div className="pk-view">
      <StaleBar task="accelerate" />
      <Summary view={view} plan={plan} />
      {report !== null && <Refusals report={report} />}
      <div className="pk-actions">
        <RunButton task="accelerate" text={t("pane.percepatan.ulang")} isAgain />
        <WriteButton kind="percepatan" />
      </div>
      <CashChart cash={plan.cash} />
      <ScenarioBar plan={plan} />
      <Candidates view={view} plan={plan} />
      {isShown && (
        <>
          <CashTable plan={plan} />
          <Impact impact={plan.impact} />
          <FundingGaps gaps={view.gaps} />
          <Pergeseran pergeseran={pergeseran} />
          <Versions />
          <Criteria view={view} />
        </>
      )}
    </div>
  );
}

/** Judges the work of TW III/IV and proposes earlier months. */
export function Percepatan(): ReactElement {
  const { results } = usePaneState();
  const result = results.accelerate;
  if (result !== null && result.view.candidates.length > 0)
    return <Judged view={result.view} report={result.report} />;
  const isRead = result !== null;
  return (
    <EmptyState
      glyph={isRead ? "question" : "run"}
      title={isRead ? t("pane.percepatan.kosong") : t("pane.percepatan.judul")}
      text={isRead ? t("pane.percepatan.kosongIsi") : t("pane.percepatan.mulaiIsi")}
    >
      <RunButton task="accelerate" text={t("pane.percepatan.jalankan")} />
    </EmptyState>
  );
}
