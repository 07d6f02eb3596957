import type { CascadeNode } from "../core/cascade/node.ts";
import { namaBulan, type AsOf } from "../core/periode/periode.ts";
import { evaluate } from "../core/pk/evaluate.ts";
import { FUNCTIONS } from "../core/pk/index.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { FxScalar } from "../core/pk/spec.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import type { AngkaNode } from "./views-rumus.ts";

/**
 * The formulas that give the figures of a node in a cell. A figure that no function gives to the rupiah (the part of an
 * SKPD within one theme, a share) has none: each is worked out and compared before it is offered.
 */
export function rumusNode(
  node: CascadeNode,
  asOf: AsOf,
  snapshot: FxSnapshot,
): Readonly<Partial<Record<AngkaNode, Rumus>>> {
  const lingkup = lingkupOf(node);
  if (lingkup === null) return {};
  const { pagu, rencanaSampai, realisasiSampai, serapan, fisik, capaian } = node;
  const sisa = pagu === null || realisasiSampai === null ? null : pagu - realisasiSampai;
  const sampai = asOf === 0 ? null : `s.d. ${namaBulan(asOf)}`;
  const semua = lingkup === SEMUA ? null : lingkup;
  const candidates: readonly (readonly [AngkaNode, number | null, string, readonly FxScalar[]])[] =
    [
      ["pagu", pagu, "PAGU", [lingkup]],
      ["rencana", sampai === null ? null : rencanaSampai, "RENCANA", [lingkup, sampai]],
      ["realisasi", realisasiSampai, "REALISASI", [lingkup]],
      ["sisa", sisa, "SISA", [lingkup]],
      ["serapan", serapan, "SERAPAN", [lingkup]],
      ["capaian", capaian?.nilai ?? null, "PROGRESS", [semua]],
      ["fisik", fisik, "PROGRESS", [semua, null, "fisik"]],
    ];
  const found: Partial<Record<AngkaNode, Rumus>> = {};
  for (const [angka, value, id, args] of candidates) {
    if (value !== null && isSame(answer(id, args, snapshot), value)) found[angka] = { id, args };
  }
  return found;
}

const SEMUA = "semua";

function lingkupOf({ level, kode, nama, khusus }: CascadeNode): string | null {
  if (level === "wilayah") return SEMUA;
  if (khusus !== null || level === "rekening") return null;
  return level === "asisten" || level === "crossfire" || kode === "" ? nama : kode;
}

function answer(id: string, args: readonly FxScalar[], snapshot: FxSnapshot): unknown {
  const def = FUNCTIONS.find(({ spec }) => spec.id === id);
  return def === undefined ? null : evaluate(def, args, { snapshot });
}

/** Fractions are compared to what a cell can show; rupiah are whole. */
function isSame(given: unknown, value: number): boolean {
  return (
    typeof given === "number" && Math.abs(given - value) <= 1e-9 * Math.max(1, Math.abs(value))
  );
}
