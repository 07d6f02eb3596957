import type { BerandaView } from "../../../app/views.ts";
import { t } from "../../../i18n/pane-text.ts";
import type { ViewName } from "../../navigation.ts";
import type { Results } from "../../store/state.ts";

/** What to do next: a sentence, and the button that does it. */
export interface NextStep {
  readonly sentence: string;
  readonly button: string;
  readonly view: ViewName;
  /** The view is run, and not only shown. */
  readonly run: boolean;
}

type Done = Pick<Results, "check" | "cascade" | "accelerate" | "meeting">;

/** The four tasks in the order of a meeting: the first that is not done, errors before all that comes after them. */
export function nextStep({ nextStep: start }: BerandaView, done: Done): NextStep {
  const { check, cascade, accelerate, meeting } = done;
  if (check === null) {
    return { sentence: start, button: t("pane.beranda.periksa"), view: "periksa", run: true };
  }
  const { verdict, counts } = check.view;
  if (verdict === "belum") {
    return {
      sentence: t("pane.beranda.lanjut.temuan", { n: counts.error }),
      button: t("pane.beranda.lihat.temuan"),
      view: "periksa",
      run: false,
    };
  }
  if (cascade === null) {
    return {
      sentence: t("pane.beranda.lanjut.cascading"),
      button: t("pane.cascading.mulai"),
      view: "cascading",
      run: true,
    };
  }
  if (accelerate === null) {
    return {
      sentence: t("pane.beranda.lanjut.percepatan"),
      button: t("pane.percepatan.jalankan"),
      view: "percepatan",
      run: true,
    };
  }
  return {
    sentence: t(meeting === null ? "pane.beranda.lanjut.rapat" : "pane.beranda.lanjut.selesai"),
    button: t(meeting === null ? "pane.rapat.mulai" : "pane.beranda.lihat.rapat"),
    view: "rapat",
    run: meeting === null,
  };
}
