import type { ReactElement } from "react";
import type { SkpdRapatView } from "../../../app/views.ts";
import { kalimatRapat } from "../../../i18n/render-rapat.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatPersen, formatRupiah, formatRupiahShort } from "../../format.ts";
import { useStore } from "../../store/context.ts";
import { lampuGlyph, poinText } from "./lampu.ts";
import { Figures } from "./RapatSummary.tsx";

interface Props {
  readonly skpd: SkpdRapatView;
  readonly target: number;
  /** Rows shown at most. */
  readonly most: number;
}

/** What an SKPD did: figures, PK, and the sub kegiatan that need a word, each with its obstacle. */
export function SkpdDetails({ skpd, target, most }: Props): ReactElement {
  const store = useStore();
  return (
    <>
      <Figures ringkasan={skpd.ringkasan} target={target} />
      {skpd.kinerja !== null && <p>{t("pane.rapat.capaian", { n: formatPersen(skpd.kinerja) })}</p>}
      {skpd.baris.length === 0 ? (
        <p className="pk-muted">{t("pane.rapat.skpdTenang")}</p>
      ) : (
        <ul className="pk-rapat-rows">
          {skpd.baris.slice(0, most).map((baris) => {
            const glyph = lampuGlyph(baris.lampu);
            const { at } = baris;
            return (
              <li key={baris.id}>
                <p className={`pk-mark pk-tone-${glyph.tone}`}>
                  <Glyph name={glyph.glyph} />
                  <span>
                    {baris.deviasi === null
                      ? baris.status
                      : `${kalimatRapat().lampu[baris.lampu]}: ${poinText(baris.deviasi)}`}
                  </span>
                </p>
                {at === null ? (
                  <p>{baris.nama}</p>
                ) : (
                  <button
                    type="button"
                    className="pk-link"
                    onClick={() => void store.reveal(at)}
                  >{`${baris.kode} ${baris.nama}`}</button>
                )}
                <p
                  className="pk-muted"
                  title={`${formatRupiah(baris.realisasiSampai)} / ${formatRupiah(baris.rencanaSampai)}`}
                >
                  {t("pane.rapat.realisasiRencana", {
                    realisasi: formatRupiahShort(baris.realisasiSampai),
                    rencana: formatRupiahShort(baris.rencanaSampai),
                  })}
                </p>
                {[baris.kendala, baris.tindakLanjut]
                  .filter((text) => text !== "")
                  .map((text) => (
                    <p key={text}>{text}</p>
                  ))}
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
}
