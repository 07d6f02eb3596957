import type { DuaBelasBulan } from "../model/dpa.ts";
import type { CellRef } from "../model/origin.ts";
import type { AsOf } from "../periode/periode.ts";
import { sumReported, type Rupiah } from "../rupiah/rupiah.ts";
import type { CapaianNode, PkPemilik } from "./pk-pohon.ts";
import type { Orphan } from "./orphans.ts";
import type { Rekonsiliasi } from "./rekonsiliasi.ts";
import type { RincianNode } from "./rincian-node.ts";

/** Levels of the tree from the root down; the place in the list is the depth of a node. */
export const CASCADE_LEVELS = [
  "wilayah",
  "asisten",
  "crossfire",
  "skpd",
  "program",
  "kegiatan",
  "subKegiatan",
  /** Not among `nodes`: made on request by `Cascade.rekening`. */
  "rekening",
] as const;

export type CascadeLevel = (typeof CASCADE_LEVELS)[number];

/** Levels as tables name them. */
export const NAMA_TINGKAT: Readonly<Record<CascadeLevel, string>> = {
  wilayah: "Wilayah",
  asisten: "Asisten",
  crossfire: "Crossfire",
  skpd: "SKPD",
  program: "Program",
  kegiatan: "Kegiatan",
  subKegiatan: "Sub kegiatan",
  rekening: "Rekening",
};

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
  /** The pos of a sub kegiatan or rekening; null above. */
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
  /** PK indicators of the node, apart from its money; null = no indicator is linked to it. */
  readonly capaian: CapaianNode | null;
  /** Distinct sub kegiatan under the node; 0 for a rekening. */
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
  /** Findings on the cells of the distinct pos under it; of a rekening, on its own rows. */
  readonly findings: number;
  readonly at: CellRef | null;
}

export interface Cascade {
  readonly asOf: AsOf;
  /** Parents before children, siblings in fixed order; down to sub kegiatan. */
  readonly nodes: readonly CascadeNode[];
  readonly byId: ReadonlyMap<string, CascadeNode>;
  /** PK branch: who promised what, and the nodes that carry it. */
  readonly pk: readonly PkPemilik[];
  /** Ids of the pos that any indicator is tied to. */
  readonly posBerindikator: ReadonlySet<string>;
  readonly orphans: readonly Orphan[];
  readonly rekonsiliasi: readonly Rekonsiliasi[];
  /** What is too much to keep at every node: splits, places, facilities, rekening. Kept once asked for. */
  readonly rinci: (id: string) => RincianNode | null;
  /** Accounts of a sub kegiatan at this place of it, as leaves under it; empty at other nodes. Kept once asked for. */
  readonly rekening: (id: string) => readonly CascadeNode[];
  /** What this build had to work out anew; the rest was kept from before. */
  readonly dihitung: { readonly pos: number; readonly node: number };
}

/** Sums of triwulan I..IV; null = no month of it is known. */
export function perTriwulan(bulan: DuaBelasBulan): readonly (Rupiah | null)[] {
  return [0, 3, 6, 9].map((from) => sumReported(bulan.slice(from, from + 3)));
}
