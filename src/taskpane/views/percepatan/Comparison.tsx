import type { ReactElement } from "react";
import type { ComparisonView, FigureRow } from "../../../app/views.ts";
import { formatAngka } from "../../../i18n/format.ts";
import { t } from "../../../i18n/pane-text.ts";
import { formatPersen, formatPoin, formatRupiah, formatRupiahShort } from "../../format.ts";
import { useStore } from "../../store/context.ts";

function valueText({ unit }: FigureRow, value: number | null): string {
  if (value === null) return t("pane.tanpaNilai");
  if (unit === "rupiah") return formatRupiahShort(value);
  return unit === "persen" ? formatPersen(value) : formatAngka(value);
}

/** With its sign; nothing where nothing differs. */
function differenceText({ unit }: FigureRow, value: number | null): string {
  if (value === null || value === 0) return "";
  const sign = value > 0 ? "+" : "−";
  const size = Math.abs(value);
  if (unit === "rupiah") return sign + formatRupiahShort(size);
  return sign + (unit === "persen" ? `${formatPoin(size)} poin` : formatAngka(size));
}

/** The plan as it stands and the scenarios, figure by figure. */
export function Comparison({ comparison }: { readonly comparison: ComparisonView }): ReactElement {
  const store = useStore();
  const { columns, rows, violations } = comparison;
  return (
    <div className="pk-comparison">
      <h3 id="pk-compare">{t("pane.usulan.banding")}</h3>
      <div className="pk-scroll" role="region" aria-labelledby="pk-compare" tabIndex={0}>
        <table className="pk-plain-table" aria-labelledby="pk-compare">
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {id === "" ? t("pane.usulan.semula") : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{t(`pane.usulan.figur.${row.key}`)}</th>
                {row.values.map((value, nth) => {
                  const difference = differenceText(row, row.differences[nth] ?? null);
                  return (
                    <td
                      key={columns[nth]?.id ?? nth}
                      title={row.unit === "rupiah" ? formatRupiah(value) : undefined}
                    >
                      {valueText(row, value)}
                      {difference !== "" && <span className="pk-difference">{difference}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {violations.map((list, nth) =>
        list.length === 0 ? null : (
          <p key={columns[nth]?.id ?? nth} className="pk-muted">
            {`${columns[nth]?.name ?? ""}: ${list.join(" ")}`}
          </p>
        ),
      )}
      <button type="button" className="pk-link" onClick={store.closeComparison}>
        {t("pane.aksi.tutup")}
      </button>
    </div>
  );
}
