import type { ReactElement } from "react";
import type { CheckView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Refusals, StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import { usePaneState } from "../../store/context.ts";
import type { Report } from "../../store/state.ts";
import { FindingList } from "./FindingList.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useFindings } from "./use-findings.ts";
import { Verdict } from "./Verdict.tsx";

function Checked(props: { readonly view: CheckView; readonly report: Report }): ReactElement {
  const { view, report } = props;
  const findings = useFindings(view);
  return (
    <div className="pk-view">
      <StaleBar task="check" />
      <Verdict view={view} />
      <Refusals report={report} />
      <div className="pk-actions">
        <RunButton task="check" text={t("pane.periksa.ulang")} isAgain />
        {view.verdict !== "kosong" && <WriteButton kind="temuan" />}
      </div>
      {view.findings.length > 0 && (
        <section aria-label={t("pane.periksa.daftar")}>
          <Toolbar view={view} findings={findings} />
          <FindingList findings={findings} />
        </section>
      )}
      <Outcomes outcomes={view.outcomes} />
    </div>
  );
}

/** Checks the workbook and shows what was found, what passed, and what could not be checked. */
export function Periksa(): ReactElement {
  const { results } = usePaneState();
  if (results.check !== null)
    return <Checked view={results.check.view} report={results.check.report} />;
  return (
    <EmptyState glyph="search" title={t("pane.periksa.judul")} text={t("pane.periksa.mulaiIsi")}>
      <RunButton task="check" text={t("pane.periksa.jalankan")} />
    </EmptyState>
  );
}
