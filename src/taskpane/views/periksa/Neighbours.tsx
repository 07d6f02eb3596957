import type { ReactElement } from "react";
import type { FindingView, SekitarView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

function role({ isOwn, isHeading }: SekitarView): string {
  if (isOwn) return t("pane.periksa.sekitarSendiri");
  return isHeading ? t("pane.periksa.sekitarJudul") : "";
}

/** The finding's row as it stands in the sheet: heading, neighbours, its own cell. */
export function Neighbours({ sekitar }: Pick<FindingView, "sekitar">): ReactElement | null {
  if (sekitar.length === 0) return null;
  return (
    <table className="pk-cells">
      <caption className="pk-sr">{t("pane.periksa.sekitar")}</caption>
      <tbody>
        {sekitar.map((cell) => (
          <tr key={`${cell.cell}/${String(cell.isHeading)}`} data-own={cell.isOwn}>
            <th scope="row">
              {cell.cell}
              {role(cell) !== "" && <span className="pk-cells-role">{role(cell)}</span>}
            </th>
            <td>
              {cell.text === "" ? (
                <span className="pk-muted">{t("pane.periksa.sekitarKosong")}</span>
              ) : (
                cell.text
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
