import type { ReactElement } from "react";
import type { FundingGapView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Money } from "../../components/Money.tsx";

/** What cash or APBD does not carry, with sources beyond it. */
export function FundingGaps(props: {
  readonly gaps: readonly FundingGapView[];
}): ReactElement | null {
  const { gaps } = props;
  if (gaps.length === 0) return null;
  return (
    <details className="pk-outcome">
      <summary>{t("pane.kurangDana.judul", { n: gaps.length })}</summary>
      <p className="pk-muted">{t("pane.kurangDana.pagu")}</p>
      <ul>
        {gaps.map(({ id, kode, nama, amount, reason, sources }) => (
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
