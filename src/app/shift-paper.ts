import { BAGIAN_SURAT, type PengaturanSurat } from "../core/acceleration/surat.ts";
import { tahunAnggaran } from "../core/model/tahun.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import { versionChanges } from "./version-changes.ts";
import type { CashView, MoveView, PlanView } from "./views-percepatan.ts";
import type { VersionChangesView } from "./views-pergeseran.ts";

/** All that the papers of a shift are made from. */
export interface ShiftPaper {
  readonly surat: PengaturanSurat;
  readonly tahun: number | null;
  /** SKPD whose plans move, as named. */
  readonly skpd: readonly string[];
  readonly moves: readonly MoveView[];
  readonly cash: readonly CashView[];
  readonly cashChecked: boolean;
  readonly versions: VersionChangesView | null;
}

/** Gathers what the papers of a plan need; the versions are those of the documents' stages where none are given. */
export function shiftPaper(
  snapshot: FxSnapshot,
  plan: Pick<PlanView, "moves" | "cash" | "cashChecked">,
  versions: VersionChangesView | null = versionChanges(snapshot),
): ShiftPaper {
  const { moves, cash, cashChecked } = plan;
  return {
    surat: snapshot.pengaturan.of(BAGIAN_SURAT),
    tahun: tahunAnggaran(snapshot.model),
    skpd: [...new Set(moves.map((move) => move.skpd))].filter((nama) => nama !== ""),
    moves,
    cash,
    cashChecked,
    versions,
  };
}
