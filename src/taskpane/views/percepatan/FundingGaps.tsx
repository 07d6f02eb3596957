import { useState, type ReactElement } from "react";
import type { FundingGapView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Money } from "../../components/Money.tsx";

/** What cash or APBD does not carry, with sources beyond it. */
export function FundingGaps(props: {
  readonly gaps: readonly FundingGapView[];
}): ReactElement | null {
  const { gaps } = props;
  // A region has hundreds of them: they are drawn for those who look.
  const [isOpen, setOpen] = useState(false);
  if (gaps.length === 0) return null;
  return (
    <details className="pk-outcome" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("pane.kurangDana.judul", { n: gaps.length })}</summary>
      <p className="pk-muted">{t("pane.kurangDana.pagu")}</p>
      <ul>
        {(isOpen ? gaps : []).map(({ id, kode, nama, amount, reason, sources }) => (
          <li key={id}>
            <span className="pk-place">
              {`${kode} ${nama}`} <Money value={amount} />
            </span>
            <span>{reason}</span>
            <ul className="pk-sources">
              {sources.map(({ name, condition, door, word }) => (
                <li key={name}>
                  <strong>{name}</strong>
                  {word !== "" && <span className="pk-tag">{word}</span>} {condition}{" "}
                  {door !== "" && t("pane.kurangDana.melalui", { pintu: door })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}
