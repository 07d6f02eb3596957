import type { ReactElement } from "react";
import type { SyaratView } from "../../../app/lingkungan/butir-excel.ts";
import { t } from "../../../i18n/pane-text.ts";

/** What this Office says of each requirement set the product asks for, in words. */
export function resultText({ didukung, wajib }: SyaratView): string {
  if (didukung) return t("pane.lingkungan.syaratAda");
  return t(wajib ? "pane.lingkungan.syaratTidakWajib" : "pane.lingkungan.syaratTidak");
}

/** The matrix of requirement sets, and what each is for. */
export function RequirementTable(props: { readonly syarat: readonly SyaratView[] }): ReactElement {
  return (
    <section aria-labelledby="pk-sets">
      <h3 id="pk-sets">{t("pane.lingkungan.syarat")}</h3>
      <table className="pk-sets" aria-labelledby="pk-sets">
        <thead>
          <tr>
            <th scope="col">{t("pane.lingkungan.syaratNama")}</th>
            <th scope="col">{t("pane.lingkungan.syaratHasil")}</th>
            <th scope="col">{t("pane.lingkungan.syaratGuna")}</th>
          </tr>
        </thead>
        <tbody>
          {props.syarat.map((one) => (
            <tr key={one.nama}>
              <th scope="row">{one.nama}</th>
              <td>{resultText(one)}</td>
              <td>{one.guna}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
