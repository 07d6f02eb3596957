import type { AngkaRapat } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

/** Names of the figures of the meeting that a formula may give, in their order. */
export function namaAngkaRapat(): Readonly<Record<AngkaRapat, string>> {
  return {
    serapan: t("pane.rapat.angka.serapan"),
    deviasi: t("pane.rapat.angka.deviasi"),
    pagu: t("pane.rapat.angka.pagu"),
    rencana: t("pane.rapat.angka.rencana"),
    realisasi: t("pane.rapat.angka.realisasi"),
    fisik: t("pane.rapat.angka.fisik"),
    capaian: t("pane.rapat.angka.capaian"),
  };
}
