import type { ReactElement } from "react";
import type { ReasonView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";

export function Reasons({ reasons }: { readonly reasons: readonly ReasonView[] }): ReactElement {
  if (reasons.length === 0) return <p>{t("pane.percepatan.tanpaAlasan")}</p>;
  return (
    <ul className="pk-reasons" aria-label={t("pane.percepatan.alasan")}>
      {reasons.map((reason, index) => (
        <li key={index}>
          <span>{reason.message}</span>
          {reason.at !== null && <CellLink at={reason.at} cell={reason.cell} />}
        </li>
      ))}
    </ul>
  );
}
