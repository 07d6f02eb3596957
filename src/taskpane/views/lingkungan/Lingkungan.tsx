import { DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { CopyDetails } from "../../components/CopyDetails.tsx";
import type { Navigation } from "../../navigation.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { Checks } from "./Checks.tsx";
import { historyLine, reportText } from "./report.ts";
import { RequirementTable } from "./RequirementTable.tsx";

function HistoryList(): ReactElement {
  const history = useStore().history();
  return (
    <section>
      <h3>{t("pane.lingkungan.riwayat")}</h3>
      <p className="pk-muted">{t("pane.lingkungan.riwayatIsi")}</p>
      {history.length === 0 && <p>{t("pane.lingkungan.riwayatKosong")}</p>}
      <ul className="pk-bullets">
        {history.map((entry, nth) => (
          <li key={history.length - nth}>{historyLine(entry)}</li>
        ))}
      </ul>
    </section>
  );
}

/** The self-test: what was looked at, how it is, what to do, and all of it to be copied. */
export function Lingkungan({ navigation }: { readonly navigation: Navigation }): ReactElement {
  useAutoRun("environment");
  const store = useStore();
  const { results, busy } = usePaneState();
  const { environment } = results;
  return (
    <div className="pk-view" aria-busy={environment === null}>
      <button type="button" className="pk-link" onClick={() => navigation.navigate("bantuan")}>
        {t("pane.lingkungan.kembali")}
      </button>
      <h2>{t("pane.lingkungan.judul")}</h2>
      <p className="pk-muted">{t("pane.lingkungan.isi")}</p>
      {environment !== null && (
        <>
          <p role="status">{environment.ringkas}</p>
          <CopyDetails
            label={t("pane.lingkungan.salin")}
            details={reportText(environment, store.history(), navigator.userAgent)}
          />
          <p className="pk-muted">{t("pane.lingkungan.salinIsi")}</p>
          <Checks butir={environment.butir} />
          <RequirementTable syarat={environment.syarat} />
        </>
      )}
      <HistoryList />
      <div className="pk-actions">
        <DefaultButton
          text={t("pane.lingkungan.ulang")}
          disabled={busy !== null}
          onClick={() => void store.run("environment")}
        />
      </div>
    </div>
  );
}
