import type { AngkaPercepatan } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

/** Names of what a formula may give of the acceleration, in their order. */
export function namaAngkaPercepatan(): Readonly<Record<AngkaPercepatan, string>> {
  return {
    status: t("pane.percepatan.angka.status"),
    alasan: t("pane.percepatan.angka.alasan"),
    dapatDimajukan: t("pane.percepatan.angka.dapatDimajukan"),
    dimajukan: t("pane.percepatan.angka.dimajukan"),
    usulan: t("pane.percepatan.angka.usulan"),
  };
}
