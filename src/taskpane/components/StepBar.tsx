import { IconButton, DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { LeftView } from "../../app/views.ts";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";
import type { Step } from "../store/state.ts";

function sentence(step: Step): string {
  if (step.type === "joined") {
    const { rows, sheet } = step.report;
    return rows === 0
      ? t("pane.periksa.urungTidak")
      : t("pane.crossfire.gabungTertulis", { n: rows, lembar: sheet });
  }
  if (step.type === "inserted")
    return t("pane.fungsi.tersisip", { rumus: step.rumus, sel: step.cell });
  if (step.type === "written") return t("pane.info.ditulis", { lembar: step.sheet });
  if (step.type === "undone") return t("pane.periksa.urungKembali", { n: step.report.restored });
  if (step.type === "earlier") return t("pane.periksa.urungSebelum", { label: step.undo.label });
  const { applied, undo } = step.report;
  if (undo === null || applied === 0) return t("pane.periksa.urungTidak");
  return t("pane.periksa.urungTerapkan", { label: undo.label, n: applied });
}

/** What was left as it is, and why, in sentences. */
function leftOf(step: Step): readonly string[] {
  if (step.type === "joined") return step.report.skipped;
  if (step.type === "inserted" || step.type === "written" || step.type === "earlier") return [];
  const left: readonly LeftView[] =
    step.type === "undone" ? step.report.refused : step.report.skipped;
  return left.map(({ cell, sebab }) => t("pane.periksa.urungDilewati", { sel: cell, sebab }));
}

interface Props {
  readonly onUndo: (id: number) => void;
}

/** What a step did to the cells, or its undoing, with the way back. Stays in sight at the foot of the view. */
export function StepBar({ onUndo }: Props): ReactElement | null {
  const store = useStore();
  const { step, undoable, busy } = usePaneState();
  const left = step === null ? [] : leftOf(step);
  return (
    <div className="pk-step" data-shown={step !== null}>
      <div role="status" className="pk-step-text">
        {step !== null && (
          <>
            {sentence(step)}
            {left.length > 0 &&
              ` ${t(step.type === "joined" ? "pane.crossfire.gabungLewat" : "pane.periksa.urungLewat", { n: left.length })}:`}
          </>
        )}
      </div>
      {step !== null && (
        <>
          {undoable !== null && (
            <DefaultButton
              text={t("pane.periksa.urung")}
              title={undoable.label}
              disabled={busy !== null}
              onClick={() => onUndo(undoable.id)}
            />
          )}
          <IconButton
            iconProps={{ iconName: "Cancel" }}
            ariaLabel={t("pane.aksi.tutup")}
            onClick={store.dismissStep}
          />
          {left.length > 0 && (
            <ul className="pk-step-left">
              {left.map((one, index) => (
                <li key={index}>{one}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
