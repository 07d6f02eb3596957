import { buildCascade, type CascadeOptions } from "../cascade/build-cascade.ts";
import type { NilaiIndikator, NilaiIndikatorOf } from "../cascade/capaian-node.ts";
import type { Cascade } from "../cascade/node.ts";
import type { AsOf } from "../periode/periode.ts";
import { bobotIndikator, nilaiIndikator } from "./kinerja.ts";
import { PENGATURAN_PK } from "./pengaturan.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";

/** How PK.PROGRESS judges each indicator, so that the tree and the cells show the same numbers. */
export function nilaiIndikatorOf(snapshot: FxSnapshot, asOf: AsOf): NilaiIndikatorOf {
  const bobotOf = bobotIndikator(snapshot);
  const pengaturan = snapshot.pengaturan.of(PENGATURAN_PK);
  return (indikator): NilaiIndikator => {
    const { capaian, dihitung } = nilaiIndikator(indikator, { kind: "tahun" }, asOf, pengaturan);
    return {
      bobot: bobotOf(indikator),
      nilai: capaian.kind === "nilai" ? capaian.nilai : null,
      dihitung,
      isDilaporkan: capaian.kind !== "realisasiKosong",
    };
  };
}

/** The tree of a snapshot at its month, with the capaian of the PK engine; `previous` as in `buildCascade`. */
export function cascadeOf(
  snapshot: FxSnapshot,
  options: Omit<Partial<CascadeOptions>, "nilaiIndikator"> = {},
  previous: Cascade | null = null,
): Cascade {
  const asOf = options.asOf ?? asOfOf(snapshot);
  const judge = nilaiIndikatorOf(snapshot, asOf);
  return buildCascade(
    snapshot.model,
    snapshot.pos,
    { ...options, asOf, nilaiIndikator: judge },
    previous,
  );
}
