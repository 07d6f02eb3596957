import type { PosIndex } from "../model/pos.ts";
import type { Kelangkaan } from "./aktivitas.ts";
import { ciriOf, isPenunjang, type Ciri } from "./ciri.ts";
import { kandidatPairs } from "./kandidat.ts";
import type { Gazetir } from "./lokus.ts";
import { PENGATURAN_SINERGI, sinergiOf, type PengaturanSinergi, type Sinergi } from "./sinergi.ts";

export interface OpsiPasangan {
  /** Null = places are not compared (the dimension stays "not stated"). */
  readonly gazetir: Gazetir | null;
  readonly pengaturan?: PengaturanSinergi;
  /** Also pairs of one matter that do not meet; default no. */
  readonly withLemah?: boolean;
}

/** Words of fewer sub kegiatan than this say nothing of rarity. */
const MIN_KORPUS = 40;

/**
 * Pairs of sub kegiatan of different SKPD that fit together (or do the same twice), best first. Supporting programs
 * are left out. Pure and symmetric; the order of the list does not change the result.
 */
export function pasangkan(index: PosIndex, opsi: OpsiPasangan): readonly Sinergi[] {
  const pengaturan = opsi.pengaturan ?? PENGATURAN_SINERGI;
  const list = index.list
    .filter((pos) => pos.skpd !== null && !isPenunjang(pos))
    .map((pos) => ciriOf(pos, opsi.gazetir));
  const langka = kelangkaanOf(list);
  const pairs: Sinergi[] = [];
  for (const [i, j] of kandidatPairs(list)) {
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    const sinergi = sinergiOf(a, b, pengaturan, langka);
    if (sinergi.putusan !== "lemah" || isNear(sinergi, opsi, pengaturan)) pairs.push(sinergi);
  }
  return pairs.sort((x, y) => y.skor - x.skor || compare(x.a, y.a) || compare(x.b, y.b));
}

function isNear(
  { aktivitas }: Sinergi,
  { withLemah = false }: OpsiPasangan,
  { ambangAktivitas }: PengaturanSinergi,
): boolean {
  return withLemah && (aktivitas.nilai ?? 0) >= ambangAktivitas;
}

/** Scores one pair, whatever its score (for `PK.SINERGI` and the pane). */
export function sinergiPasangan(
  index: PosIndex,
  a: string,
  b: string,
  { gazetir, pengaturan = PENGATURAN_SINERGI }: OpsiPasangan,
): Sinergi | null {
  const [one, other] = [index.byId.get(a), index.byId.get(b)];
  if (one === undefined || other === undefined) return null;
  const langka = kelangkaanOf(
    index.list.filter((pos) => !isPenunjang(pos)).map((pos) => ciriOf(pos, null)),
  );
  return sinergiOf(ciriOf(one, gazetir), ciriOf(other, gazetir), pengaturan, langka);
}

/**
 * Inverse document frequency over the texts compared, from 0.4 (in every one) to 1 (in one); a handful of texts gives
 * every word 1.
 */
export function kelangkaanOf(list: readonly Pick<Ciri, "uraian">[]): Kelangkaan {
  if (list.length < MIN_KORPUS) return () => 1;
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { uraian } of list) {
    for (const term of uraian.istilah.keys()) count(`#${term}`);
    for (const root of uraian.akar.keys()) count(root);
    for (const root of uraian.umum.keys()) count(root);
  }
  const full = Math.log(list.length + 1);
  return (key) => 0.4 + 0.6 * (Math.log((list.length + 1) / ((counts.get(key) ?? 0) + 1)) / full);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
