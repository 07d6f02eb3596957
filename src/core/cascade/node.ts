import type { DuaBelasBulan } from "../model/dpa.ts";
import type { CellRef } from "../model/origin.ts";
import type { AsOf } from "../periode/periode.ts";
import type { Rupiah } from "../rupiah/rupiah.ts";
import type { Orphan } from "./orphans.ts";

/** Levels of the tree from the root down; the place in the list is the depth of a node. */
export const CASCADE_LEVELS = [
  "wilayah",
  "asisten",
  "crossfire",
  "skpd",
  "program",
  "kegiatan",
  "subKegiatan",
] as const;

export type CascadeLevel = (typeof CASCADE_LEVELS)[number];

/** Nodes that stand for "none": their `nama` is ours, not the sheets'. */
export type NodeKhusus = "wilayah" | "tanpaAsisten" | "luarCrossfire" | "tanpaSkpd";

/** A node of the cascade with its roll-up: sums over the distinct pos under it, by their shares. */
export interface CascadeNode {
  readonly id: string;
  /** Null for the root. */
  readonly parent: string | null;
  readonly level: CascadeLevel;
  readonly kode: string;
  readonly nama: string;
  readonly khusus: NodeKhusus | null;
  /** The pos of a leaf; null above. */
  readonly posId: string | null;
  /** Fraction of the pos shown at this leaf; 1 above. */
  readonly share: number;
  /** Rupiah; null = no pos under it has a pagu. */
  readonly pagu: Rupiah | null;
  /** Planned rupiah per month; null = no plan. */
  readonly rencana: DuaBelasBulan;
  /** Spent rupiah per month; null = not reported. */
  readonly realisasi: DuaBelasBulan;
  /** Planned up to asOf; null = nothing under it has a plan. */
  readonly rencanaSampai: Rupiah | null;
  /** Spent up to asOf (a figure without a month counts where no month is reported); null = not reported. */
  readonly realisasiSampai: Rupiah | null;
  /** Physical progress to asOf (fraction), weighted by pagu over the pos that report it; null = none does. */
  readonly fisik: number | null;
  /** Distinct sub kegiatan under the node. */
  readonly subKegiatan: number;
  /** Distinct sub kegiatan with a plan up to asOf but no realisasi reported up to asOf. */
  readonly unreported: number;
  /** realisasiSampai / pagu (fraction). */
  readonly serapan: number | null;
  /**
   * (realisasi − rencana up to asOf) / pagu, fraction, negative = behind. Pos that are due but not reported, and pos
   * without a plan, are left out of all three: not reported is not zero. Source: rules of RFK reports (practice).
   */
  readonly deviasi: number | null;
  /** Sum over the distinct pos under it of the caller's counts. */
  readonly findings: number;
  readonly at: CellRef | null;
}

/** Plain sum over all pos against the sum of the nodes below the root (rupiah); `selisih` must be 0. */
export interface Rekonsiliasi {
  readonly ukuran: "pagu" | "rencana" | "realisasi";
  readonly total: Rupiah;
  readonly jumlahNode: Rupiah;
  readonly selisih: Rupiah;
}

export interface Cascade {
  readonly asOf: AsOf;
  /** Parents before children, siblings in fixed order. */
  readonly nodes: readonly CascadeNode[];
  readonly byId: ReadonlyMap<string, CascadeNode>;
  readonly orphans: readonly Orphan[];
  readonly rekonsiliasi: readonly Rekonsiliasi[];
}
