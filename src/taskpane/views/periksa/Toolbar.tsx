import { IconButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { SeverityMark } from "../../components/Marks.tsx";
import { Toggles } from "../../components/Toggles.tsx";
import { SEVERITIES, type SeverityCount } from "./filter.ts";
import type { Findings } from "./use-findings.ts";

/** Roots first; those that follow from others stand small beside them. */
function Count({ count }: { readonly count: SeverityCount }): ReactElement {
  const { roots, followers } = count;
  return (
    <>
      <strong>{formatAngka(roots)}</strong>
      {followers > 0 && (
        <span title={t("pane.periksa.saringAkibat", { n: followers })}>
          <span
            aria-hidden="true"
            className="pk-muted pk-roomy"
          >{`+${formatAngka(followers)}`}</span>
          <span className="pk-sr">{` ${t("pane.periksa.saringAkibat", { n: followers })} `}</span>
        </span>
      )}
    </>
  );
}

/** Counts that filter, and the way from finding to finding. Stays in sight while the list scrolls. */
export function Toolbar({ findings }: { readonly findings: Findings }): ReactElement {
  const { state, dispatch, counts, position, total, step, canStep } = findings;
  return (
    <div className="pk-toolbar">
      <Toggles
        label={t("pane.periksa.saring")}
        pressed={state.shown}
        onToggle={(severity) => dispatch({ type: "severity", severity })}
        items={SEVERITIES.map((severity) => ({
          key: severity,
          content: (
            <>
              <Count count={counts[severity]} />
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
          title={`${t("pane.periksa.sebelum")} (Shift+F8)`}
          disabled={!canStep(-1)}
          onClick={() => step(-1)}
        />
        <IconButton
          iconProps={{ iconName: "ChevronDown" }}
          ariaLabel={t("pane.periksa.berikut")}
          title={`${t("pane.periksa.berikut")} (F8)`}
          disabled={!canStep(1)}
          onClick={() => step(1)}
        />
      </div>
    </div>
  );
}
