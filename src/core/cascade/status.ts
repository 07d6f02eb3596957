import type { CascadeNode } from "./node.ts";

/** How a node stands against its plan, the best first; the last two say that nothing can be said. */
export const STATUS_NODE = [
  "sesuai",
  "tertinggal",
  "kritis",
  "belumLapor",
  "belumDinilai",
] as const;

export type StatusNode = (typeof STATUS_NODE)[number];

/** The bound is stated in hundredths of a point, and so are deviasi held against it. */
const PER_HUNDREDTH = 10_000;

/**
 * The light of a deviasi (fraction of the pagu, negative = behind) for every view, sheet and paper: 0 and ahead is
 * `sesuai`; behind by more than `deviasiMerah` (a setting of the meeting, 0.1 = 10 points) is `kritis`; between them,
 * that bound included, it is `tertinggal`. Judged as it is printed, to a hundredth of a point.
 */
export function nilaiDeviasi(
  deviasi: number,
  deviasiMerah: number,
): Extract<StatusNode, "sesuai" | "tertinggal" | "kritis"> {
  const value = Math.round(deviasi * PER_HUNDREDTH) / PER_HUNDREDTH;
  if (value >= 0) return "sesuai";
  return value < -deviasiMerah ? "kritis" : "tertinggal";
}

/**
 * Status of a node. `belumLapor`: a plan is due and nothing under it is reported; a node of which some is reported goes
 * by that, and its `unreported` says the rest. `belumDinilai`: no plan is due yet.
 */
export function statusNode(
  { deviasi, unreported }: Pick<CascadeNode, "deviasi" | "unreported">,
  deviasiMerah: number,
): StatusNode {
  if (deviasi === null) return unreported > 0 ? "belumLapor" : "belumDinilai";
  return nilaiDeviasi(deviasi, deviasiMerah);
}
