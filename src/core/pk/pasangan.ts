import type { Gazetir } from "../crossfire/lokus.ts";
import { DIMENSI_LIST, LABEL_DIMENSI } from "../crossfire/dimensi.ts";
import { BAGIAN_CROSSFIRE, pengaturanSinergi } from "../crossfire/pengaturan.ts";
import type { Sinergi } from "../crossfire/sinergi.ts";
import { scorePair } from "../crossfire/suggest-matches.ts";
import type { Pos } from "../model/pos.ts";
import { namaBulan, type Bulan } from "../periode/periode.ts";
import type { FxSnapshot } from "./snapshot.ts";
import type { FxResult } from "./spec.ts";

/** Pairs held against each other for one formula at most: two whole SKPD would take seconds. */
export const MAX_PASANGAN = 2_500;

/** Pairs of different SKPD, each once. */
export function pasanganLintasSkpd(
  satu: readonly Pos[],
  lain: readonly Pos[],
): readonly (readonly [Pos, Pos])[] {
  const seen = new Set<string>();
  return satu.flatMap((a) =>
    lain.flatMap((b): [Pos, Pos][] => {
      if (a.id === b.id || kantor(a) === kantor(b)) return [];
      const key = a.id < b.id ? `${a.id}\n${b.id}` : `${b.id}\n${a.id}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [[a, b]];
    }),
  );
}

function kantor({ skpd, id }: Pos): string {
  return skpd?.id ?? id;
}

/** The best of the pairs, by the workbook's weights; null = there is none. */
export function sinergiTerbaik(
  snapshot: FxSnapshot,
  pairs: readonly (readonly [Pos, Pos])[],
  gazetir: Gazetir | null,
): Sinergi | null {
  const pengaturan = pengaturanSinergi(snapshot.pengaturan.of(BAGIAN_CROSSFIRE));
  let best: Sinergi | null = null;
  for (const [a, b] of pairs) {
    const one = scorePair(snapshot.pos, a, b, { gazetir, pengaturan });
    if (best === null || one.skor > best.skor) best = one;
  }
  return best;
}

/** A pair as rows: score first, then each dimension with its evidence words. */
export function barisSinergi(sinergi: Sinergi): readonly (readonly FxResult[])[] {
  return [
    ["Skor", sinergi.skor, sinergi.isu],
    ...DIMENSI_LIST.map((nama): readonly FxResult[] => {
      const { nilai, bukti } = sinergi[nama];
      const words = nama === "waktu" ? bukti.map((one) => namaBulan(Number(one) as Bulan)) : bukti;
      return [
        LABEL_DIMENSI[nama],
        nilai ?? "",
        nilai === null ? "tidak disebut" : words.join("; "),
      ];
    }),
  ];
}
