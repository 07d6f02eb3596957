import type { Akumulasi, Polaritas, RumusTurun } from "./tables.ts";

/** A direction in the words of an office, with the formula where the words name one. */
export interface PolaritasTertulis {
  readonly polaritas: Polaritas;
  readonly rumus: RumusTurun | null;
}

/** Words by direction, the first match counts: "semakin rendah semakin baik" must not be read as naik. */
const KATA: readonly (readonly [Polaritas, RegExp])[] = [
  ["ya-tidak", /\bya\s*[/\-–]?\s*(?:atau\s+)?tidak\b|\bada\s*[/\-–]\s*tidak\b|\byes\b|\bbiner\b/i],
  ["tanggal", /\btanggal\b|\btenggat\b|\btepat waktu\b|\bjadwal\b|\bdate\b|\bdeadline\b/i],
  ["rentang", /\brentang|\brange\b|\binterval\b|\bantara\b|\bkisaran\b/i],
  ["stabil", /stabil|\btetap\b|\bkonstan\b|\bflat\b|\bmempertahankan\b/i],
  ["turun", /turun|negati|minim|regresi|rendah|kecil|kurang|\b(?:lower|low|less|down|min)\b|[↓▼]/i],
  [
    "naik",
    /naik|positi|maksim|maxim|progresi|tinggi|besar|banyak|ningkat|\b(?:higher|high|more|up|max|maks)\b|[↑▲]|^\s*\+\s*$/i,
  ],
];

/** Reads `Naik`, `Negatif`, `Minimize`, `makin kecil makin baik`, `Turun (T/R)`, `Rentang`; null for unknown words. */
export function parsePolaritas(text: string): PolaritasTertulis | null {
  const rumus = parseRumusTurun(text);
  const found = KATA.find(([, words]) => words.test(text))?.[0];
  if (found !== undefined) return { polaritas: found, rumus: found === "turun" ? rumus : null };
  return rumus === null ? null : { polaritas: "turun", rumus };
}

/** Reads the formula for "less is better" as written: `T/R`, `(2T − R) / T × 100`; null for anything else. */
export function parseRumusTurun(text: string): RumusTurun | null {
  const plain = text
    .toLowerCase()
    .replaceAll("target", "t")
    .replace(/realisasi|capaian/g, "r")
    .replace(/[×*x]\s*100\s*%?|[\s().[\]]/g, "")
    .replace(/[÷:]/g, "/")
    .replace(/[−–]/g, "-");
  if (/2t-r\/t|t-r-t\/t|1\+1-r\/t/.test(plain)) return "selisih";
  return /(?:^|[^a-z])t\/r(?![a-z])|turunt\/r|banding/.test(plain) ? "banding" : null;
}

/** Whether a text is the formula R / T, by which more is better. */
export function isRumusNaik(text: string): boolean {
  return /^(?:r|realisasi)[/÷:](?:t|target)(?:[×*x]100%?)?$/i.test(text.replace(/[\s().]/g, ""));
}

/** Reads `Jumlah`, `Average`, `Nilai akhir`, `Take Last Known`, `Non kumulatif`; null for unknown words. */
export function parseAkumulasi(text: string): Akumulasi | null {
  if (/\brata|average|\bmean\b/i.test(text)) return "rata-rata";
  if (/akhir|\blast\b|\bposisi\b|(?:non|tidak|bukan)[\s-]*(?:ku|aku)mul/i.test(text))
    return "akhir";
  return /jumlah|\bsum\b|akumul|kumul|\btotal\b/i.test(text) ? "jumlah" : null;
}

/** Yes or no as sheets write it, 1 or 0; null for anything else. */
export function parseYaTidak(text: string): 0 | 1 | null {
  const word = text.trim().toLowerCase();
  if (
    /^(?:ya|yes|ada|sudah|selesai|tercapai|terlaksana|tersedia|terbit|true|v|√|✓|✔|1|100\s*%)$/.test(
      word,
    )
  ) {
    return 1;
  }
  return /^(?:tidak|tdk|no|belum|tidak ada|belum ada|false|x|✗|✘|0|0\s*%)(?: (?:tercapai|selesai|terlaksana|terbit|tersedia))?$/.test(
    word,
  )
    ? 0
    : null;
}
