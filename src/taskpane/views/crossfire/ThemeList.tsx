import { useMemo, type ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import type { CrossfireView, TemaView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { Money } from "../../components/Money.tsx";
import { PeranMark, TemaMark } from "./marks.tsx";
import { buildMatrix, type Matrix } from "./matrix-model.ts";
import { Dimensions, ThemeFacts } from "./ThemeFacts.tsx";

/** SKPD of a theme with role and money, then those that do not serve it. */
function Members({ matrix, tema }: { readonly matrix: Matrix; readonly tema: TemaView }) {
  const cells = matrix.columnGroups
    .flatMap(({ items }) => items)
    .map((skpd) => ({ skpd, sel: matrix.cellOf(tema, skpd) }));
  const absent = cells.filter(({ sel }) => sel === null);
  return (
    <>
      <ul className="pk-theme-members">
        {cells.flatMap(({ skpd, sel }) =>
          sel === null
            ? []
            : [
                <li key={skpd.id}>
                  <span className="pk-theme-skpd">{skpd.singkat}</span>
                  <PeranMark value={sel.peran} />
                  <span>
                    {t("pane.crossfire.subKegiatan", { n: sel.subKegiatan })}
                    {", "}
                    <Money value={sel.pagu} />
                  </span>
                  <CellLink at={sel.at} cell={cellText(sel.at)} />
                </li>,
              ],
        )}
      </ul>
      {absent.length > 0 && (
        <details className="pk-theme-absent">
          <summary>{t("pane.crossfire.belumN", { n: absent.length })}</summary>
          <p className="pk-muted">{absent.map(({ skpd }) => skpd.singkat).join(", ")}</p>
        </details>
      )}
    </>
  );
}

/** The matrix row by row, for panes too narrow for it: each theme with what the matrix says of it. */
export function ThemeList({ view }: { readonly view: CrossfireView }): ReactElement {
  const matrix = useMemo(() => buildMatrix(view), [view]);
  return (
    <>
      {matrix.rowGroups.map(({ asisten, items }) => (
        <section key={asisten} className="pk-theme-group">
          <h3>{asisten === "" ? t("pane.crossfire.asistenKosong") : asisten}</h3>
          {items.map((tema) => (
            <details key={tema.key} className="pk-theme">
              <summary>
                <span className="pk-theme-name">{tema.nama}</span>
                <TemaMark value={tema.status} />
                <span className="pk-theme-brief">
                  {tema.dimensi.map(({ nama, status }) => (
                    <span key={nama}>
                      <TemaMark value={status} isWordShown={false} />
                      {t(`pane.crossfire.singkat.${nama}`)}
                    </span>
                  ))}
                </span>
              </summary>
              <ThemeFacts tema={tema} />
              <Members matrix={matrix} tema={tema} />
              <Dimensions list={tema.dimensi} />
            </details>
          ))}
        </section>
      ))}
    </>
  );
}
