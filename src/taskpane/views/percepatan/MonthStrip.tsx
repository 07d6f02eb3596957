import type { ReactElement } from "react";
import { BULAN_LIST } from "../../../core/periode/periode.ts";
import { namaBulan } from "../../../i18n/bulan.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatRupiah, monthRanges, monthsAbove } from "../../format.ts";

interface Props {
  readonly semula: readonly number[];
  readonly menjadi: readonly number[];
}

const STEP = 20;
const HEIGHT = 32;

/** Twelve months of plan, before (outline) and after (filled). */
export function MonthStrip({ semula, menjadi }: Props): ReactElement {
  const most = Math.max(1, ...semula, ...menjadi);
  const size = (amount: number): number => (Math.max(0, amount) / most) * HEIGHT;
  const label = t("pane.percepatan.dariKeAlt", {
    dari: monthRanges(monthsAbove(semula, menjadi)),
    ke: monthRanges(monthsAbove(menjadi, semula)),
  });
  return (
    <svg
      role="img"
      aria-label={label}
      className="pk-strip"
      viewBox={`0 0 ${STEP * 12} ${HEIGHT + 12}`}
    >
      {BULAN_LIST.map((bulan) => {
        const x = (bulan - 1) * STEP;
        const before = semula[bulan - 1] ?? 0;
        const after = menjadi[bulan - 1] ?? 0;
        return (
          <g key={bulan}>
            <title>{`${namaBulan(bulan)}: ${formatRupiah(before)} → ${formatRupiah(after)}`}</title>
            <rect
              className="pk-strip-before"
              x={x + 2.5}
              y={HEIGHT - size(before)}
              width="7"
              height={size(before)}
            />
            <rect
              className="pk-strip-after"
              x={x + 10}
              y={HEIGHT - size(after)}
              width="7"
              height={size(after)}
            />
            <text x={x + 10} y={HEIGHT + 10} textAnchor="middle">
              {namaBulan(bulan).charAt(0)}
            </text>
          </g>
        );
      })}
      <line className="pk-strip-base" x1="0" x2={STEP * 12} y1={HEIGHT} y2={HEIGHT} />
    </svg>
  );
}
