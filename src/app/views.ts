import type { CascadeNode } from "../core/cascade/node.ts";
import type { PkPemilik } from "../core/cascade/pk-pohon.ts";
import type { Rekonsiliasi } from "../core/cascade/rekonsiliasi.ts";
import type { RincianNode } from "../core/cascade/rincian-node.ts";
import type { CellRef } from "../core/model/origin.ts";
import type { AsOf } from "../core/periode/periode.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import type { SheetView, UnfinishedView } from "./views-periksa.ts";

export type * from "./views-crossfire.ts";
export type * from "./views-percepatan.ts";
export type * from "./views-pergeseran.ts";
export type * from "./views-periksa.ts";
export type * from "./views-rapat.ts";
export type * from "./views-rumus.ts";
export type * from "./views-skenario.ts";
export type { BagianView, BidangView, SettingRequest } from "./settings.ts";

/** What the pane, the command line and the output sheets show: data with whole sentences, no markup. */

export interface OrphanView {
  readonly message: string;
  /** Null = it has no cell of its own. */
  readonly at: CellRef | null;
  readonly cell: string;
}

export interface CascadeView {
  readonly asOf: AsOf;
  /** Points behind (fraction) beyond which a node is `kritis` (setting). */
  readonly deviasiMerah: number;
  /** Depth first: parents before children. */
  readonly nodes: readonly CascadeNode[];
  readonly orphans: readonly OrphanView[];
  readonly rekonsiliasi: readonly Rekonsiliasi[];
  /** PK branch: owners → sasaran → indikator, each with the nodes that carry it. */
  readonly pk: readonly PkPemilik[];
  /** Whether PK, budget and crossfire speak of the same things; sentences, not marks. */
  readonly keselarasan: readonly KeselarasanView[];
  /** Splits, places, facilities and (of a sub kegiatan) rekening of a node; null = no such node. */
  readonly rinci: (nodeId: string) => RincianNode | null;
  /** Accounts of a sub kegiatan, as leaves under it; empty at other nodes. */
  readonly rekening: (nodeId: string) => readonly CascadeNode[];
}

/** One alignment that does not hold, or could not be checked. */
export interface KeselarasanView {
  readonly jenis: string;
  readonly tidakDiperiksa: boolean;
  readonly message: string;
  readonly at: CellRef | null;
  readonly cell: string;
}

/** One figure of the first page, with its formula and where it comes from. */
export interface FigureView {
  readonly label: string;
  /** Ready to read: `42,0 %`, `Rp1,2 M`, or a dash when there is none. */
  readonly text: string;
  readonly value: number | null;
  readonly formula: string;
  /** How many reported of how many, or why there is no number. */
  readonly note: string;
  /** The formula that gives it in a cell. */
  readonly rumus: Rumus;
}

export interface BerandaView {
  readonly asOf: AsOf;
  readonly figures: readonly FigureView[];
  readonly sheets: readonly SheetView[];
  /** What to do next, in one sentence. */
  readonly nextStep: string;
  /** A step that was broken off and waits to be finished or taken back; null = none. */
  readonly terputus: UnfinishedView | null;
}
