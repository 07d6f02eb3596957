import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { StaleBar } from "../../components/Messages.tsx";
import type { Navigation } from "../../navigation.ts";
import { usePaneState } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { needsLook } from "./recognition.ts";
import { SheetCard } from "./SheetCard.tsx";

interface Props {
  readonly navigation: Navigation;
}

function Summary({ doubtful }: { readonly doubtful: number }): ReactElement {
  return (
    <p>
      {doubtful > 0
        ? t("pane.pengenalan.perluDilihat", { n: doubtful })
        : t("pane.pengenalan.perluDilihatTidak")}
    </p>
  );
}

/** What every sheet was taken for, and the way to correct it. */
export function Lembar({ navigation }: Props): ReactElement {
  useAutoRun("sheets");
  const { results } = usePaneState();
  const { sheets, check } = results;
  const back = check === null ? "beranda" : "periksa";
  return (
    <div className="pk-view" aria-busy={sheets === null}>
      <button type="button" className="pk-link" onClick={() => navigation.navigate(back)}>
        {t("pane.pengenalan.kembali", { halaman: t(`pane.view.${back}`) })}
      </button>
      <h2>{t("pane.pengenalan.judul")}</h2>
      <p className="pk-muted">{t("pane.pengenalan.isi")}</p>
      <StaleBar task="sheets" />
      {sheets !== null && sheets.length === 0 && <p>{t("pane.pengenalan.kosong")}</p>}
      {sheets !== null && sheets.length > 0 && (
        <>
          <Summary doubtful={sheets.filter(needsLook).length} />
          <ul className="pk-cards" aria-label={t("pane.pengenalan.lembar")}>
            {sheets.map((sheet) => (
              <SheetCard key={`${sheet.file}/${sheet.sheet}`} sheet={sheet} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
