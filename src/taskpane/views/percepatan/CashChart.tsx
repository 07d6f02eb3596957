import type { ReactElement } from "react";
import type { CashView } from "../../../app/views.ts";
import { namaBulan } from "../../../i18n/bulan.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatRupiah, formatRupiahShort } from "../../format.ts";

const STEP = 24;
const HEIGHT = 96;
const FOOT = 14;

/** Cumulative need before (outline) and after (filled) per month under the line of available cash. */
export function CashChart({ cash }: { readonly cash: readonly CashView[] }): ReactElement | null {
  if (cash.length === 0) return null;
  const most = Math.max(1, ...cash.flatMap((row) => [row.before, row.after, row.available ?? 0]));
  const y = (amount: number): number => HEIGHT - (Math.max(0, amount) / most) * HEIGHT;
  const hasCash = cash.some(({ available }) => available !== null);
  const line = cash.flatMap(({ available }, nth) =>
    available === null
      ? []
      : [`${nth * STEP},${y(available)}`, `${(nth + 1) * STEP},${y(available)}`],
  );
  return (
    <figure className="pk-chart">
      <svg
        role="img"
        aria-label={t("pane.kasGrafik.label")}
        viewBox={`0 -2 ${STEP * 12} ${HEIGHT + FOOT + 2}`}
      >
        {cash.map(({ month, before, after, available }, nth) => {
          const lack = available === null ? 0 : after - available;
          const said = [
            `${namaBulan(month)}: ${t("pane.kasGrafik.semula")} ${formatRupiah(before)}`,
            `${t("pane.kasGrafik.menjadi")} ${formatRupiah(after)}`,
            ...(lack > 0 ? [t("pane.kasGrafik.kurang", { jumlah: formatRupiahShort(lack) })] : []),
          ].join(", ");
          const x = nth * STEP;
          return (
            <g key={month}>
              <title>{said}</title>
              <rect
                className="pk-strip-before"
                x={x + 3}
                y={y(before)}
                width="8"
                height={HEIGHT - y(before)}
              />
              <rect
                className={lack > 0 ? "pk-chart-lack" : "pk-strip-after"}
                x={x + 12}
                y={y(after)}
                width="8"
                height={HEIGHT - y(after)}
              />
              {lack > 0 && (
                <text className="pk-chart-sign" x={x + 16} y={y(after) + 9} textAnchor="middle">
                  {"!"}
                </text>
              )}
              <text x={x + 12} y={HEIGHT + 11} textAnchor="middle">
                {namaBulan(month).charAt(0)}
              </text>
            </g>
          );
        })}
        {hasCash && <polyline className="pk-chart-cash" points={line.join(" ")} />}
        <line className="pk-strip-base" x1="0" x2={STEP * 12} y1={HEIGHT} y2={HEIGHT} />
      </svg>
      <figcaption className="pk-legend">
        <span className="pk-key pk-key-before">{t("pane.kasGrafik.semula")}</span>
        <span className="pk-key pk-key-after">{t("pane.kasGrafik.menjadi")}</span>
        {hasCash && <span className="pk-key pk-key-cash">{t("pane.kasGrafik.ada")}</span>}
      </figcaption>
    </figure>
  );
}
