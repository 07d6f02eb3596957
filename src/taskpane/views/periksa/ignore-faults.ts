import { t } from "../../../i18n/pane-text.ts";

interface Answers {
  readonly alasan: string;
  readonly oleh: string;
  /** ISO day; `""` = no end. */
  readonly sampai: string;
}

/** What is still missing before a finding can be set aside, per field; `""` = nothing. */
export function ignoreFaults({ alasan, oleh, sampai }: Answers, day: string): Answers {
  return {
    alasan: alasan.trim() === "" ? t("pane.periksa.abaikanAlasanKosong") : "",
    oleh: oleh.trim() === "" ? t("pane.periksa.abaikanOlehKosong") : "",
    sampai: sampai !== "" && sampai < day ? t("pane.periksa.abaikanSampaiLewat") : "",
  };
}
