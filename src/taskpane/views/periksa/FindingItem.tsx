import type { ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { placeText } from "../../components/CellLink.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { SeverityMark } from "../../components/Marks.tsx";
import { FindingDetails } from "./FindingDetails.tsx";
import type { Findings } from "./use-findings.ts";

interface Props {
  readonly finding: FindingView;
  readonly findings: Findings;
}

/** One finding: the line leads to its cell, the chevron opens why and what to do. */
export function FindingItem({ finding, findings }: Props): ReactElement {
  const isOpen = findings.expanded.has(finding.id);
  const isSelected = findings.selected === finding.id;
  const place = placeText(finding.at, finding.cell);
  const { rootCause } = finding;
  return (
    <div className={`pk-finding pk-edge-${finding.severity}`} data-selected={isSelected}>
      <div className="pk-finding-head">
        <button
          type="button"
          className="pk-finding-main"
          aria-current={isSelected}
          onClick={() => findings.select(finding)}
        >
          <SeverityMark severity={finding.severity} />
          <span className="pk-finding-text">
            <span className="pk-place">
              {place}
              {rootCause !== null && (
                <span className="pk-muted">{` · ${t("pane.periksa.turunan")}`}</span>
              )}
            </span>
            <span>{finding.message}</span>
          </span>
        </button>
        <button
          type="button"
          className="pk-chevron"
          aria-expanded={isOpen}
          aria-label={t("pane.periksa.rincian", { sel: place })}
          onClick={() => findings.toggleDetails(finding.id)}
        >
          <Glyph name={isOpen ? "up" : "down"} />
        </button>
      </div>
      {isOpen && (
        <FindingDetails
          finding={finding}
          root={rootCause === null ? null : (findings.byId.get(rootCause) ?? null)}
          onRoot={findings.select}
        />
      )}
    </div>
  );
}
