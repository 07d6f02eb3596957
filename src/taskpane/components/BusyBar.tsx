import { DefaultButton, ProgressIndicator } from "office-ui-fabric-react";
import { useEffect, useState, type ReactElement } from "react";
import { t } from "../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../store/context.ts";
import type { Busy } from "../store/state.ts";

/** Shorter runs show nothing: a bar that only flashes disturbs. */
export const PATIENCE_MS = 500;

function Bar({ busy }: { readonly busy: Busy }): ReactElement {
  const store = useStore();
  const { task, progress, canCancel, isCancelling } = busy;
  const share = progress === null || progress.total === 0 ? null : progress.done / progress.total;
  const description =
    progress === null
      ? ""
      : t("pane.proses.baris", {
          lembar: progress.sheet,
          n: progress.done,
          total: progress.total,
        });
  return (
    <div className="pk-busy">
      <ProgressIndicator
        className="pk-busy-bar"
        label={t(`pane.proses.${task}`)}
        description={description}
        {...(share === null ? {} : { percentComplete: share })}
      />
      {canCancel && (
        <DefaultButton
          text={isCancelling ? t("pane.aksi.membatalkan") : t("pane.aksi.batal")}
          disabled={isCancelling}
          onClick={store.cancel}
        />
      )}
    </div>
  );
}

/** Progress of the run under way. */
export function BusyBar(): ReactElement | null {
  const { busy } = usePaneState();
  const task = busy?.task ?? null;
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    if (task === null) return undefined;
    const timer = setTimeout(() => setDue(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setDue(false);
    };
  }, [task]);
  return busy !== null && isDue ? <Bar busy={busy} /> : null;
}
