import type { AsOf } from "../core/periode/periode.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import { rumusCocok, sampaiOf } from "./rumus-angka.ts";
import { SEMUA } from "./rumus-node.ts";
import type { RapatView, SkpdRapatView } from "./views-rapat.ts";
import type { AngkaRapat, RumusOf } from "./views-rumus.ts";

/** The region, or one SKPD of it, as the meeting shows it. */
export type KelompokRapat =
  | { readonly ringkasan: NonNullable<RapatView["ringkasan"]>; readonly skpd: null }
  | {
      readonly ringkasan: SkpdRapatView["ringkasan"];
      readonly skpd: Pick<SkpdRapatView, "kode" | "nama" | "kinerja">;
    };

/**
 * The formulas that give the figures of the meeting. The deviation leaves out who did not report; where that changes
 * it, no formula gives it.
 */
export function rumusRapat(
  { ringkasan, skpd }: KelompokRapat,
  asOf: AsOf,
  snapshot: FxSnapshot,
): RumusOf<AngkaRapat> {
  const lingkup = skpd === null ? SEMUA : skpd.kode === "" ? skpd.nama : skpd.kode;
  const sampai = sampaiOf(asOf);
  if (lingkup === "" || sampai === null) return {};
  const semua = skpd === null ? null : lingkup;
  const rencana: Rumus = { id: "RENCANA", args: [lingkup, sampai] };
  const pagu: Rumus = { id: "PAGU", args: [lingkup] };
  const serapan: Rumus = { id: "SERAPAN", args: [lingkup] };
  return rumusCocok<AngkaRapat>(
    [
      ["pagu", ringkasan.pagu, pagu],
      ["rencana", ringkasan.rencanaSampai, rencana],
      ["realisasi", ringkasan.realisasiSampai, { id: "REALISASI", args: [lingkup] }],
      ["serapan", ringkasan.serapan, serapan],
      ["deviasi", ringkasan.deviasi, { id: "DEVIASI", args: [{ bagi: [rencana, pagu] }, serapan] }],
      ["fisik", ringkasan.fisik, { id: "PROGRESS", args: [semua, null, "fisik"] }],
      ["capaian", skpd?.kinerja ?? null, { id: "PROGRESS", args: [semua] }],
    ],
    snapshot,
  );
}
