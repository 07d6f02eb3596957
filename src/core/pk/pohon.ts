import { buildCascade, type CascadeOptions } from "../cascade/build-cascade.ts";
import type { NilaiIndikator, NilaiIndikatorOf } from "../cascade/capaian-node.ts";
import type { Cascade } from "../cascade/node.ts";
import type { AsOf } from "../periode/periode.ts";
import { countedInMean } from "./capaian.ts";
import { bobotIndikator, capaianTahun } from "./kinerja.ts";
import { asOfOf, type FxSnapshot } from "./snapshot.ts";

/** How PK.PROGRESS judges each indicator, so that the tree and the cells show the same numbers. */
export function nilaiIndikatorOf(snapshot: FxSnapshot, asOf: AsOf): NilaiIndikatorOf {
  const bobotOf = bobotIndikator(snapshot);
  return (indikator): NilaiIndikator => {
    const capaian = capaianTahun(indikator, asOf);
    const nilai = capaian.kind === "nilai" ? capaian.nilai : null;
    return {
      bobot: bobotOf(indikator),
      nilai,
      dihitung: nilai === null ? null : countedInMean(nilai),
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
  const nilaiIndikator = nilaiIndikatorOf(snapshot, asOf);
  return buildCascade(snapshot.model, snapshot.pos, { ...options, asOf, nilaiIndikator }, previous);
}
