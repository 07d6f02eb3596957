import { memo, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { placeText } from "../../components/CellLink.tsx";
import { Glyph } from "../../components/Glyph.tsx";
import { SeverityMark } from "../../components/Marks.tsx";
import type { Deeds } from "./deeds.ts";
import { FindingDetails } from "./FindingDetails.tsx";
import { foldKey } from "./groups.ts";
import type { Row } from "./rows.ts";
import type { Findings } from "./use-findings.ts";

interface Props {
  readonly row: Extract<Row, { type: "finding" }>;
  readonly isActive: boolean;
  readonly findings: Findings;
  readonly deeds: Deeds;
}

/** Marks beside the place: a follower, a finding set aside. */
function notesOf({ finding, parent }: Props["row"]): string {
  return [
    ...(finding.rootCause !== null && parent === null ? [t("pane.periksa.turunan")] : []),
    ...(finding.diabaikan === null ? [] : [t("pane.periksa.diabaikan")]),
  ]
    .map((note) => ` · ${note}`)
    .join("");
}

function Fold({ row, findings, isActive }: Omit<Props, "deeds">): ReactElement | null {
  const { followers, isUnfolded, key } = row;
  if (followers === 0) return null;
  return (
    <button
      type="button"
      className="pk-fold"
      tabIndex={isActive ? 0 : -1}
      aria-expanded={isUnfolded}
      onClick={() => findings.dispatch({ type: "toggle", key: foldKey(key) })}
    >
      <Glyph name={isUnfolded ? "down" : "right"} />
      {t("pane.periksa.ikutanBuka", { n: followers })}
    </button>
  );
}

/** One finding: the line leads to its cell and opens why and what to do; the chevron opens without moving. */
export const FindingItem = memo(function FindingItem(props: Props): ReactElement {
  const { row, isActive, findings, deeds } = props;
  const { finding, parent } = row;
  const { id, severity } = finding;
  const { state, dispatch } = findings;
  const isOpen = state.detailed === id;
  const isSelected = state.selected === id;
  const place = placeText(finding.at, finding.cell);
  return (
    <div
      className={`pk-finding pk-edge-${severity}`}
      data-selected={isSelected}
      data-under={parent !== null}
      data-ignored={finding.diabaikan !== null}
    >
      <div className="pk-finding-head pk-finding-fixed" data-open={isOpen}>
        <button
          type="button"
          className="pk-finding-main"
          data-row-main="true"
          tabIndex={isActive ? 0 : -1}
          aria-current={isSelected}
          onClick={() => findings.select(finding)}
        >
          <SeverityMark severity={severity} />
          <span className="pk-finding-text">
            <span className="pk-place">
              {place}
              <span className="pk-muted">{notesOf(row)}</span>
            </span>
            <span className="pk-finding-message">{finding.message}</span>
          </span>
        </button>
        <button
          type="button"
          className="pk-chevron"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          aria-label={t("pane.periksa.rincian", { sel: place })}
          onClick={() => dispatch({ type: "detail", id })}
        >
          <Glyph name={isOpen ? "up" : "down"} />
        </button>
      </div>
      <Fold row={row} findings={findings} isActive={isActive} />
      {isOpen && <FindingDetails finding={finding} findings={findings} deeds={deeds} />}
    </div>
  );
});
