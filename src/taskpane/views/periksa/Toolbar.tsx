import { IconButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { CheckView } from "../../../app/views.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { SeverityMark } from "../../components/Marks.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { SEVERITIES } from "./finding-rows.ts";
import type { Findings } from "./use-findings.ts";

interface Props {
  readonly view: CheckView;
  readonly findings: Findings;
}

/** Counts that filter, and the way from finding to finding. Stays in sight while the list scrolls. */
export function Toolbar({ view, findings }: Props): ReactElement {
  const { position, total, step } = findings;
  return (
    <div className="pk-toolbar">
      <Toggles
        label={t("pane.periksa.saring")}
        pressed={findings.shown}
        onToggle={findings.toggleSeverity}
        items={SEVERITIES.map((severity) => ({
          key: severity,
          content: (
            <>
              <strong>{formatAngka(view.counts[severity])}</strong>
              <SeverityMark severity={severity} isWordShown />
            </>
          ),
        }))}
      />
      <div className="pk-stepper">
        <span className="pk-muted">
          {position < 0
            ? t("pane.periksa.posisiTanpa", { total })
            : t("pane.periksa.posisi", { n: position + 1, total })}
        </span>
        <IconButton
          iconProps={{ iconName: "ChevronUp" }}
          ariaLabel={t("pane.periksa.sebelum")}
          title={t("pane.periksa.sebelum")}
          disabled={total === 0 || position === 0}
          onClick={() => step(-1)}
        />
        <IconButton
          iconProps={{ iconName: "ChevronDown" }}
          ariaLabel={t("pane.periksa.berikut")}
          title={t("pane.periksa.berikut")}
          disabled={total === 0 || position === total - 1}
          onClick={() => step(1)}
        />
      </div>
    </div>
  );
}
