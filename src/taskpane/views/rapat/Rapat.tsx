import { DefaultButton, PrimaryButton } from "office-ui-fabric-react";
import { useState, type ReactElement } from "react";
import { namaBulan } from "../../../core/periode/periode.ts";
import type { RapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { EmptyState } from "../../components/EmptyState.tsx";
import { StepBar } from "../../components/StepBar.tsx";
import { StaleBar } from "../../components/Messages.tsx";
import { RunButton } from "../../components/RunButton.tsx";
import { WriteButton } from "../../components/WriteButton.tsx";
import { usePaneState, useStore } from "../../store/context.ts";
import { Agenda } from "./Agenda.tsx";
import { Changes } from "./Changes.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { Decisions } from "./Decisions.tsx";
import { BLANK, type Draft } from "./draft.ts";
import { LastMonth } from "./LastMonth.tsx";
import { Presenter } from "./Presenter.tsx";
import { RapatSummary } from "./RapatSummary.tsx";
import { Steps } from "./Steps.tsx";

/** In the order the Bupati asked for: last month, this month, then what to decide. */
const PARTS = ["lalu", "langkah", "agenda", "keputusan"] as const;
type Part = (typeof PARTS)[number];

function Parts(props: {
  readonly part: Part;
  readonly onPart: (part: Part) => void;
}): ReactElement {
  return (
    <div className="pk-rapat-parts" role="group" aria-label={t("pane.rapat.bagian")}>
      {PARTS.map((part) => (
        <button
          key={part}
          type="button"
          aria-pressed={part === props.part}
          onClick={() => props.onPart(part)}
        >
          {t(`pane.rapat.bagian.${part}`)}
        </button>
      ))}
    </div>
  );
}

function Meeting({ view }: { readonly view: RapatView }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  const [part, setPart] = useState<Part>("lalu");
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isPresenting, setPresenting] = useState(false);
  const [rapat, setRapat] = useState(
    `Rapat PK ${namaBulan(view.bulanIni)} ${view.tahun ?? ""}`.trim(),
  );
  return (
    <>
      {isPresenting && <Presenter view={view} onClose={() => setPresenting(false)} />}
      <div className="pk-view" hidden={isPresenting}>
        <StaleBar task="meeting" />
        <RapatSummary view={view} />
        <div className="pk-actions">
          <PrimaryButton text={t("pane.rapat.baru")} onClick={() => setDraft(BLANK)} />
          <DefaultButton text={t("pane.rapat.presentasi")} onClick={() => setPresenting(true)} />
          <RunButton task="meeting" text={t("pane.rapat.ulang")} isAgain />
        </div>
        {draft !== null && (
          <DecisionForm
            key={draft.butir}
            draft={draft}
            rapat={rapat}
            onRapat={setRapat}
            onClose={() => setDraft(null)}
          />
        )}
        <Parts part={part} onPart={setPart} />
        {part === "lalu" && <LastMonth view={view} />}
        {part === "langkah" && <Steps view={view} onDecide={setDraft} />}
        {part === "agenda" && <Agenda view={view} onDecide={setDraft} />}
        {part === "keputusan" && <Decisions view={view} />}
        <Changes view={view} />
        <h2>{t("pane.rapat.tulis")}</h2>
        <p className="pk-muted">{t("pane.rapat.tulisIsi")}</p>
        <div className="pk-actions">
          <WriteButton kind="bahan" />
          <WriteButton kind="notulen" />
        </div>
        <p className="pk-muted">{t("pane.rapat.tutupIsi")}</p>
        <DefaultButton
          text={t("pane.rapat.tutup")}
          disabled={busy !== null}
          onClick={() => void store.closeMeeting()}
        />
        <StepBar onUndo={(id) => void store.undo(id)} />
      </div>
    </>
  );
}

/** The monthly meeting: evaluate last month, fix this month's steps, decide. */
export function Rapat(): ReactElement {
  const { results } = usePaneState();
  const view = results.meeting;
  if (view !== null && view.asOf > 0) return <Meeting view={view} />;
  const isRead = view !== null;
  return (
    <EmptyState
      glyph={isRead ? "question" : "run"}
      title={isRead ? t("pane.rapat.kosong") : t("pane.rapat.mulai")}
      text={isRead ? t("pane.rapat.kosongIsi") : t("pane.rapat.mulaiIsi")}
    >
      <RunButton task="meeting" text={t("pane.rapat.mulai")} />
    </EmptyState>
  );
}
