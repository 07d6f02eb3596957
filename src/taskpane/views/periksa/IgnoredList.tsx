import { DefaultButton } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import type { AbaiView, CheckView, FindingView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import { ignoredText } from "./ignored-text.ts";

const STEP = 20;

interface Item {
  readonly finding: FindingView;
  readonly abai: AbaiView;
}

/** Findings that were set aside themselves; those that follow from them go and come with them. */
export function ignoredRoots({ findings }: CheckView): readonly Item[] {
  return findings.flatMap((finding) => {
    const { diabaikan, rootCause } = finding;
    return diabaikan === null || rootCause !== null ? [] : [{ finding, abai: diabaikan }];
  });
}

/** What was set aside, by whom and why, with the way back. */
export function IgnoredList({ view }: { readonly view: CheckView }): ReactElement | null {
  const store = useStore();
  const { busy } = usePaneState();
  const [limit, setLimit] = useState(STEP);
  const items = ignoredRoots(view);
  if (items.length === 0) return null;
  const rest = items.length - limit;
  return (
    <details className="pk-outcome" id="pk-ignored">
      <summary>{t("pane.periksa.diabaikanJudul", { n: items.length })}</summary>
      <ul>
        {items.slice(0, limit).map(({ finding, abai }) => (
          <li key={finding.id}>
            <CellLink at={finding.at} cell={finding.cell} />
            <span>{finding.message}</span>
            <span className="pk-muted">{ignoredText(abai)}</span>
            <button
              type="button"
              className="pk-link"
              disabled={busy !== null}
              onClick={() => void store.unignore([finding.id])}
            >
              {t("pane.periksa.muncul")}
              <span className="pk-sr">{` ${finding.cell}`}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="pk-actions">
        {rest > 0 && (
          <button type="button" className="pk-link" onClick={() => setLimit(limit + STEP)}>
            {t("pane.periksa.diabaikanLagi", { n: Math.min(rest, STEP) })}
          </button>
        )}
        <DefaultButton
          text={t("pane.periksa.munculSemua")}
          disabled={busy !== null}
          onClick={() => void store.unignore("semua")}
        />
      </div>
    </details>
  );
}
