import type { ReactElement } from "react";
import type { FigureView } from "../../../app/views.ts";
import { InsertLink } from "../../components/InsertLink.tsx";
import { t } from "../../../i18n/pane-text.ts";

/** The figures with how each is computed and what it rests on. */
export function Figures({ figures }: { readonly figures: readonly FigureView[] }): ReactElement {
  return (
    <ul className="pk-figures">
      {figures.map((figure) => (
        <li key={figure.label} className="pk-figure">
          <span className="pk-figure-label">{figure.label}</span>
          <span className={figure.value === null ? "pk-figure-none" : "pk-figure-value"}>
            {figure.text}
          </span>
          <span className="pk-muted">{figure.note}</span>
          {figure.value !== null && <InsertLink rumus={figure.rumus} angka={figure.label} />}
          {figure.formula !== "" && (
            <details>
              <summary>
                {t("pane.beranda.rumus")}
                <span className="pk-sr">{` ${figure.label}`}</span>
              </summary>
              <code>{figure.formula}</code>
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}
