import type { ReactElement } from "react";
import type { FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { placeText } from "../../components/CellLink.tsx";

const FIRST = 5;

interface Props {
  readonly finding: FindingView;
  readonly byId: ReadonlyMap<string, FindingView>;
  readonly onSelect: (finding: FindingView) => void;
}

function Leads({
  to,
  onSelect,
}: { readonly to: FindingView } & Pick<Props, "onSelect">): ReactElement {
  return (
    <button type="button" className="pk-link" onClick={() => onSelect(to)}>
      {`${to.title} (${placeText(to.at, to.cell)})`}
    </button>
  );
}

/** The finding this one follows from, or the first of those that follow from it. */
export function Related({ finding, byId, onSelect }: Props): ReactElement | null {
  const root = finding.rootCause === null ? undefined : byId.get(finding.rootCause);
  if (root !== undefined) {
    return (
      <>
        <dt>{t("pane.periksa.akibat")}</dt>
        <dd>
          <Leads to={root} onSelect={onSelect} />
        </dd>
      </>
    );
  }
  if (finding.followers === 0) return null;
  const followers = [...byId.values()].filter(({ rootCause }) => rootCause === finding.id);
  return (
    <>
      <dt>{t("pane.periksa.ikutan", { n: followers.length })}</dt>
      {followers.slice(0, FIRST).map((follower) => (
        <dd key={follower.id}>
          <Leads to={follower} onSelect={onSelect} />
        </dd>
      ))}
      {followers.length > FIRST && (
        <dd className="pk-muted">
          {t("pane.periksa.ikutanLain", { n: followers.length - FIRST })}
        </dd>
      )}
    </>
  );
}
