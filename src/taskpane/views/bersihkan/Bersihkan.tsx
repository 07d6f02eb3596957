import { Checkbox, PrimaryButton } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { Refusals } from "../../components/Messages.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import type { Report } from "../../store/state.ts";

function Cleared({ report }: { readonly report: Report }): ReactElement {
  return (
    <section className="pk-verdict pk-verdict-lolos">
      <p>
        {report.unmarked === 0
          ? t("pane.bersihkan.tanpaTanda")
          : t("pane.bersihkan.dihapusTanda", { n: report.unmarked })}
      </p>
      {report.sheetsDeleted.length > 0 && (
        <p>{t("pane.bersihkan.dihapusLembar", { lembar: report.sheetsDeleted.join(", ") })}</p>
      )}
    </section>
  );
}

/** Says what will go before anything goes. */
export function Bersihkan(): ReactElement {
  const store = useStore();
  const { busy, cleared } = usePaneState();
  const [withSheets, setWithSheets] = useState(false);
  return (
    <div className="pk-view">
      <h2>{t("pane.bersihkan.judul")}</h2>
      <p>{t("pane.bersihkan.isi")}</p>
      <div>
        <Checkbox
          label={t("pane.bersihkan.lembar")}
          checked={withSheets}
          onChange={(_, isChecked) => setWithSheets(isChecked ?? false)}
        />
        <p className="pk-muted pk-indent">{t("pane.bersihkan.lembarCatatan")}</p>
      </div>
      <div className="pk-actions">
        <PrimaryButton
          text={t("pane.bersihkan.jalankan")}
          iconProps={{ iconName: "Sweep" }}
          disabled={busy !== null}
          onClick={() => void store.clear(withSheets)}
        />
      </div>
      {cleared !== null && (
        <>
          <Refusals report={cleared} />
          <Cleared report={cleared} />
        </>
      )}
    </div>
  );
}
