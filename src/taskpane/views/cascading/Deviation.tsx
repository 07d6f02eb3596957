import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { formatPoin } from "../../format.ts";

/** Ahead of or behind the plan in points, as a sign and in words; its colour is the status's beside it. */
export function Deviation({ value }: { readonly value: number | null }): ReactElement {
  if (value === null) {
    return (
      <span className="pk-muted" title={t("pane.cascading.deviasiKosong")}>
        <span aria-hidden="true">{t("pane.tanpaNilai")}</span>
        <span className="pk-sr">{t("pane.cascading.deviasiKosong")}</span>
      </span>
    );
  }
  const points = formatPoin(value);
  const words = deviationText(value);
  const sign = points === "0" ? "=" : value < 0 ? "▼" : "▲";
  return (
    <span className="pk-deviation" title={words}>
      <span aria-hidden="true">{t("pane.cascading.deviasiPoin", { tanda: sign, n: points })}</span>
      <span className="pk-sr">{words}</span>
    </span>
  );
}

/** A deviasi (fraction) in a sentence. */
export function deviationText(value: number): string {
  const points = formatPoin(value);
  if (points === "0") return t("pane.cascading.deviasiSesuai");
  const key = value < 0 ? "pane.cascading.deviasiTertinggal" : "pane.cascading.deviasiMaju";
  return t(key, { n: points });
}
