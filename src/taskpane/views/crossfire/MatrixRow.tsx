import { memo, type ReactElement } from "react";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatAmountShort, formatRupiah } from "../../format.ts";
import { PeranMark, TemaMark } from "./marks.tsx";
import { cellAt, type MatrixContent } from "./matrix-cell.ts";
import type { Matrix } from "./matrix-model.ts";

interface Props {
  readonly matrix: Matrix;
  readonly row: number;
  /** Column of the cell with the focus; null = it is in another row. */
  readonly activeCol: number | null;
}

type SkpdContent = Extract<MatrixContent, { readonly type: "skpd" }>;

/** Role, number of sub kegiatan and money of an SKPD in a theme; the whole amount for the mouse and screen readers. */
function SkpdCell({ skpd, sel }: SkpdContent): ReactElement {
  if (sel === null) {
    return (
      <>
        <span aria-hidden="true" className="pk-muted">
          {t("pane.crossfire.belumTanda")}
        </span>
        <span className="pk-sr">{t("pane.crossfire.belumIsi", { skpd: skpd.nama })}</span>
      </>
    );
  }
  const pagu = formatRupiah(sel.pagu);
  const whole = t("pane.crossfire.sel", {
    skpd: skpd.nama,
    peran: t(`pane.crossfire.peran.${sel.peran}`),
    n: sel.subKegiatan,
    pagu,
  });
  return (
    <span className="pk-matrix-cell" title={whole}>
      <span aria-hidden="true">
        <PeranMark value={sel.peran} isWordShown={false} />
        <strong>{formatAngka(sel.subKegiatan)}</strong>
      </span>
      <span aria-hidden="true" className="pk-number">
        {formatAmountShort(sel.pagu)}
      </span>
      <span className="pk-sr">{whole}</span>
    </span>
  );
}

function Content({ content }: { readonly content: MatrixContent }): ReactElement {
  switch (content.type) {
    case "tema":
      return (
        <>
          <span className="pk-matrix-title">{content.tema.nama}</span>
          <TemaMark value={content.tema.status} />
        </>
      );
    case "dimensi":
      return <TemaMark value={content.dimensi.status} isWordShown={false} />;
    case "skpd":
      return <SkpdCell {...content} />;
  }
}

/** A theme: whether it meets in each dimension, and what each SKPD is to it. */
export const MatrixRow = memo(function MatrixRow(props: Props): ReactElement {
  const { matrix, row, activeCol } = props;
  return (
    <tr>
      {Array.from({ length: matrix.columns.length + 1 }, (_, col) => {
        const content = cellAt(matrix, { row, col });
        if (content === null) return null;
        const isActive = col === activeCol;
        const common = {
          "data-row": row,
          "data-col": col,
          tabIndex: isActive ? 0 : -1,
          "aria-selected": isActive,
        };
        return col === 0 ? (
          <th key={col} scope="row" className="pk-matrix-name" {...common}>
            <Content content={content} />
          </th>
        ) : (
          <td
            key={col}
            data-filled={content.type === "skpd" ? content.sel?.peran : content.type}
            title={content.type === "dimensi" ? content.dimensi.kalimat : undefined}
            {...common}
          >
            <Content content={content} />
          </td>
        );
      })}
    </tr>
  );
});
