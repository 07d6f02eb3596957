import type { CascadeNode } from "../core/cascade/node.ts";
import type { AsOf } from "../core/periode/periode.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { rumusCocok, sampaiOf } from "./rumus-angka.ts";
import type { AngkaNode, RumusOf } from "./views-rumus.ts";

/**
 * The formulas that give the figures of a node in a cell. A figure that no function gives to the rupiah (the part of an
 * SKPD within one theme, a share) has none.
 */
export function rumusNode(node: CascadeNode, asOf: AsOf, snapshot: FxSnapshot): RumusOf<AngkaNode> {
  const lingkup = lingkupOf(node);
  if (lingkup === null) return {};
  const { pagu, rencanaSampai, realisasiSampai, serapan, fisik, capaian } = node;
  const sisa = pagu === null || realisasiSampai === null ? null : pagu - realisasiSampai;
  const sampai = sampaiOf(asOf);
  const semua = lingkup === SEMUA ? null : lingkup;
  return rumusCocok<AngkaNode>(
    [
      ["pagu", pagu, { id: "PAGU", args: [lingkup] }],
      [
        "rencana",
        sampai === null ? null : rencanaSampai,
        { id: "RENCANA", args: [lingkup, sampai] },
      ],
      ["realisasi", realisasiSampai, { id: "REALISASI", args: [lingkup] }],
      ["sisa", sisa, { id: "SISA", args: [lingkup] }],
      ["serapan", serapan, { id: "SERAPAN", args: [lingkup] }],
      ["capaian", capaian?.nilai ?? null, { id: "PROGRESS", args: [semua] }],
      ["fisik", fisik, { id: "PROGRESS", args: [semua, null, "fisik"] }],
    ],
    snapshot,
  );
}

/** The whole workbook, as the functions name it. */
export const SEMUA = "semua";

function lingkupOf({ level, kode, nama, khusus }: CascadeNode): string | null {
  if (level === "wilayah") return SEMUA;
  if (khusus !== null || level === "rekening") return null;
  return level === "asisten" || level === "crossfire" || kode === "" ? nama : kode;
}
