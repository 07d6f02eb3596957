import type { ReactElement } from "react";
import { t } from "../../../i18n/pane-text.ts";
import { formatPoin } from "../../format.ts";

/** Ahead of or behind the plan, as sign, number and words. */
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
  const isEven = points === "0";
  const words = isEven
    ? t("pane.cascading.deviasiSesuai")
    : t(value < 0 ? "pane.cascading.deviasiTertinggal" : "pane.cascading.deviasiMaju", {
        n: points,
      });
  const sign = isEven ? "=" : value < 0 ? "▼" : "▲";
  const tone = isEven ? "plain" : value < 0 ? "error" : "ok";
  return (
    <span className={`pk-deviation pk-tone-${tone}`} title={words}>
      <span aria-hidden="true">{`${sign} ${points}`}</span>
      <span className="pk-sr">{words}</span>
    </span>
  );
}
