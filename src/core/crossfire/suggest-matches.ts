import type { Pos, PosIndex } from "../model/pos.ts";
import { perkaraOf, type Kelangkaan } from "./aktivitas.ts";
import { ciriOf, isPenunjang, kantorOf } from "./ciri.ts";
import { kandidatPairs } from "./kandidat.ts";
import type { Gazetir } from "./lokus.ts";
import { PENGATURAN_SINERGI, type PengaturanSinergi } from "./pengaturan.ts";
import { sinergiOf, sinergiSeperkara, type Sinergi, type Sisi } from "./sinergi.ts";
import type { Uraian } from "./urai.ts";

export interface OpsiUsulan {
  /** Null = places are not compared (the dimension stays "not stated"). */
  readonly gazetir: Gazetir | null;
  readonly pengaturan?: PengaturanSinergi;
  /** Also pairs of one matter that do not meet; default no. */
  readonly withLemah?: boolean;
}

export interface UsulanSinergi {
  /** Best first; fixed order, whatever the order of the sheets. */
  readonly pairs: readonly Sinergi[];
  /** Sub kegiatan looked at: of a known SKPD, without the supporting programs. */
  readonly dinilai: number;
  /** Pairs scored. */
  readonly kandidat: number;
  /** The region is so large that not all candidates were scored. */
  readonly isTerpotong: boolean;
}

/** Words of fewer sub kegiatan than this say nothing of rarity. */
const MIN_KORPUS = 40;

/** Pairs scored at most: far beyond any regency, and the work stays bounded. */
const MAX_KANDIDAT = 400_000;

/**
 * Pairs of sub kegiatan of different SKPD that fit together, or do the same twice. Supporting programs (`X.XX.01`) are
 * left out. Pure and symmetric.
 */
export function suggestMatches(index: PosIndex, opsi: OpsiUsulan): UsulanSinergi {
  const pengaturan = opsi.pengaturan ?? PENGATURAN_SINERGI;
  const list = sisiOf(index, opsi.gazetir);
  const pairs: Sinergi[] = [];
  let kandidat = 0;
  let isTerpotong = false;
  for (const [i, j] of kandidatPairs(list.map(({ ciri }) => ciri))) {
    const [a, b] = [list[i], list[j]];
    if (a === undefined || b === undefined) continue;
    if (kandidat >= MAX_KANDIDAT) {
      isTerpotong = true;
      break;
    }
    kandidat += 1;
    const sinergi = sinergiSeperkara(a, b, pengaturan);
    if (sinergi === null) continue;
    if (sinergi.putusan !== "lemah" || opsi.withLemah === true) pairs.push(sinergi);
  }
  pairs.sort(
    (x, y) =>
      y.skor - x.skor || y.kelengkapan - x.kelengkapan || compare(x.a, y.a) || compare(x.b, y.b),
  );
  return { pairs, dinilai: list.length, kandidat, isTerpotong };
}

/** Scores one pair, whatever its score (for `PK.SINERGI`). Its words weigh as they do among all. */
export function scorePair(
  index: PosIndex,
  one: Pos,
  other: Pos,
  { gazetir, pengaturan = PENGATURAN_SINERGI }: OpsiUsulan,
): Sinergi {
  const langka = kelangkaanIn(index, gazetir);
  const side = (pos: Pos): Sisi => {
    const ciri = ciriOf(pos, gazetir);
    return { ciri, perkara: perkaraOf(ciri.uraian, langka) };
  };
  return sinergiOf(side(one), side(other), pengaturan);
}

/** The sides of every pair that may be suggested, in the order of the index. */
export function sisiOf(index: PosIndex, gazetir: Gazetir | null): readonly Sisi[] {
  const langka = kelangkaanIn(index, gazetir);
  return wanted(index).map((pos) => {
    const ciri = ciriOf(pos, gazetir);
    return { ciri, perkara: perkaraOf(ciri.uraian, langka) };
  });
}

function wanted(index: PosIndex): readonly Pos[] {
  return index.list.filter((pos) => kantorOf(pos) !== "" && !isPenunjang(pos));
}

const KELANGKAAN = new WeakMap<PosIndex, Kelangkaan>();

/** Rarity of words among the sub kegiatan of a region; worked out once per version. */
function kelangkaanIn(index: PosIndex, gazetir: Gazetir | null): Kelangkaan {
  const known = KELANGKAAN.get(index);
  if (known !== undefined) return known;
  const langka = kelangkaanOf(wanted(index).map((pos) => ciriOf(pos, gazetir).uraian));
  KELANGKAAN.set(index, langka);
  return langka;
}

/**
 * Inverse document frequency over the texts compared, from 0.4 (in every one) to 1 (in one); a handful of texts gives
 * every word 1.
 */
export function kelangkaanOf(list: readonly Uraian[]): Kelangkaan {
  if (list.length < MIN_KORPUS) return () => 1;
  const counts = new Map<string, number>();
  const count = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const uraian of list) {
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
