import { useState, type ReactElement } from "react";
import type { OrphanView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";

const FIRST = 50;

/** Rows without a place in the tree, each with its cell. */
export function Orphans({
  orphans,
}: {
  readonly orphans: readonly OrphanView[];
}): ReactElement | null {
  const [isWhole, setWhole] = useState(false);
  if (orphans.length === 0) return null;
  const shown = isWhole ? orphans : orphans.slice(0, FIRST);
  return (
    <details className="pk-outcome" open={orphans.length <= 5}>
      <summary>{t("pane.cascading.yatim", { n: orphans.length })}</summary>
      <p className="pk-muted">{t("pane.cascading.yatimIsi")}</p>
      <ul>
        {shown.map((orphan, index) => (
          <li key={index}>
            {orphan.at !== null && <CellLink at={orphan.at} cell={orphan.cell} />}
            <span>{orphan.message}</span>
          </li>
        ))}
      </ul>
      {shown.length < orphans.length && (
        <button type="button" className="pk-link" onClick={() => setWhole(true)}>
          {t("pane.cascading.yatimSemua", { n: orphans.length })}
        </button>
      )}
    </details>
  );
}
