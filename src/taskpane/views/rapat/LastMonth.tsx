import type { ReactElement } from "react";
import type { RapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { InsertList } from "../../components/InsertList.tsx";
import { useStore } from "../../store/context.ts";
import { lampuGlyph, poinText } from "./lampu.ts";
import { namaAngkaRapat } from "./rumus.ts";
import { SkpdDetails } from "./SkpdDetails.tsx";
import { skpdName } from "./skpd-name.ts";

const MOST_ROWS = 20;

/** Every SKPD, the furthest behind first, each opened on demand. */
export function LastMonth({ view }: { readonly view: RapatView }): ReactElement {
  const store = useStore();
  return (
    <section>
      <h2>{t("pane.rapat.skpd")}</h2>
      {view.skpdList.map((skpd) => {
        const { lampu, deviasi } = skpd.ringkasan;
        const glyph = lampuGlyph(lampu);
        return (
          <details key={skpd.id} className="pk-rapat-skpd">
            <summary>
              <span className={`pk-mark pk-tone-${glyph.tone}`}>
                <Glyph name={glyph.glyph} />
              </span>
              <span>{skpdName(skpd)}</span>
              <span className="pk-rapat-poin">
                {deviasi === null ? t("pane.tanpaNilai") : poinText(deviasi)}
              </span>
            </summary>
            <SkpdDetails skpd={skpd} target={view.targetSerapan} most={MOST_ROWS} />
            <InsertList
              find={() => store.formulas.rapat({ ringkasan: skpd.ringkasan, skpd }, view.asOf)}
              names={namaAngkaRapat()}
              of={skpdName(skpd)}
            />
          </details>
        );
      })}
    </section>
  );
}
