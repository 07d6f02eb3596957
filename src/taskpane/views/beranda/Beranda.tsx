import { PrimaryButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { BerandaView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { StepBar } from "../../components/StepBar.tsx";
import { StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { asOfText } from "../../format.ts";
import type { Navigation } from "../../navigation.ts";
import { usePaneState, useStore } from "../../store/context.ts";
import { useAutoRun } from "../../store/use-auto-run.ts";
import { nextStep } from "./next-step.ts";
import { NewSheets } from "./NewSheets.tsx";
import { Figures } from "./Figures.tsx";
import { isUsed } from "../lembar/recognition.ts";
import { SheetList } from "./SheetList.tsx";
import { Unfinished } from "./Unfinished.tsx";
import { Welcome } from "./Welcome.tsx";

interface Props {
  readonly navigation: Navigation;
}

function NextStep({ view, navigation }: Props & { readonly view: BerandaView }): ReactElement {
  const { busy, results } = usePaneState();
  const next = nextStep(view, results);
  return (
    <section className="pk-next" aria-labelledby="pk-next">
      <h2 id="pk-next">{t("pane.beranda.langkah")}</h2>
      <p>{next.sentence}</p>
      <PrimaryButton
        text={next.button}
        {...(next.run ? { iconProps: { iconName: "Run" } } : {})}
        disabled={busy !== null}
        onClick={() => navigation.navigate(next.view, { run: next.run })}
      />
    </section>
  );
}

function Filled({ view, navigation }: Props & { readonly view: BerandaView }): ReactElement {
  const store = useStore();
  const bulan = asOfText(view.asOf);
  return (
    <div className="pk-view">
      <StaleBar task="beranda" />
      {view.terputus !== null && <Unfinished step={view.terputus} />}
      <NextStep view={view} navigation={navigation} />
      <section aria-labelledby="pk-figures">
        <h2 id="pk-figures">{t("pane.beranda.angka")}</h2>
        <p className="pk-muted">
          {bulan === null ? t("pane.beranda.asOfKosong") : t("pane.beranda.asOf", { bulan })}
        </p>
        <Figures figures={view.figures} />
      </section>
      <SheetList sheets={view.sheets} navigation={navigation} />
      <NewSheets kinds={["templat"]} />
      <p>
        <button type="button" className="pk-link" onClick={() => navigation.navigate("fungsi")}>
          {t("pane.fungsi.buka")}
        </button>
      </p>
      <RunButton task="beranda" text={t("pane.beranda.muatUlang")} isAgain />
      <StepBar onUndo={(id) => void store.undo(id)} />
    </div>
  );
}

/** First page: how far the workbook is, what was recognised, what to do next. */
export function Beranda({ navigation }: Props): ReactElement {
  useAutoRun("beranda");
  const { results, busy } = usePaneState();
  const view = results.beranda;
  if (view?.sheets.some(isUsed) === true) return <Filled view={view} navigation={navigation} />;
  if (view === null && busy !== null) return <div className="pk-view" aria-busy="true" />;
  return <Welcome isRead={view !== null} />;
}
