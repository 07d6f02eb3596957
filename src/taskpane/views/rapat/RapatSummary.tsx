import type { ReactElement } from "react";
import type { RapatView } from "../../../app/views.ts";
import { kalimatRapat } from "../../../i18n/render-rapat.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { InsertList } from "../../components/InsertList.tsx";
import { asOfText, formatPersen } from "../../format.ts";
import { useStore } from "../../store/context.ts";
import { lampuGlyph, poinText } from "./lampu.ts";
import { namaAngkaRapat } from "./rumus.ts";

type Ringkasan = NonNullable<RapatView["ringkasan"]>;

/** Counts and figures of a group in three lines, each with what it is measured against. */
export function Figures({
  ringkasan,
  target,
}: {
  readonly ringkasan: Ringkasan;
  readonly target: number;
}): ReactElement {
  const { jumlah, serapan, deviasi, lampu, fisik } = ringkasan;
  const glyph = lampuGlyph(lampu);
  return (
    <>
      <p className={`pk-mark pk-tone-${glyph.tone}`}>
        <Glyph name={glyph.glyph} />
        <span>
          {kalimatRapat().lampu[lampu]}
          {": "}
          {deviasi === null
            ? t("pane.rapat.deviasiKosong")
            : t("pane.rapat.deviasi", { n: poinText(deviasi) })}
        </span>
      </p>
      <p>
        {t("pane.rapat.serapan", { n: formatPersen(serapan), target: formatPersen(target, 0) })}
        {fisik !== null && ` · ${t("pane.rapat.fisik", { n: formatPersen(fisik) })}`}
      </p>
      <p className="pk-muted">
        {t("pane.rapat.jumlah", {
          lapor: jumlah.dilaporkan,
          belum: jumlah.belumDilaporkan,
          nanti: jumlah.belumJatuhTempo,
          tanpa: jumlah.tanpaRencana,
        })}
      </p>
    </>
  );
}

/** The region in a month, above everything else. */
export function RapatSummary({ view }: { readonly view: RapatView }): ReactElement {
  const store = useStore();
  const { ringkasan, targetSerapan, asOf } = view;
  return (
    <section className="pk-next">
      <h2>{t("pane.rapat.judul", { bulan: asOfText(asOf) ?? "" })}</h2>
      {ringkasan !== null && (
        <>
          <Figures ringkasan={ringkasan} target={targetSerapan} />
          <InsertList
            find={() => store.formulas.rapat({ ringkasan, skpd: null }, asOf)}
            names={namaAngkaRapat()}
            of={t("pane.rapat.wilayah")}
          />
        </>
      )}
    </section>
  );
}
