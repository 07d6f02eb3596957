import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { StepBar } from "../../components/StepBar.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { Suggestions } from "./Suggestions.tsx";
import { Themes } from "./Themes.tsx";

/** The crossfire page: themes against SKPD, or the suggestions. Read when it is first opened. */
export function CrossfirePart({ part }: { readonly part: "tema" | "saran" }): ReactElement {
  useAutoRun("crossfire");
  const store = useStore();
  const { results, busy } = usePaneState();
  const view = results.crossfire;
  if (view === null) {
    if (busy !== null) return <div className="pk-crossfire" aria-busy="true" />;
    return (
      <EmptyState
        glyph="link"
        title={t("pane.crossfire.matriks")}
        text={t("pane.crossfire.temaKosongIsi")}
      >
        <RunButton task="crossfire" text={t("pane.info.ulang")} />
      </EmptyState>
    );
  }
  return (
    <div className="pk-crossfire">
      <StaleBar task="crossfire" />
      {part === "tema" ? <Themes view={view} /> : <Suggestions view={view} />}
      <div className="pk-foot">
        <StepBar onUndo={(id) => void store.undoJoin(id)} />
      </div>
    </div>
  );
}
