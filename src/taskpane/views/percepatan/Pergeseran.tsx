import type { ReactElement } from "react";
import type { PergeseranView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

/** Which kind of shift each move needs, who approves it, in which document. */
export function Pergeseran(props: {
  readonly pergeseran: readonly PergeseranView[];
}): ReactElement | null {
  const { pergeseran } = props;
  if (pergeseran.length === 0) return null;
  return (
    <details className="pk-outcome">
      <summary>{t("pane.percepatan.pergeseran", { n: pergeseran.length })}</summary>
      <ul>
        {pergeseran.map((item, index) => (
          <li key={index}>
            <span className="pk-place">
              {item.kode}
              {item.isPerubahan && <span className="pk-tag">{t("pane.percepatan.perubahan")}</span>}
            </span>
            <span>{`${t("pane.percepatan.pergeseranJenis")}: ${item.kind}`}</span>
            <span>{`${t("pane.percepatan.pergeseranSetuju")}: ${item.approver}`}</span>
            <span>{`${t("pane.percepatan.pergeseranDokumen")}: ${item.document}`}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
