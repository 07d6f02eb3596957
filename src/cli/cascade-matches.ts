import { crossfireOf } from "../app/crossfire-view.ts";
import { DIMENSI_LIST } from "../core/crossfire/dimensi.ts";
import { matchSikap, pairId, type Sikap } from "../core/crossfire/sikap.ts";
import type { Sinergi } from "../core/crossfire/sinergi.ts";
import type { FxSnapshot } from "../core/pk/snapshot.ts";
import type { Rujukan } from "../core/rujukan/rujukan.ts";
import { cellAddress } from "../sheet/a1.ts";

/**
 * `matches` of the cascade's JSON: pairs of sub kegiatan of different SKPD, best first, refused ones last. A value is
 * null where the dimension is not stated on one side; `evidence` has its words and cells. `status` is what staff said
 * (`terima`, `tolak`, `nanti`), `baru` where nobody has; `changedSince` tells that the two are no longer what they were
 * when it was said, so that the pair is to be judged anew.
 */
export function cascadeMatches(
  snapshot: FxSnapshot,
  rujukan: Rujukan | null,
  sikap: readonly Sikap[] = [],
): readonly object[] {
  const { berlaku, berubah } = matchSikap(sikap, snapshot.pos);
  const { pairs } = crossfireOf(snapshot, rujukan).usulan;
  const isTolak = (pair: Sinergi): boolean => berlaku.get(pairId(pair))?.sikap === "tolak";
  const ordered = [...pairs.filter((pair) => !isTolak(pair)), ...pairs.filter(isTolak)];
  return ordered.map((pair) => ({
    status: berlaku.get(pairId(pair))?.sikap ?? "baru",
    decision: decisionJson(berlaku.get(pairId(pair))),
    changedSince: berubah.has(pairId(pair)),
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

function decisionJson(sikap: Sikap | undefined): object | null {
  if (sikap === undefined) return null;
  const { alasan, oleh, sejak } = sikap;
  return { reason: alasan, by: oleh, since: sejak };
}
