import type { ReactElement } from "react";
import type { KelompokView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatPersen } from "../../format.ts";

interface Props {
  readonly list: readonly KelompokView[];
  /** Group whose pairs are shown; `""` = those of all. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Several SKPD at one theme or matter; a choice narrows the list to their pairs. */
export function Groups({ list, chosen, onChoose }: Props): ReactElement | null {
  if (list.length === 0) return null;
  return (
    <details className="pk-outcome pk-groups">
      <summary>{t("pane.crossfire.kelompok", { n: list.length })}</summary>
      <ul>
        {list.map(({ id, nama, skpd, skor, kalimat, suggestionIds }) => (
          <li key={id}>
            <strong>{nama}</strong>
            <span>{kalimat}</span>
            <span className="pk-muted">
              {t("pane.crossfire.kelompokSkpd", {
                skpd: skpd.join(", "),
                skor: formatPersen(skor, 0),
              })}
            </span>
            <button
              type="button"
              className="pk-link"
              aria-pressed={chosen === id}
              onClick={() => onChoose(chosen === id ? "" : id)}
            >
              {chosen === id
                ? t("pane.crossfire.kelompokLepas")
                : t("pane.crossfire.kelompokPilih", { n: suggestionIds.length, nama })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
