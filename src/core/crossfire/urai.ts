import { isUmum, kataOf } from "../text/kata.ts";
import { ISTILAH, type Istilah } from "./istilah.ts";

/** A text as matters: known terms (each with the words that show it) and the remaining root words. */
export interface Uraian {
  readonly istilah: ReadonlyMap<Istilah, string>;
  /** Root → word as written. Roots that name no matter are in `umum`. */
  readonly akar: ReadonlyMap<string, string>;
  readonly umum: ReadonlyMap<string, string>;
}

interface Frasa {
  readonly istilah: Istilah;
  readonly akar: readonly string[];
}

/** Phrases by their first root, longest first. */
const FRASA: ReadonlyMap<string, readonly Frasa[]> = indexFrasa();

/** Longest text that is looked at; names of sub kegiatan have some 30 words. */
const MAX_KATA = 200;

/** Reads terms and roots out of a text. A phrase uses its words up, longest first, from left to right. */
export function uraikan(text: string): Uraian {
  const kata = kataOf(text.slice(0, 4000)).slice(0, MAX_KATA);
  const istilah = new Map<Istilah, string>();
  const akar = new Map<string, string>();
  const umum = new Map<string, string>();
  for (let at = 0; at < kata.length;) {
    const frasa = (FRASA.get(kata[at]?.akar ?? "") ?? []).find((one) =>
      one.akar.every((root, nth) => kata[at + nth]?.akar === root),
    );
    const used = kata.slice(at, at + (frasa?.akar.length ?? 1));
    const words = used.map(({ asli }) => asli).join(" ");
    const root = used[0]?.akar ?? "";
    if (frasa !== undefined) {
      if (!istilah.has(frasa.istilah)) istilah.set(frasa.istilah, words);
    } else {
      const target = isUmum(root) ? umum : akar;
      if (!target.has(root)) target.set(root, words);
    }
    at += used.length;
  }
  return { istilah, akar, umum };
}

function indexFrasa(): ReadonlyMap<string, readonly Frasa[]> {
  const byFirst = new Map<string, Frasa[]>();
  for (const [istilah, phrases] of Object.entries(ISTILAH) as [Istilah, readonly string[]][]) {
    for (const phrase of phrases) {
      const akar = kataOf(phrase).map((kata) => kata.akar);
      const [first] = akar;
      if (first === undefined) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { istilah, akar }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.akar.length - a.akar.length);
  return byFirst;
}
