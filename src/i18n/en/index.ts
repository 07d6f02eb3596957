import type { Overlay } from "../bahasa.ts";
import { ATURAN_EN } from "./aturan/index.ts";
import { CLI_EN } from "./cli.ts";
import { DASAR_EN } from "./dasar.ts";
import { kataInggris } from "./kata.ts";
import { KESELARASAN_EN } from "./keselarasan.ts";
import { ORPHAN_EN } from "./orphan.ts";
import { EN_PANE_CASCADING } from "./pane-cascading.ts";
import { EN_PANE_CROSSFIRE } from "./pane-crossfire.ts";
import { EN_PANE_FUNGSI } from "./pane-fungsi.ts";
import { EN_PANE_LEMBAR } from "./pane-lembar.ts";
import { EN_PANE_LINGKUNGAN } from "./pane-lingkungan.ts";
import { EN_PANE_PENGATURAN } from "./pane-pengaturan.ts";
import { EN_PANE_PERCEPATAN } from "./pane-percepatan.ts";
import { EN_PANE_PERIKSA } from "./pane-periksa.ts";
import { EN_PANE_RAPAT } from "./pane-rapat.ts";
import { EN_PANE_UMUM } from "./pane-umum.ts";
import { EN_PENGATURAN_KALIMAT } from "./pengaturan-kalimat.ts";
import { EN_PENGATURAN_LABEL } from "./pengaturan-label.ts";
import { EN_PENGATURAN_RAPAT } from "./pengaturan-rapat.ts";
import { PERCEPATAN_EN } from "./percepatan/index.ts";
import { PROGRES_EN } from "./progres.ts";
import { RAPAT_EN } from "./rapat.ts";
import { SINERGI_EN } from "./sinergi.ts";
import { TEKS_EN } from "./teks.ts";
import { UNGKAPAN_EN } from "./ungkapan.ts";

const PANE_EN: Overlay["pane"] = {
  ...EN_PANE_UMUM,
  ...EN_PANE_CASCADING,
  ...EN_PANE_CROSSFIRE,
  ...EN_PANE_FUNGSI,
  ...EN_PANE_LEMBAR,
  ...EN_PANE_LINGKUNGAN,
  ...EN_PANE_PENGATURAN,
  ...EN_PANE_PERCEPATAN,
  ...EN_PANE_RAPAT,
  ...EN_PANE_PERIKSA,
};

/**
 * English. Loaded only when it is chosen: import it with `import()`.
 *
 * In a text `{n?row:rows}` prints the first word where the slot is one, else the second.
 */
export const EN: Overlay = {
  bahasa: "en",
  pane: PANE_EN,
  teks: TEKS_EN,
  cli: CLI_EN,
  aturan: ATURAN_EN,
  percepatan: PERCEPATAN_EN,
  ungkapan: UNGKAPAN_EN,
  dasar: DASAR_EN,
  kata: kataInggris,
  pengaturan: { ...EN_PENGATURAN_KALIMAT, ...EN_PENGATURAN_LABEL, ...EN_PENGATURAN_RAPAT },
  keselarasan: KESELARASAN_EN,
  orphan: ORPHAN_EN,
  progres: PROGRES_EN,
  rapat: RAPAT_EN,
  sinergi: SINERGI_EN,
  bulan: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  satuan: { T: "tn", M: "bn", jt: "mn", rb: "k" },
};
