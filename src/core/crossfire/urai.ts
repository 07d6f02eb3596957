import { isUmum, kataOf, type Kata } from "../text/kata.ts";
import { once } from "../text/once.ts";
import { ISTILAH, type Istilah } from "./istilah.ts";

/**
 * kerja = does something about the matter; the others speak of it on paper: rencana = plans and rules, riset = studies, awas = watches and
 * counts, urusan = permits, money, people's careers.
 */
export type JenisKerja = "kerja" | "rencana" | "riset" | "awas" | "urusan";

/** A text as matters: known terms (each with the words that show it) and the remaining root words. */
export interface Uraian {
  readonly istilah: ReadonlyMap<Istilah, string>;
  /** Root → word as written. Roots that name no matter are in `umum`. */
  readonly akar: ReadonlyMap<string, string>;
  readonly umum: ReadonlyMap<string, string>;
  readonly jenisKerja: JenisKerja;
}

interface Frasa {
  readonly istilah: Istilah;
  readonly kata: readonly Kata[];
  /** The words must stand as written, not only their roots (*pendidik* is no *pendidikan*). */
  readonly isTepat: boolean;
}

/** Phrases by their first root, longest first; made at the first text, not while the program loads. */
const frasaByFirst = once(indexFrasa);

/** Longest text that is looked at; names of sub kegiatan have some 30 words. */
const MAX_KATA = 200;

/** What a work is not (`PMKS Lainnya Bukan Korban HIV/AIDS dan NAPZA`): up to the end of its clause. */
const BUKAN = /\b(?:bukan|selain|kecuali|di luar)\b[^.;,()]*/gi;

/** Words by which the name of paper work begins, by kind. */
const AWAL: Readonly<Record<Exclude<JenisKerja, "kerja">, readonly string[]>> = {
  rencana: [
    "perencanaan(?!,? dan (?:pengembangan|pembangunan|pelaksanaan))",
    // The design of a building is part of building it.
    "penyusunan(?!.*\\b(?:engineering design|site plan|tapak)\\b)",
    "perumusan",
    "penetapan",
    "reviu",
    "review",
    "pembuatan",
    "diseminasi",
    "publikasi",
    "forum",
    "(?:sosialisasi|advokasi) (?:kebijakan|peraturan)(?! dan pendampingan)",
    "penyerasian",
  ],
  riset: [
    "penelitian",
    "kajian",
    "pengkajian",
    "analisis",
    "[^.]*?\\bpenelitian dan pengembangan\\b",
  ],
  awas: [
    "evaluasi",
    "monitoring",
    "pemantauan",
    "inspeksi",
    "survei",
    "identifikasi",
    "inventarisasi",
    "penilaian",
    "pengawasan",
    "pengendalian dan pengawasan",
    "verifikasi",
    "pencatatan",
    "leger",
    "penatausahaan",
  ],
  urusan: [
    "penerbitan",
    "dana",
    "penyelesaian sengketa",
    "pemberian penghargaan",
    "seleksi",
    "sertifikasi",
    "pemenuhan (?:komitmen|persyaratan|ketentuan|lanjutan|izin)",
    "pengembangan karir",
    "penataan pendistribusian",
    "[^.]*?\\bpengawasan (?:pelaksanaan )?(?:izin|perizinan)",
  ],
};

/** Words that say nothing of the kind, before those that do. */
const PEMBUKA = "(?:(?:fasilitasi|pelayanan|pelaksanaan|pengelolaan)\\s+)?";

const POLA = (Object.entries(AWAL) as [Exclude<JenisKerja, "kerja">, readonly string[]][]).map(
  ([jenis, list]) => [jenis, new RegExp(`^\\W*${PEMBUKA}(?:${list.join("|")})\\b`, "i")] as const,
);

/** What kind of work a name speaks of. */
function jenisKerjaOf(text: string): JenisKerja {
  return POLA.find(([, pola]) => pola.test(text))?.[0] ?? "kerja";
}

/** Reads terms and roots out of a text. A phrase uses its words up, longest first, from left to right. */
export function uraikan(text: string): Uraian {
  const kata = kataOf(text.slice(0, 4000).replace(BUKAN, " ")).slice(0, MAX_KATA);
  const istilah = new Map<Istilah, string>();
  const akar = new Map<string, string>();
  const umum = new Map<string, string>();
  const frasaList = frasaByFirst();
  for (let at = 0; at < kata.length;) {
    const frasa = frasaList.get(kata[at]?.akar ?? "")?.find((one) => standsAt(one, kata, at));
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
  return { istilah, akar, umum, jenisKerja: jenisKerjaOf(text) };
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
