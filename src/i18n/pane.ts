import { PANE_CASCADING } from "./pane-cascading.ts";
import { PANE_CROSSFIRE } from "./pane-crossfire.ts";
import { PANE_FUNGSI } from "./pane-fungsi.ts";
import { PANE_LEMBAR } from "./pane-lembar.ts";
import { PANE_LINGKUNGAN } from "./pane-lingkungan.ts";
import { PANE_PENGATURAN } from "./pane-pengaturan.ts";
import { PANE_PERCEPATAN } from "./pane-percepatan.ts";
import { PANE_PERIKSA } from "./pane-periksa.ts";
import { PANE_RAPAT } from "./pane-rapat.ts";
import { PANE_UMUM } from "./pane-umum.ts";

/** Texts of the task pane. */
export const PANE = {
  ...PANE_UMUM,
  ...PANE_CASCADING,
  ...PANE_CROSSFIRE,
  ...PANE_FUNGSI,
  ...PANE_LEMBAR,
  ...PANE_LINGKUNGAN,
  ...PANE_PENGATURAN,
  ...PANE_PERCEPATAN,
  ...PANE_RAPAT,
  ...PANE_PERIKSA,
} as const;

export type PaneKey = keyof typeof PANE;
