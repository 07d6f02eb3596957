import type { ReactElement } from "react";
import { cellText } from "../../../app/cell-text.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink } from "../../components/CellLink.tsx";
import { formatRupiah } from "../../format.ts";
import type { GridCell } from "./grid-keys.ts";
import { PeranMark } from "./marks.tsx";
import { cellAt, type MatrixContent } from "./matrix-cell.ts";
import type { Matrix } from "./matrix-model.ts";
import { Dimensions, ThemeFacts } from "./ThemeFacts.tsx";

function Details({ content }: { readonly content: MatrixContent }): ReactElement {
  switch (content.type) {
    case "tema":
      return (
        <>
          <ThemeFacts tema={content.tema} />
          <Dimensions list={content.tema.dimensi} />
        </>
      );
    case "dimensi":
      return <Dimensions list={[content.dimensi]} />;
    case "skpd":
      if (content.sel === null)
        return <p>{t("pane.crossfire.belumIsi", { skpd: content.skpd.nama })}</p>;
      return (
        <>
          <p>
            <PeranMark value={content.sel.peran} />
          </p>
          <p>
            {t("pane.crossfire.sel", {
              skpd: content.skpd.nama,
              peran: t(`pane.crossfire.peran.${content.sel.peran}`),
              n: content.sel.subKegiatan,
              pagu: formatRupiah(content.sel.pagu),
            })}
          </p>
          <p>
            <CellLink at={content.sel.at} cell={cellText(content.sel.at)} />
          </p>
        </>
      );
  }
}

/** What the cell with the focus says, in words, with the cells it comes from. */
export function MatrixPanel(props: {
  readonly matrix: Matrix;
  readonly cell: GridCell;
}): ReactElement | null {
  const content = cellAt(props.matrix, props.cell);
  if (content === null) return null;
  return (
    <aside className="pk-matrix-panel" aria-label={t("pane.cascading.rinci.judul")}>
      <h3>{content.tema.nama}</h3>
      <Details content={content} />
    </aside>
  );
}
