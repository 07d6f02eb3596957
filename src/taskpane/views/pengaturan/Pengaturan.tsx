import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { Field } from "./Field.tsx";
import { LanguageField } from "./LanguageField.tsx";

/** Every setting of this workbook. A change is kept at once and every figure follows it. */
export function Pengaturan(): ReactElement {
  useAutoRun("settings");
  const store = useStore();
  const { results, busy } = usePaneState();
  const { settings } = results;
  return (
    <div className="pk-view" aria-busy={settings === null}>
      <h2>{t("pane.pengaturan.judul")}</h2>
      <p className="pk-muted">{t("pane.pengaturan.isi")}</p>
      <LanguageField isDisabled={busy !== null} />
      {settings?.map(({ bagian, judul, uraian, bidang }) => (
        <section key={bagian} className="pk-settings" aria-label={judul}>
          <h3>{judul}</h3>
          <p className="pk-muted">{uraian}</p>
          {bidang.map((field) => (
            <Field
              key={field.bidang}
              bagian={bagian}
              field={field}
              isDisabled={busy !== null}
              onValue={(nilai) => void store.setSetting({ bagian, bidang: field.bidang, nilai })}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
