import type { AbaiView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import { dayText } from "../../format.ts";

/** Who set a finding aside, since when, until when and why, in a sentence. */
export function ignoredText({ alasan, oleh, sejak, sampai }: AbaiView): string {
  const facts = { alasan, oleh, sejak: dayText(sejak) };
  return sampai === ""
    ? t("pane.periksa.diabaikanAlasan", facts)
    : t("pane.periksa.diabaikanAlasanSampai", { ...facts, sampai: dayText(sampai) });
}
