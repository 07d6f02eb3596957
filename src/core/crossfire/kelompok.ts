import type { Pos, PosIndex } from "../model/pos.ts";
import { ciriOf, kantorOf } from "./ciri.ts";
import { kecamatanOf, type Gazetir, type Lokus } from "./lokus.ts";
import type { Sinergi } from "./sinergi.ts";
import type { Tema } from "./tema.ts";

/** Several SKPD at one theme or matter that meet at one place. */
export interface Kelompok {
  readonly id: string;
  /** tema = sub kegiatan that would complete a theme; isu = a matter that no theme of theirs covers. */
  readonly dasar: "tema" | "isu";
  /** Name of the theme, or the matter. */
  readonly nama: string;
  /** Kecamatan they share (code and name); null = no single one. */
  readonly lokus: { readonly kode: string; readonly nama: string } | null;
  /** Members of the theme (those with a link) before the candidates; for isu all of them, best linked first. */
  readonly anggota: readonly Pos[];
  /** Ids among `anggota` that the theme does not have yet; empty for isu. */
  readonly calon: readonly string[];
  readonly pairs: readonly Sinergi[];
  /** Mean score of its pairs, 0..1. */
  readonly skor: number;
}

/** A group of more nobody puts on one agenda; the best linked are taken. */
const MAX_ANGGOTA = 12;
/** Candidates proposed for one theme. */
const MAX_CALON = 10;
const MAX_KELOMPOK = 60;

/**
 * Groups out of pairs that complement each other. Deterministic: the same pairs give the same groups in the same order.
 */
export function kelompokOf(
  index: PosIndex,
  temaList: readonly Tema[],
  pairs: readonly Sinergi[],
  gazetir: Gazetir | null,
): readonly Kelompok[] {
  const meets = pairs.filter(({ putusan }) => putusan === "melengkapi");
  const groups = [
    ...temaList.flatMap((tema) => temaGroup(index, tema, meets)),
    ...isuGroups(index, temaList, meets, gazetir),
  ];
  const order = (one: Kelompok): number => (one.dasar === "tema" ? 0 : 1);
  return groups
    .sort(
      (x, y) =>
        order(x) - order(y) ||
        y.pairs.length * y.skor - x.pairs.length * x.skor ||
        compare(x.id, y.id),
    )
    .slice(0, MAX_KELOMPOK);
}

/** Sub kegiatan outside a theme that fit its members, best first by the sum of their scores. */
function temaGroup(index: PosIndex, tema: Tema, pairs: readonly Sinergi[]): readonly Kelompok[] {
  const inside = new Set(tema.anggota.map(({ pos }) => pos.id));
  const links = new Map<string, Sinergi[]>();
  for (const pair of pairs) {
    if (inside.has(pair.a) === inside.has(pair.b)) continue;
    push(links, inside.has(pair.a) ? pair.b : pair.a, pair);
  }
  const calon = [...links]
    .sort(([a, x], [b, y]) => sumOf(y) - sumOf(x) || compare(a, b))
    .slice(0, MAX_CALON);
  if (calon.length === 0) return [];
  const used = calon.flatMap(([, list]) => list);
  const linked = [...inside].filter((id) => used.some(({ a, b }) => a === id || b === id));
  const ids = [...linked.sort(compare), ...calon.map(([id]) => id)];
  return [
    {
      id: `tema:${tema.key}`,
      dasar: "tema",
      nama: tema.nama,
      lokus: null,
      anggota: posOf(index, ids),
      calon: calon.map(([id]) => id),
      pairs: used,
      skor: sumOf(used) / used.length,
    },
  ];
}

/** Per matter and kecamatan: what is linked, at least three sub kegiatan of two offices, and no theme has it all. */
function isuGroups(
  index: PosIndex,
  temaList: readonly Tema[],
  pairs: readonly Sinergi[],
  gazetir: Gazetir | null,
): readonly Kelompok[] {
  const temas = temaList.map(({ anggota }) => new Set(anggota.map(({ pos }) => pos.id)));
  const byPlace = new Map<
    string,
    { readonly pairs: Sinergi[]; readonly lokus: Kelompok["lokus"] }
  >();
  for (const pair of pairs) {
    if (pair.isu === "" || temas.some((tema) => tema.has(pair.a) && tema.has(pair.b))) continue;
    for (const lokus of placesOf(index, pair, gazetir)) {
      const key = `${pair.isu}|${lokus?.kode ?? ""}`;
      const known = byPlace.get(key);
      if (known === undefined) byPlace.set(key, { pairs: [pair], lokus });
      else known.pairs.push(pair);
    }
  }
  return [...byPlace].flatMap(([key, { pairs: list, lokus }]) => {
    const [first] = list;
    const ids = strongest(list);
    const kept = list.filter(({ a, b }) => ids.includes(a) && ids.includes(b));
    const anggota = posOf(index, ids);
    const isWide = anggota.length >= 3 && new Set(anggota.map(kantorOf)).size >= 2;
    if (first === undefined || !isWide) return [];
    const skor = sumOf(kept) / kept.length;
    return [
      {
        id: `isu:${key}`,
        dasar: "isu" as const,
        nama: first.isu,
        lokus,
        anggota,
        calon: [],
        pairs: kept,
        skor,
      },
    ];
  });
}

/** Kecamatan that both name; one null entry when they meet without a kecamatan of their own. */
function placesOf(
  index: PosIndex,
  { a, b, lokus }: Sinergi,
  gazetir: Gazetir | null,
): readonly Kelompok["lokus"][] {
  const places = [a, b].map((id): Lokus | null => {
    const pos = index.byId.get(id);
    return pos === undefined ? null : ciriOf(pos, gazetir).lokus;
  });
  const [one, other] = places;
  if (lokus.nilai === null || one === null || one === undefined || !other) return [null];
  const mine = kecamatanOf(one);
  const theirs = kecamatanOf(other);
  const shared = [...mine.keys()].filter((kode) => theirs.has(kode));
  if (shared.length === 0) return [null];
  return shared.map((kode) => ({ kode, nama: mine.get(kode) ?? kode }));
}

/** Ids by the sum of the scores of their pairs, best first; ids break ties. */
function strongest(pairs: readonly Sinergi[]): readonly string[] {
  const sums = new Map<string, number>();
  for (const { a, b, skor } of pairs) {
    sums.set(a, (sums.get(a) ?? 0) + skor);
    sums.set(b, (sums.get(b) ?? 0) + skor);
  }
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, MAX_ANGGOTA)
    .map(([id]) => id);
}

function posOf(index: PosIndex, ids: readonly string[]): readonly Pos[] {
  return ids.flatMap((id) => index.byId.get(id) ?? []);
}

function push(map: Map<string, Sinergi[]>, key: string, value: Sinergi): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function sumOf(pairs: readonly Sinergi[]): number {
  return pairs.reduce((sum, { skor }) => sum + skor, 0);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
