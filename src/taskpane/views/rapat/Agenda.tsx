import type { ReactElement } from "react";
import type { ButirView, RapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink, placeText } from "../../components/CellLink.tsx";
import type { Draft } from "./draft.ts";

interface Props {
  readonly view: RapatView;
  readonly onDecide: (draft: Draft) => void;
}

function Butir({
  butir,
  onDecide,
}: {
  readonly butir: ButirView;
  readonly onDecide: Props["onDecide"];
}): ReactElement {
  const { at, cell, kalimat, mengapa, kode } = butir;
  return (
    <li>
      <p>{kalimat}</p>
      <p className="pk-muted">
        {t("pane.rapat.mengapa", { alasan: mengapa })}
        {butir.skpd !== "" && ` · ${butir.skpd}`}
      </p>
      <div className="pk-rapat-acts">
        {at !== null && <CellLink at={at} cell={cell} />}
        <button
          type="button"
          className="pk-link"
          aria-label={t("pane.rapat.jadikanUntuk", { butir: kalimat })}
          onClick={() =>
            onDecide({
              butir: kalimat,
              keputusan: "",
              kode,
              sel: at === null ? "" : placeText(at, cell),
            })
          }
        >
          {t("pane.rapat.jadikan")}
        </button>
      </div>
    </li>
  );
}

/** Per Asisten the few items that need a decision, each with the reason for its place. */
export function Agenda({ view, onDecide }: Props): ReactElement {
  if (view.agenda.every(({ butir }) => butir.length === 0))
    return <p>{t("pane.rapat.agendaKosong")}</p>;
  return (
    <section>
      <h2>{t("pane.rapat.agenda")}</h2>
      {view.agenda.map(({ asisten, butir, lainnya }) => (
        <section key={asisten} className="pk-rapat-asisten">
          <h3>{asisten === "" ? t("pane.rapat.asistenKosong") : asisten}</h3>
          <ol>
            {butir.map((one) => (
              <Butir
                key={`${one.alasan} ${one.kode} ${one.cell}`}
                butir={one}
                onDecide={onDecide}
              />
            ))}
          </ol>
          {lainnya > 0 && (
            <p className="pk-muted">{t("pane.rapat.agendaLainnya", { n: lainnya })}</p>
          )}
        </section>
      ))}
    </section>
  );
}
