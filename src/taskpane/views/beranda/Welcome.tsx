import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { NewSheets } from "./NewSheets.tsx";
import { RunButton } from "../../components/RunButton.tsx";

const PROMISES = [
  "pane.beranda.janjiBaca",
  "pane.beranda.janjiTanda",
  "pane.beranda.janjiLokal",
] as const;

const NEEDED = ["pane.beranda.bukaDpa", "pane.beranda.bukaLain", "pane.beranda.bukaSalin"] as const;

/** The page for a workbook without any sheet we know: what the product does with the file, and what to open. */
export function Welcome({ isRead }: { readonly isRead: boolean }): ReactElement {
  return (
    <div className="pk-view">
      <section className="pk-next">
        <h2>{isRead ? t("pane.beranda.kosong") : t("pane.beranda.belumDibaca")}</h2>
        <p>{t("pane.beranda.kosongIsi")}</p>
        <RunButton
          task="beranda"
          text={isRead ? t("pane.beranda.muatUlang") : t("pane.beranda.muat")}
        />
      </section>
      <NewSheets kinds={["contoh", "wilayah", "templat"]} />
      <section>
        <h2>{t("pane.beranda.kosongBuka")}</h2>
        <ul className="pk-bullets">
          {NEEDED.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("pane.beranda.kosongJanji")}</h2>
        <ul className="pk-promises">
          {PROMISES.map((key) => (
            <li key={key}>
              <span className="pk-tone-ok">
                <Glyph name="ok" />
              </span>
              {t(key)}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
