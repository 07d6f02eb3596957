import type { ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { placeText } from "../../components/CellLink.tsx";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import { ruleUrl } from "../../help-url.ts";

interface Props {
  readonly finding: FindingView;
  /** The finding this one follows from. */
  readonly root: FindingView | null;
  readonly onRoot: (finding: FindingView) => void;
}

export function FindingDetails({ finding, root, onRoot }: Props): ReactElement {
  return (
    <dl className="pk-why">
      {root !== null && (
        <>
          <dt>{t("pane.periksa.akibat")}</dt>
          <dd>
            <button type="button" className="pk-link" onClick={() => onRoot(root)}>
              {`${root.title} (${placeText(root.at, root.cell)})`}
            </button>
          </dd>
        </>
      )}
      <dt>{t("pane.periksa.mengapa")}</dt>
      <dd>{finding.explanation}</dd>
      <dt>{t("pane.periksa.solusi")}</dt>
      <dd>{finding.fix}</dd>
      <dt>{t("pane.periksa.dasar")}</dt>
      <dd>{finding.legalBasis}</dd>
      <dd>
        <OutsideLink
          href={ruleUrl(finding.rule)}
          text={t("pane.periksa.aturan", { aturan: finding.rule })}
        />
      </dd>
    </dl>
  );
}
