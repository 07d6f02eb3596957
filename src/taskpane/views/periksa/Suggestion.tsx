import { DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import type { sameFix } from "./deeds.ts";
import { type Deeds } from "./deeds.ts";

interface Props {
  readonly finding: FindingView;
  /** Every finding of the check that can be fixed the same way, this one included if it needs no choice. */
  readonly alike: ReturnType<typeof sameFix>;
  readonly deeds: Deeds;
}

/** The one right content of the cell, and the way to write it. */
export function Suggestion({ finding, alike, deeds }: Props): ReactElement | null {
  const { saran } = finding;
  if (saran === null || finding.diabaikan !== null) return null;
  return (
    <>
      <dt>{t("pane.periksa.saran")}</dt>
      <dd>
        <p>{t("pane.periksa.saranIsi", { sel: saran.cell, menjadi: saran.menjadi })}</p>
        {saran.perluDipilih && <p className="pk-muted">{t("pane.periksa.saranPilih")}</p>}
        <div className="pk-actions">
          <DefaultButton
            text={t("pane.periksa.saranLihat")}
            disabled={deeds.isBusy}
            onClick={() => deeds.askFix([finding])}
          />
          {!saran.perluDipilih && alike.length > 1 && (
            <DefaultButton
              text={t("pane.periksa.saranLihatSemua", { n: alike.length })}
              disabled={deeds.isBusy}
              onClick={() => deeds.askFix(alike)}
            />
          )}
        </div>
      </dd>
    </>
  );
}
