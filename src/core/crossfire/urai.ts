import { isUmum, kataOf, type Kata } from "../text/kata.ts";
import { ISTILAH, type Istilah } from "./istilah.ts";

/** A text as matters: known terms (each with the words that show it) and the remaining root words. */
export interface Uraian {
  readonly istilah: ReadonlyMap<Istilah, string>;
  /** Root → word as written. Roots that name no matter are in `umum`. */
  readonly akar: ReadonlyMap<string, string>;
  readonly umum: ReadonlyMap<string, string>;
  /** Paper work about the matter (evaluation, research, registration), not the matter itself. */
  readonly isAdministrasi: boolean;
}

interface Frasa {
  readonly istilah: Istilah;
  readonly kata: readonly Kata[];
  /** The words must stand as written, not only their roots (*pendidik* is no *pendidikan*). */
  readonly isTepat: boolean;
}

/** Phrases by their first root, longest first. */
const FRASA: ReadonlyMap<string, readonly Frasa[]> = indexFrasa();

/** Longest text that is looked at; names of sub kegiatan have some 30 words. */
const MAX_KATA = 200;

/** What a work is not (`PMKS Lainnya Bukan Korban HIV/AIDS dan NAPZA`): up to the end of its clause. */
const BUKAN = /\b(?:bukan|selain|kecuali|di luar)\b[^.;,()]*/gi;

/** Names of paper work begin with it. */
const ADMINISTRASI =
  /^\W*(?:evaluasi|monitoring|pemantauan|inspeksi|pelaksanaan inspeksi|forum|leger|pengelolaan leger|penelitian|penatausahaan|penerbitan|penetapan (?:persyaratan|prosedur|tarif)|pengelolaan dana|penyelesaian sengketa|pemberian penghargaan|seleksi|diseminasi|publikasi|[^.]*?\bpenelitian dan pengembangan\b|pengawasan (?:pelaksanaan )?(?:izin|perizinan))\b/i;

/** Reads terms and roots out of a text. A phrase uses its words up, longest first, from left to right. */
export function uraikan(text: string): Uraian {
  const kata = kataOf(text.slice(0, 4000).replace(BUKAN, " ")).slice(0, MAX_KATA);
  const istilah = new Map<Istilah, string>();
  const akar = new Map<string, string>();
  const umum = new Map<string, string>();
  for (let at = 0; at < kata.length;) {
    const frasa = (FRASA.get(kata[at]?.akar ?? "") ?? []).find((one) => standsAt(one, kata, at));
    const used = kata.slice(at, at + (frasa?.kata.length ?? 1));
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
  return { istilah, akar, umum, isAdministrasi: ADMINISTRASI.test(text) };
}

function standsAt({ kata: frasa, isTepat }: Frasa, kata: readonly Kata[], at: number): boolean {
  return frasa.every((one, nth) => {
    const other = kata[at + nth];
    return isTepat ? other?.asli === one.asli : other?.akar === one.akar;
  });
}

function indexFrasa(): ReadonlyMap<string, readonly Frasa[]> {
  const byFirst = new Map<string, Frasa[]>();
  for (const [istilah, phrases] of Object.entries(ISTILAH) as [Istilah, readonly string[]][]) {
    for (const phrase of phrases) {
      const kata = kataOf(phrase);
      const first = kata[0]?.akar;
      if (first === undefined) continue;
      const frasa = { istilah, kata, isTepat: phrase.startsWith("=") };
      byFirst.set(first, [...(byFirst.get(first) ?? []), frasa]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.kata.length - a.kata.length);
  return byFirst;
}
