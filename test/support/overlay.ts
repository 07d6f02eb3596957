import type { Overlay } from "../../src/i18n/bahasa.ts";
import { ATURAN_EN } from "../../src/i18n/en/aturan/index.ts";
import { PERCEPATAN_EN } from "../../src/i18n/en/percepatan/index.ts";
import { TEKS_EN } from "../../src/i18n/en/teks.ts";
import { UNGKAPAN_EN } from "../../src/i18n/en/ungkapan.ts";
import { PANE } from "../../src/i18n/pane.ts";

/** English of everything but the pane's own texts. */
export function overlayUji(): Overlay {
  return {
    bahasa: "en",
    pane: PANE,
    teks: TEKS_EN,
    aturan: ATURAN_EN,
    percepatan: PERCEPATAN_EN,
    ungkapan: UNGKAPAN_EN,
    bulan:
      "January February March April May June July August September October November December".split(
        " ",
      ),
    satuan: { T: "tn", M: "bn", jt: "mn", rb: "k" },
  };
}
