import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import type { Matrix } from "./matrix-model.ts";

/** Column heads: the dimensions, then the SKPD under their Asisten. Names stand upright, for columns are narrow. */
export function MatrixHead({ matrix }: { readonly matrix: Matrix }): ReactElement {
  const { columnGroups, columns } = matrix;
  const dimensi = columns.flatMap((column) => (column.type === "dimensi" ? [column] : []));
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className="pk-matrix-name">
          {t("pane.crossfire.tema")}
        </th>
        <th scope="colgroup" colSpan={dimensi.length}>
          {t("pane.crossfire.dimensi")}
        </th>
        {columnGroups.map(({ asisten, items }) => (
          <th key={asisten} scope="colgroup" colSpan={items.length} className="pk-matrix-asisten">
            {asisten === "" ? t("pane.crossfire.asistenKosong") : asisten}
          </th>
        ))}
      </tr>
      <tr className="pk-matrix-upright">
        {columns.map((column) =>
          column.type === "dimensi" ? (
            <th key={column.dimensi} scope="col" title={column.label}>
              <span>{t(`pane.crossfire.singkat.${column.dimensi}`)}</span>
            </th>
          ) : (
            <th key={column.skpd.id} scope="col" title={column.skpd.nama}>
              <span>{column.skpd.singkat}</span>
              {column.skpd.isTanpaTema && (
                <span
                  className="pk-tone-warning"
                  title={t("pane.crossfire.tanpaTema")}
                  data-tanpa="true"
                >
                  <Glyph name="warning" />
                  <span className="pk-sr">{t("pane.crossfire.tanpaTema")}</span>
                </span>
              )}
            </th>
          ),
        )}
      </tr>
    </thead>
  );
}
