import { useRef, type ReactElement } from "react";
import type { CheckView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { Refusals, StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import type { Navigation } from "../../navigation.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import type { Report } from "../../store/state.ts";
import { Commands } from "./Commands.tsx";
import { Filters } from "./Filters.tsx";
import { FindingList } from "./FindingList.tsx";
import { IgnoredList } from "./IgnoredList.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { RecheckLine } from "./RecheckLine.tsx";
import { StepBar } from "../../components/StepBar.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { useDeeds } from "./use-deeds.tsx";
import { useFindings } from "./use-findings.ts";
import { useHeight } from "../../components/use-height.ts";
import { useStepKeys } from "./use-step-keys.ts";
import { Verdict } from "./Verdict.tsx";

interface Props {
  readonly navigation: Navigation;
}

/** Filters, toolbar and list. */
function Listed({ view }: { readonly view: CheckView }): ReactElement {
  const findings = useFindings(view);
  const { deeds, dialog } = useDeeds(view);
  const toolbar = useRef<HTMLDivElement>(null);
  const inset = useHeight(toolbar);
  useStepKeys(findings.step);
  return (
    <section aria-label={t("pane.periksa.daftar")}>
      <Filters view={view} findings={findings} />
      <div ref={toolbar} className="pk-sticky">
        <Toolbar findings={findings} />
      </div>
      {findings.rows.length === 0 ? (
        <p className="pk-muted">
          {t("pane.periksa.saringKosong")}{" "}
          <button
            type="button"
            className="pk-link"
            onClick={() => findings.dispatch({ type: "unfilter" })}
          >
            {t("pane.periksa.saringHapus")}
          </button>
        </p>
      ) : (
        <FindingList findings={findings} deeds={deeds} inset={inset} />
      )}
      {dialog}
    </section>
  );
}

interface CheckedProps extends Props {
  readonly view: CheckView;
  readonly report: Report;
}

function Checked({ view, report, navigation }: CheckedProps): ReactElement {
  const store = useStore();
  return (
    <div className="pk-view">
      <StaleBar task="check" />
      <Verdict view={view} />
      <Refusals report={report} />
      <Commands navigation={navigation} hasResult={view.verdict !== "kosong"} />
      <Outcomes outcomes={view.outcomes} />
      <IgnoredList view={view} />
      {view.findings.length > 0 && <Listed view={view} />}
      <div className="pk-foot">
        <RecheckLine />
        <StepBar onUndo={(id) => void store.undo(id)} />
      </div>
    </div>
  );
}

/** Checks the workbook and shows what was found, what passed, and what could not be checked. */
export function Periksa({ navigation }: Props): ReactElement {
  const { check } = usePaneState().results;
  if (check !== null)
    return <Checked view={check.view} report={check.report} navigation={navigation} />;
  return (
    <EmptyState glyph="search" title={t("pane.periksa.judul")} text={t("pane.periksa.mulaiIsi")}>
      <RunButton task="check" text={t("pane.periksa.jalankan")} />
    </EmptyState>
  );
}
