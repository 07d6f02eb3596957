import type { ReactElement } from "react";
import { VERSI } from "../../../app/versi.ts";
import { t } from "../../../i18n/pane-text.ts";
import { OutsideLink } from "../../components/OutsideLink.tsx";
import type { Navigation } from "../../navigation.ts";
import { helpFunctions, helpGuide, helpRules } from "../../help-url.ts";

const STEPS = [
  "pane.bantuan.periksa",
  "pane.bantuan.cascading",
  "pane.bantuan.percepatan",
  "pane.bantuan.bersihkan",
] as const;

/** Short help; the long one are the generated pages. */
export function Bantuan({ navigation }: { readonly navigation: Navigation }): ReactElement {
  return (
    <div className="pk-view">
      <h2>{t("pane.bantuan.judul")}</h2>
      <section>
        <h3>{t("pane.bantuan.mulai")}</h3>
        <ul className="pk-bullets">
          {STEPS.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
        <p>{t("pane.bantuan.privasi")}</p>
      </section>
      <section>
        <h3>{t("pane.bantuan.lanjut")}</h3>
        <ul className="pk-links">
          <li>
            <OutsideLink href={helpGuide()} text={t("pane.bantuan.panduan")} />
          </li>
          <li>
            <OutsideLink href={helpRules()} text={t("pane.bantuan.aturan")} />
          </li>
          <li>
            <OutsideLink href={helpFunctions()} text={t("pane.bantuan.fungsi")} />
          </li>
          <li>
            <button type="button" className="pk-link" onClick={() => navigation.navigate("fungsi")}>
              {t("pane.fungsi.buka")}
            </button>
          </li>
        </ul>
      </section>
      <section>
        <h3>{t("pane.bantuan.tentang")}</h3>
        <p>{t("pane.bantuan.versi", { versi: VERSI })}</p>
        <p>
          <button
            type="button"
            className="pk-link"
            onClick={() => navigation.navigate("lingkungan")}
          >
            {t("pane.bantuan.lingkungan")}
          </button>
        </p>
      </section>
      <section>
        <h3>{t("pane.bantuan.pintasan")}</h3>
        <p>{t("pane.bantuan.pintasanTab")}</p>
        <p>{t("pane.bantuan.pintasanTemuan")}</p>
        <p>{t("pane.bantuan.pintasanPohon")}</p>
      </section>
    </div>
  );
}
