import { NAMA_STATUS } from "../core/pk/fungsi-percepatan.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rumus } from "../core/pk/tulis-rumus.ts";
import { rumusCocok } from "./rumus-angka.ts";
import type { CandidateView, MoveView } from "./views-percepatan.ts";
import type { AngkaPercepatan, RumusOf } from "./views-rumus.ts";
import type { SliceKind, SliceView } from "./views-skenario.ts";

/** The formulas that give what the pane says of a sub kegiatan. Its SKPD is named where several use the code. */
export function rumusKandidat(
  candidate: Pick<CandidateView, "kode" | "skpd" | "status" | "amount">,
  moves: readonly Pick<MoveView, "amount" | "shift" | "menjadi">[],
  snapshot: FxSnapshot,
): RumusOf<AngkaPercepatan> {
  const { kode, skpd, status, amount } = candidate;
  const twins = snapshot.pos.list.filter((pos) => pos.kode.text === kode).length;
  const args = twins > 1 ? [kode, skpd] : [kode];
  const ukuran = (name: string): Rumus => ({
    id: "PERCEPATAN",
    args: [kode, twins > 1 ? skpd : null, name],
  });
  const moved = moves.length === 0 ? null : moves.reduce((sum, one) => sum + one.amount, 0);
  const found = rumusCocok<AngkaPercepatan>(
    [
      ["status", NAMA_STATUS[status], { id: "PERCEPATAN", args }],
      ["dapatDimajukan", status === "tidakDiperiksa" ? null : amount, ukuran("rupiah")],
      ["dimajukan", moved, ukuran("maju")],
    ],
    snapshot,
  );
  // The sentence and the month are the function's own words on the same verdict.
  return {
    ...found,
    ...(found.status === undefined ? {} : { alasan: { id: "ALASAN", args } }),
    ...(found.dimajukan === undefined ? {} : { usulan: { id: "USULAN", args } }),
  };
}

/** The formulas of a line of *Dampak*: of an Asisten, an SKPD or a theme. */
export function rumusDampak(
  kind: SliceKind,
  { label, amount }: Pick<SliceView, "label" | "amount">,
  snapshot: FxSnapshot,
): RumusOf<AngkaPercepatan> {
  if (label === "" || (kind !== "asisten" && kind !== "skpd" && kind !== "tema")) return {};
  return rumusCocok<AngkaPercepatan>(
    [["dimajukan", amount, { id: "PERCEPATAN", args: [label, null, "maju"] }]],
    snapshot,
  );
}
