import { MessageBar, MessageBarType } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";
import type { Report, ViewTask } from "../store/state.ts";
import { CopyDetails } from "./CopyDetails.tsx";

/** What the last run had to say: a failure with details, or a short good message. */
export function Messages(): ReactElement | null {
  const store = useStore();
  const { failure, notice } = usePaneState();
  if (failure !== null) {
    return (
      <MessageBar
        messageBarType={MessageBarType.error}
        isMultiline
        delayedRender={false}
        onDismiss={store.dismiss}
        dismissButtonAriaLabel={t("pane.aksi.tutup")}
      >
        {failure.sentence}
        <CopyDetails details={failure.details} />
      </MessageBar>
    );
  }
  if (notice === null) return null;
  return (
    <MessageBar
      messageBarType={MessageBarType.success}
      isMultiline
      delayedRender={false}
      onDismiss={store.dismiss}
      dismissButtonAriaLabel={t("pane.aksi.tutup")}
    >
      {notice}
    </MessageBar>
  );
}

/** Says that a result is older than the workbook, and offers to renew it. */
export function StaleBar({ task }: { readonly task: ViewTask }): ReactElement | null {
  const store = useStore();
  const { stale, busy } = usePaneState();
  if (!stale.includes(task)) return null;
  return (
    <p className="pk-stale" role="status">
      {t("pane.info.berubah")}{" "}
      <button
        type="button"
        className="pk-link"
        disabled={busy !== null}
        onClick={() => void store.run(task)}
      >
        {t("pane.info.ulang")}
      </button>
    </p>
  );
}

const REFUSAL = { protected: "pane.dilewati.lindung", missing: "pane.dilewati.hilang" } as const;

/** Sheets that could not be marked, each with its reason. */
export function Refusals({ report }: { readonly report: Report }): ReactElement | null {
  if (report.refused.length === 0) return null;
  return (
    <MessageBar messageBarType={MessageBarType.warning} isMultiline delayedRender={false}>
      {report.refused.map(({ sheet, reason }) => (
        <div key={sheet}>{t(REFUSAL[reason], { lembar: sheet })}</div>
      ))}
    </MessageBar>
  );
}
