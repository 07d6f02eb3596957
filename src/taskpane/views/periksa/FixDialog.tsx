import { Checkbox, DefaultButton, PrimaryButton, Spinner } from "office-ui-fabric-react";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import type { FindingView, FixPreview } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Ask } from "../../components/Ask.tsx";
import { useStore } from "../../store/context.ts";
import { planFix, type FixPlan } from "./fix-plan.ts";
import { FixTable } from "./FixTable.tsx";

interface Props {
  readonly findings: readonly FindingView[];
  readonly onClose: () => void;
}

/** The cells as they are now; null = still reading. Closes when they cannot be read: the failure is shown behind. */
function usePreviews(ids: readonly string[], onClose: () => void): readonly FixPreview[] | null {
  const store = useStore();
  const [previews, setPreviews] = useState<readonly FixPreview[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    void store.previewFix(ids).then((found) => {
      if (!isOpen) return;
      if (found === null) onClose();
      else setPreviews(found);
    });
    return () => {
      isOpen = false;
    };
    // Read once, when the dialog opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return previews;
}

interface PlanProps {
  readonly plan: FixPlan;
  readonly isOver: boolean;
  readonly onOver: (isOver: boolean) => void;
}

function Plan({ plan, isOver, onOver }: PlanProps): ReactElement {
  const { ready, formulas, blocked } = plan;
  const n = formulas.length;
  return (
    <>
      <FixTable previews={isOver ? [...ready, ...formulas] : ready} />
      {n > 0 && (
        <div className="pk-stale" role="note">
          <p>{n === 1 ? t("pane.periksa.saranRumusSatu") : t("pane.periksa.saranRumus", { n })}</p>
          {!isOver && <FixTable previews={formulas} />}
          <Checkbox
            className="pk-ask-line"
            label={t("pane.periksa.saranRumusTimpa")}
            checked={isOver}
            onChange={(_, isChecked) => onOver(isChecked ?? false)}
          />
        </div>
      )}
      {blocked.length > 0 && (
        <details className="pk-outcome" open={blocked.length <= 3}>
          <summary>{t("pane.periksa.saranTidak", { n: blocked.length })}</summary>
          <ul>
            {blocked.map(({ findingId, cell, penghalang }) => (
              <li key={findingId}>
                {t("pane.periksa.urungDilewati", { sel: cell, sebab: penghalang ?? "" })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Shows what a fix writes into which cells before anything is written; formulas only when the user says so. */
export function FixDialog({ findings, onClose }: Props): ReactElement {
  const store = useStore();
  const previews = usePreviews(
    findings.map(({ id }) => id),
    onClose,
  );
  const [isOver, setOver] = useState(false);
  const plan = useMemo(() => planFix(previews ?? []), [previews]);
  const chosen = isOver ? [...plan.ready, ...plan.formulas] : plan.ready;
  const apply = (): void => {
    onClose();
    void store.applyFix(
      chosen.map(({ findingId }) => findingId),
      isOver,
    );
  };
  return (
    <Ask
      title={t("pane.periksa.saran")}
      onClose={onClose}
      footer={
        <>
          <PrimaryButton
            text={t("pane.periksa.saranTerapkan", { n: chosen.length })}
            disabled={chosen.length === 0}
            onClick={apply}
          />
          <DefaultButton text={t("pane.aksi.batal")} onClick={onClose} />
        </>
      }
    >
      {previews === null ? (
        <Spinner label={t("pane.periksa.saranMembaca")} />
      ) : (
        <Plan plan={plan} isOver={isOver} onOver={setOver} />
      )}
    </Ask>
  );
}
