import type { ReactElement } from "react";
import type { BlockView } from "../../../app/views.ts";
import type { Bulan } from "../../../core/periode/periode.ts";
import { namaBulan } from "../../../i18n/bulan.ts";
import { t } from "../../../i18n/pane-text.ts";
import { useStore } from "../../store/context.ts";

/** The month in which a block begins, within its lead time; what comes of it is shown at once. */
export function MonthSlider({ block }: { readonly block: BlockView }): ReactElement {
  const store = useStore();
  const { first, maxShift, shift } = block;
  const start = (first - shift) as Bulan;
  const id = `pk-slide-${block.block}`;
  return (
    <div className="pk-slider">
      <label htmlFor={id}>
        {t("pane.usulan.mulai")}
        <span className="pk-sr">{t("pane.usulan.blok", { nama: block.nama })}</span>
      </label>
      <input
        id={id}
        type="range"
        min={first - maxShift}
        max={first}
        step={1}
        value={start}
        aria-valuetext={namaBulan(start)}
        onChange={(event) => void store.tryShift(block.block, first - Number(event.target.value))}
      />
      <output htmlFor={id}>
        {shift === 0 ? `${namaBulan(first)} (${t("pane.usulan.tetap")})` : namaBulan(start)}
      </output>
    </div>
  );
}
