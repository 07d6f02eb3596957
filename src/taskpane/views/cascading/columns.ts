import { useMedia } from "../../components/use-media.ts";

/** Columns of a narrow pane, and those that a projector's page has room for. */
const NARROW = ["uraian", "pagu", "serapan", "status"] as const;
const WIDE = [
  "uraian",
  "pagu",
  "rencana",
  "realisasi",
  "serapan",
  "deviasi",
  "status",
  "fisik",
  "capaian",
  "belumLapor",
  "temuan",
] as const;

export type Column = (typeof WIDE)[number];

/** From this width on, the row looked at is explained beside the tree instead of below it. */
export const BESIDE_QUERY = "(min-width: 1300px)";

/** From this width on, each figure has a column of its own. */
const WIDE_QUERY = "(min-width: 1000px)";

export function useColumns(): readonly Column[] {
  return useMedia(WIDE_QUERY) ? WIDE : NARROW;
}
