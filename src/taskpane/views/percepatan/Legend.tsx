import type { ReactElement } from "react";
import type { StatusPercepatan } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { StatusMark } from "../../components/Marks.tsx";

/** What each mark on the sheet looks like, in the type it is drawn with. */
export function Legend({ shown }: { readonly shown: ReadonlySet<StatusPercepatan> }): ReactElement {
  return (
    <div className="pk-legend" role="group" aria-label={t("pane.legenda.judul")}>
      {(["layak", "bersyarat", "tidakLayak"] as const)
        .filter((status) => shown.has(status))
        .map((status) => (
          <span key={status} className={`pk-swatch pk-swatch-${status}`}>
            <StatusMark status={status} isWordShown />
          </span>
        ))}
      <span className="pk-swatch pk-swatch-usulan">{t("pane.legenda.usulan")}</span>
    </div>
  );
}
