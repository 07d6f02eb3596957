import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";

/** What was not checked and why, and remarks on the table of themes. */
export function Notes({ list }: { readonly list: readonly string[] }): ReactElement | null {
  if (list.length === 0) return null;
  return (
    <ul className="pk-muted pk-notes" aria-label={t("pane.crossfire.catatan")}>
      {list.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
