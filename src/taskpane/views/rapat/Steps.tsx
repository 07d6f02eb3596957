import { useState, type ReactElement } from "react";
import { namaBulan } from "../../../i18n/bulan.ts";
import type { RapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { CellLink, placeText } from "../../components/CellLink.tsx";
import { dayText } from "../../format.ts";
import type { Draft } from "./draft.ts";

/** Enough for a meeting; the rest is shown on demand. */
const FIRST = 30;

interface Props {
  readonly view: RapatView;
  readonly onDecide: (draft: Draft) => void;
}

/** What is to be done this month, proposals marked as such. */
export function Steps({ view, onDecide }: Props): ReactElement {
  const [isAll, setAll] = useState(false);
  const { langkah, bulanIni } = view;
  const shown = isAll ? langkah : langkah.slice(0, FIRST);
  return (
    <section>
      <h2>{t("pane.rapat.langkah", { bulan: namaBulan(bulanIni) })}</h2>
      {langkah.length === 0 && <p>{t("pane.rapat.langkahKosong")}</p>}
      <ol className="pk-rapat-steps">
        {shown.map((one, nth) => (
          <li key={nth}>
            <p>
              {one.apa}
              {one.isUsulan && <span className="pk-tag">{t("pane.rapat.usulan")}</span>}
            </p>
            <p className="pk-muted">
              {[one.skpd, one.pic, dayText(one.tanggal)].filter((text) => text !== "").join(" · ")}
            </p>
            <div className="pk-rapat-acts">
              {one.at !== null && <CellLink at={one.at} cell={one.cell} />}
              {one.isUsulan && (
                <button
                  type="button"
                  className="pk-link"
                  aria-label={t("pane.rapat.jadikanUntuk", { butir: one.apa })}
                  onClick={() =>
                    onDecide({
                      butir: one.apa,
                      keputusan: one.apa,
                      kode: one.kode,
                      sel: one.at === null ? "" : placeText(one.at, one.cell),
                    })
                  }
                >
                  {t("pane.rapat.jadikan")}
                </button>
              )}
            </div>
          </li>
        ))}
      </ol>
      {shown.length < langkah.length && (
        <button type="button" className="pk-link" onClick={() => setAll(true)}>
          {t("pane.rapat.langkahSemua", { n: langkah.length })}
        </button>
      )}
    </section>
  );
}
