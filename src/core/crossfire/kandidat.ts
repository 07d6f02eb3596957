import { kantorOf, type Ciri } from "./ciri.ts";
import { HUBUNGAN_LIST } from "./hubungan.ts";

/** A word that more than this share of all sub kegiatan bear finds nothing. */
const TERLALU_UMUM = 0.2;
/** Most pairs one word may put forward; a word of so many is no evidence, and the work stays bounded. */
const MAX_BUCKET = 200;

/**
 * Pairs worth scoring (indices, first < second), each once: of different SKPD, with a term, a rare root or a matter in
 * common. Not all pairs: at 1,100 sub kegiatan that would be 600,000.
 */
export function* kandidatPairs(list: readonly Ciri[]): Generator<readonly [number, number]> {
  const seen = new Set<number>();
  const size = list.length;
  for (const [left, right] of buckets(list)) {
    for (const i of left) {
      for (const j of right) {
        const [first, second] = i < j ? [i, j] : [j, i];
        if (first === second) continue;
        const key = first * size + second;
        if (seen.has(key)) continue;
        seen.add(key);
        const [a, b] = [list[first], list[second]];
        if (a !== undefined && b !== undefined && kantorOf(a.pos) !== kantorOf(b.pos)) {
          yield [first, second];
        }
      }
    }
  }
}

type Bucket = readonly [readonly number[], readonly number[]];

function* buckets(list: readonly Ciri[]): Generator<Bucket> {
  const byWord = new Map<string, number[]>();
  list.forEach(({ uraian }, index) => {
    for (const term of uraian.istilah.keys()) put(byWord, `#${term}`, index);
    for (const root of uraian.akar.keys()) put(byWord, root, index);
  });
  const limit = Math.max(12, Math.min(MAX_BUCKET, list.length * TERLALU_UMUM));
  for (const members of byWord.values()) {
    if (members.length > 1 && members.length <= limit) yield [members, members];
  }
  for (const { a, b } of HUBUNGAN_LIST) {
    yield [byWord.get(`#${a}`) ?? [], byWord.get(`#${b}`) ?? []];
  }
}

function put(index: Map<string, number[]>, key: string, value: number): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [value]);
  else list.push(value);
}
