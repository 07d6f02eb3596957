import type { ReactElement } from "react";
import type { BalanceView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatRupiah } from "../../format.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { Money } from "../../components/Money.tsx";

interface Props {
  readonly title: string;
  readonly rows: readonly BalanceView[];
}

/** Sums before and after, each said to be equal or by how much it is not. */
export function Balance({ title, rows }: Props): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {rows.map(({ label, semula, menjadi }) => (
          <li key={label}>
            <span className="pk-place">{label === "" ? t("pane.dampak.tanpaNama") : label}</span>
            <span>
              <Money value={semula} /> {"→"} <Money value={menjadi} />
            </span>
            <span>
              <Glyph name={semula === menjadi ? "ok" : "warning"} />{" "}
              {semula === menjadi
                ? t("pane.versi.seimbang")
                : t("pane.versi.takSeimbang", { jumlah: formatRupiah(menjadi - semula) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
