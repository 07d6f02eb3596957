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

/**
 * Deviasi (fraction of the pagu) from which a node is `sesuai`, and below which it is `kritis`; between them, both ends
 * at −10.00 points included, it is `tertinggal`. Source: traffic light of a regency's RFK report (practice).
 */
export const BATAS_STATUS = { sesuai: 0, kritis: -0.1 } as const;

/** The bounds are stated in hundredths of a point, and so are deviasi held against them. */
const PER_HUNDREDTH = 10_000;

/**
 * Status of a node. `belumLapor`: a plan is due and nothing under it is reported; a node of which some is reported goes
 * by that, and its `unreported` says the rest. `belumDinilai`: no plan is due yet.
 */
export function statusNode({
  deviasi,
  unreported,
}: Pick<CascadeNode, "deviasi" | "unreported">): StatusNode {
  if (deviasi === null) return unreported > 0 ? "belumLapor" : "belumDinilai";
  const value = Math.round(deviasi * PER_HUNDREDTH) / PER_HUNDREDTH;
  if (value >= BATAS_STATUS.sesuai) return "sesuai";
  return value < BATAS_STATUS.kritis ? "kritis" : "tertinggal";
}
