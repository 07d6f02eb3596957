import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { UnfinishedView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";

/** A step that was broken off when Excel or the pane went away, with the two ways out of it. */
export function Unfinished({ step }: { readonly step: UnfinishedView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const { id, label, written, waiting } = step;
  return (
    <section className="pk-next" aria-labelledby="pk-unfinished">
      <h2 id="pk-unfinished">{t("pane.beranda.terhenti")}</h2>
      <p>{t("pane.beranda.terhentiIsi", { label, tertulis: written, sisa: waiting })}</p>
      <PrimaryButton
        text={t("pane.beranda.terhentiSelesaikan")}
        disabled={busy !== null}
        onClick={() => void store.finishStep(id)}
      />{" "}
      <DefaultButton
        text={t("pane.beranda.terhentiBatalkan")}
        disabled={busy !== null}
        onClick={() => void store.undoUnfinished(id)}
      />
    </section>
  );
}
