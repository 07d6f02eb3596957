import { useEffect, useRef, useState, type ReactElement } from "react";
import { bahasaPanel, NAMA_BAHASA, type Bahasa } from "../../../i18n/bahasa.ts";
import { t } from "../../../i18n/pane-text.ts";
import { gantiBahasa } from "../../bahasa.ts";

/** The pane is drawn anew in the other language; then the keyboard is to stay where it was. */
let isChosen = false;

/** The language of the pane: kept for the user, not in the workbook. */
export function LanguageField({ isDisabled }: { readonly isDisabled: boolean }): ReactElement {
  const select = useRef<HTMLSelectElement | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    // The field is off while results are made again.
    if (!isChosen || isDisabled) return;
    isChosen = false;
    select.current?.focus();
  }, [isDisabled]);
  const choose = async (bahasa: Bahasa): Promise<void> => {
    isChosen = true;
    setFailed(false);
    try {
      await gantiBahasa(bahasa);
    } catch {
      isChosen = false;
      setFailed(true);
    }
  };
  return (
    <section className="pk-settings" aria-label={t("pane.pengaturan.bahasaJudul")}>
      <h3>{t("pane.pengaturan.bahasaJudul")}</h3>
      <div className="pk-setting">
        <label className="pk-select pk-select-wide">
          <span>{t("pane.pengaturan.bahasa")}</span>
          <select
            ref={select}
            value={bahasaPanel()}
            disabled={isDisabled}
            aria-describedby="pk-set-bahasa"
            onChange={(event) => void choose(event.target.value as Bahasa)}
          >
            {Object.entries(NAMA_BAHASA).map(([bahasa, nama]) => (
              <option key={bahasa} value={bahasa} lang={bahasa}>
                {nama}
              </option>
            ))}
          </select>
        </label>
        <p className="pk-muted" id="pk-set-bahasa">
          {t("pane.pengaturan.bahasaIsi")}
        </p>
        {isFailed && (
          <p className="pk-tone-error" role="alert">
            {t("pane.pengaturan.bahasaGagal")}
          </p>
        )}
      </div>
    </section>
  );
}
