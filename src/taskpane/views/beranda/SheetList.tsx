import type { ReactElement } from "react";
import type { SheetView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import type { Navigation } from "../../navigation.ts";
import { isUsed } from "../lembar/recognition.ts";

interface Props {
  readonly sheets: readonly SheetView[];
  readonly navigation: Navigation;
}

/** What each sheet was taken for; the others are only counted. */
export function SheetList({ sheets, navigation }: Props): ReactElement {
  const used = sheets.filter(isUsed);
  const others = sheets.length - used.length;
  return (
    <section aria-labelledby="pk-sheets">
      <h2 id="pk-sheets">{t("pane.beranda.lembar")}</h2>
      <ul className="pk-sheets">
        {used.map(({ file, sheet, kind, rows }) => (
          <li key={`${file}/${sheet}/${kind}`}>
            <span className="pk-sheet-name">{sheet}</span>
            <span className="pk-tag">{t(`pane.lembar.${kind}`)}</span>
            <span className="pk-number pk-muted">{t("pane.beranda.baris", { n: rows })}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="pk-link" onClick={() => navigation.navigate("lembar")}>
        {t("pane.beranda.pengenalan")}
      </button>
      {others > 0 && <p className="pk-muted">{t("pane.beranda.lembarLain", { n: others })}</p>}
    </section>
  );
}
