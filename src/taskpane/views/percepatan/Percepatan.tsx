import type { ReactElement } from "react";
import type { AccelerationView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { Refusals, StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import { asOfText, formatRupiah, formatRupiahShort } from "../../format.ts";
import { usePaneState } from "../../store/context.ts";
import type { Report } from "../../store/state.ts";
import { plannedAmount } from "./candidate-rows.ts";
import { Candidates } from "./Candidates.tsx";
import { CashTable } from "./CashTable.tsx";
import { Pergeseran } from "./Pergeseran.tsx";

function Summary({ view }: { readonly view: AccelerationView }): ReactElement {
  const bulan = asOfText(view.asOf);
  const { moves } = view.plan;
  const amount = plannedAmount(view);
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
        {view.plan.cashChecked ? t("pane.percepatan.kasYa") : ""}
      </p>
    </section>
  );
}

function Judged(props: { readonly view: AccelerationView; readonly report: Report }): ReactElement {
  const { view, report } = props;
  return (
    <div className="pk-view">
      <StaleBar task="accelerate" />
      <Summary view={view} />
      <Refusals report={report} />
      <div className="pk-actions">
        <RunButton task="accelerate" text={t("pane.percepatan.ulang")} isAgain />
        <WriteButton kind="percepatan" />
      </div>
      <Candidates view={view} />
      <CashTable plan={view.plan} />
      <Pergeseran pergeseran={view.pergeseran} />
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
