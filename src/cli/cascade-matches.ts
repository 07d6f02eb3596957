import { crossfireOf } from "../app/crossfire-view.ts";
import { DIMENSI_LIST } from "../core/crossfire/dimensi.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { cellAddress } from "../sheet/a1.ts";

/**
 * `matches` of the cascade's JSON: pairs of sub kegiatan of different SKPD, best first. A value is null where the
 * dimension is not stated on one side; `evidence` has its words and cells.
 */
export function cascadeMatches(snapshot: FxSnapshot, rujukan: Rujukan | null): readonly object[] {
  return crossfireOf(snapshot, rujukan).usulan.pairs.map((pair) => ({
    a: pair.a,
    b: pair.b,
    score: pair.skor,
    verdict: pair.putusan,
    matter: pair.isu,
    aktivitas: pair.aktivitas.nilai,
    jenisBelanja: pair.jenisBelanja.nilai,
    lokus: pair.lokus.nilai,
    sarpras: pair.sarpras.nilai,
    waktu: pair.waktu.nilai,
    evidence: DIMENSI_LIST.flatMap((dimension) => {
      const { nilai, bukti, at } = pair[dimension];
      if (nilai === null) return [];
      const cells = at.map(({ file, sheet, row, col }) => ({
        file,
        sheet,
        cell: cellAddress(row, col),
      }));
      return [{ dimension, words: bukti, cells }];
    }),
  }));
}
