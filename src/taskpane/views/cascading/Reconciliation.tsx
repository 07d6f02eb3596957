import type { ReactElement } from "react";
import type { CascadeNode, Rekonsiliasi } from "../../../core/cascade/node.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatRupiah } from "../../format.ts";

interface Props {
  readonly rekonsiliasi: readonly Rekonsiliasi[];
  readonly root: CascadeNode | null;
}

/** Whether the tree adds up to the data, and how many have not reported. */
export function Reconciliation({ rekonsiliasi, root }: Props): ReactElement {
  const unreported = root?.unreported ?? 0;
  return (
    <ul className="pk-checks" aria-label={t("pane.cascading.rekonsiliasiJudul")}>
      {rekonsiliasi.map(({ ukuran, total, jumlahNode, selisih }) => {
        const isEven = selisih === 0;
        const slots = {
          ukuran: t(`pane.cascading.ukuran.${ukuran}`),
          total: formatRupiah(total),
        };
        return (
          <li key={ukuran}>
            <span className={isEven ? "pk-tone-ok" : "pk-tone-error"}>
              <Glyph name={isEven ? "ok" : "error"} />
            </span>
            <span>
              {isEven
                ? t("pane.cascading.rekonsiliasiCocok", slots)
                : t("pane.cascading.rekonsiliasiBeda", {
                    ...slots,
                    node: formatRupiah(jumlahNode),
                    selisih: formatRupiah(selisih),
                  })}
            </span>
          </li>
        );
      })}
      {unreported > 0 && (
        <li>
          <span className="pk-tone-warning">
            <Glyph name="warning" />
          </span>
          <span>{t("pane.cascading.belumLaporJelas", { n: unreported })}</span>
        </li>
      )}
    </ul>
  );
}
