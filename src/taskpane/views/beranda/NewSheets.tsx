import { DefaultButton } from "office-ui-fabric-react";
import type { ReactElement } from "react";
import type { JenisLembarBaru } from "../../../app/lembar-baru.ts";
import { t } from "../../../i18n/pane-text.ts";
import { usePaneState, useStore } from "../../store/context.ts";

/** Samples to try the product with, and empty tables to fill in; each is added as new sheets. */
export function NewSheets({ kinds }: { readonly kinds: readonly JenisLembarBaru[] }): ReactElement {
  const store = useStore();
  const { busy } = usePaneState();
  return (
    <section aria-labelledby="pk-new-sheets">
      <h2 id="pk-new-sheets">{t("pane.beranda.baru")}</h2>
      {kinds.map((jenis) => (
        <div key={jenis} className="pk-new-sheet">
          <DefaultButton
            text={t(`pane.beranda.baru.${jenis}`)}
            aria-describedby={`pk-new-${jenis}`}
            disabled={busy !== null}
            onClick={() => void store.newSheets(jenis)}
          />
          <p id={`pk-new-${jenis}`} className="pk-muted">
            {t(`pane.beranda.isi.${jenis}`)}
          </p>
        </div>
      ))}
    </section>
  );
}
