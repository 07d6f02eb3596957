import type { ReactElement } from "react";
import type { FixPreview } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

const FIRST = 50;

/** Cells as they are and as they will be. */
export function FixTable(props: { readonly previews: readonly FixPreview[] }): ReactElement | null {
  const { previews } = props;
  if (previews.length === 0) return null;
  const isMixed = previews.some(({ at }) => at.sheet !== previews[0]?.at.sheet);
  return (
    <>
      <table className="pk-fix">
        <thead>
          <tr>
            <th scope="col">{t("pane.periksa.saranSel")}</th>
            <th scope="col">{t("pane.periksa.saranSemula")}</th>
            <th scope="col">{t("pane.periksa.saranMenjadi")}</th>
          </tr>
        </thead>
        <tbody>
          {previews.slice(0, FIRST).map(({ findingId, at, cell, semula, menjadi }) => (
            <tr key={findingId}>
              <th scope="row">
                {cell}
                {isMixed && <span className="pk-cells-role">{at.sheet}</span>}
              </th>
              <td className="pk-fix-old">
                {semula === "" ? t("pane.periksa.sekitarKosong") : semula}
              </td>
              <td>{menjadi}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {previews.length > FIRST && (
        <p className="pk-muted">{t("pane.periksa.saranLain", { n: previews.length - FIRST })}</p>
      )}
    </>
  );
}
