import type { SkpdRapatView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";

/** Name of an SKPD of the meeting; rows that name none have one too. */
export function skpdName({ nama }: Pick<SkpdRapatView, "nama">): string {
  return nama === "" ? t("pane.rapat.skpdKosong") : nama;
}
