import { remember } from "../text/remember.ts";

/** Key to compare names by: letters and digits only, without case and diacritics. */
export const namaKunci: (text: string) => string = remember((text) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ""),
);

/** Names longer than this are compared by their beginning: nothing official is that long. */
const MAX = 400;

/** Share of letter pairs two names have in common, 0..1: spelling variants stay near 1. */
export function kemiripan(a: string, b: string): number {
  return kemiripanKunci(namaKunci(a).slice(0, MAX), namaKunci(b).slice(0, MAX));
}

/** A name cut off by a form or a cell is no other name, if this much of it is there. */
const AWALAN = 12;

/** Below this, two names are of different things; spelling variants of one code in official lists stay above. */
const SERUPA = 0.55;

/** Whether two names may be spellings of one: same letters, one cut short, or mostly the same. */
export function namaSerupa(a: string, b: string): boolean {
  const left = namaKunci(a).slice(0, MAX);
  const right = namaKunci(b).slice(0, MAX);
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (short.length >= AWALAN && long.startsWith(short)) return true;
  return kemiripanKunci(left, right) >= SERUPA;
}

function kemiripanKunci(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = new Map<string, number>();
  for (let index = 1; index < a.length; index += 1) {
    const pair = a.slice(index - 1, index + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let index = 1; index < b.length; index += 1) {
    const pair = b.slice(index - 1, index + 1);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    common += 1;
    pairs.set(pair, left - 1);
  }
  const total = a.length + b.length - 2;
  return total <= 0 ? 0 : (2 * common) / total;
}
