import type { ReactElement } from "react";
import type { AccelerationView, CashView } from "../../../app/views.ts";
import { namaBulan } from "../../../i18n/bulan.ts";
import { t } from "../../../i18n/pane-text.ts";
import { Glyph } from "../../components/Glyph.tsx";
import { formatRupiah, formatRupiahShort } from "../../format.ts";

interface CellProps {
  readonly value: number | null;
  readonly most: number;
  readonly kind: "before" | "after" | "cash";
}

function Cell({ value, most, kind }: CellProps): ReactElement {
  const width = value === null ? 0 : Math.max(0, Math.min(100, (value / most) * 100));
  return (
    <td className="pk-number" title={formatRupiah(value)}>
      {formatRupiahShort(value)}
      <span className={`pk-cash-bar pk-cash-${kind}`} aria-hidden="true">
        <span style={{ width: `${width}%` }} />
      </span>
    </td>
  );
}

function Row({ cash, most }: { readonly cash: CashView; readonly most: number }): ReactElement {
  const { month, available, before, after } = cash;
  const lack = available === null ? 0 : after - available;
  const lackText = t("pane.percepatan.kasKurang", { n: formatRupiahShort(lack) });
  return (
    <tr>
      <th scope="row">
        {namaBulan(month).slice(0, 3)}
        {lack > 0 && (
          <span className="pk-tone-error" title={lackText}>
            <Glyph name="warning" />
            <span className="pk-sr">{lackText}</span>
          </span>
        )}
      </th>
      <Cell value={before} most={most} kind="before" />
      <Cell value={after} most={most} kind="after" />
      {available !== null && <Cell value={available} most={most} kind="cash" />}
    </tr>
  );
}

/** Cumulative need per month before and after, against cash where the workbook has it. */
export function CashTable({
  plan,
}: {
  readonly plan: AccelerationView["plan"];
}): ReactElement | null {
  const { cash, cashChecked } = plan;
  const most = Math.max(1, ...cash.flatMap((row) => [row.before, row.after, row.available ?? 0]));
  const hasCash = cash.some((row) => row.available !== null);
  return (
    <section aria-labelledby="pk-cash">
      <h2 id="pk-cash">{t("pane.percepatan.kas")}</h2>
      {!cashChecked && (
        <p className="pk-not-checked">
          <Glyph name="question" />
          <span>{t("pane.percepatan.kasTidak")}</span>
        </p>
      )}
      {cash.length > 0 && (
        <table className="pk-cash" aria-labelledby="pk-cash">
          <thead>
            <tr>
              <th scope="col">{t("pane.percepatan.bulan")}</th>
              <th scope="col">{t("pane.percepatan.kasSemula")}</th>
              <th scope="col">{t("pane.percepatan.kasMenjadi")}</th>
              {hasCash && <th scope="col">{t("pane.percepatan.kasAda")}</th>}
            </tr>
          </thead>
          <tbody>
            {cash.map((row) => (
              <Row key={row.month} cash={row} most={most} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
