import { parseBulan, parseTriwulan, type Bulan } from "../../core/periode/periode.ts";

/** Header text without case, punctuation, units in brackets and line breaks: `Jumlah\n(Rp)` → `jumlah`. */
export function normaliseHeader(text: string): string {
  return text
    .toLowerCase()
    .replace(/\((rp\.?|%|rupiah|dalam rupiah)\)/g, " ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim();
}

/** Words that say what a period column measures. */
const UKURAN: readonly (readonly [RegExp, UkuranKolom])[] = [
  [/\bfisik\b/, "fisik"],
  [/\b(keluaran|output)\b/, "keluaran"],
  [/\btarget\b/, "target"],
  [/\b(keuangan|realisasi|real|sp2d)\b/, "realisasi"],
  [/\b(rencana|rak|akb|anggaran kas)\b/, "rencana"],
];

export type UkuranKolom = "fisik" | "keluaran" | "target" | "realisasi" | "rencana" | "polos";

/** A column of one month or one triwulan, told from its label. */
export interface KolomPeriode {
  readonly bulan: Bulan | null;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  readonly ukuran: UkuranKolom;
}

/** Reads `bulan1`, `JAN`, `Keuangan Februari`, `Target TW II`, `Fisik Januari`; null for any other label. */
export function parseKolomPeriode(label: string): KolomPeriode | null {
  const words = label.split(" ");
  const numbered = /\b(?:bulan|bln)\s*(1[0-2]|[1-9])\b/.exec(label);
  const tw = /\b(?:tw|triwulan)\s*(iv|i{1,3}|[1-4])\b/.exec(label);
  const ukuran = UKURAN.find(([pattern]) => pattern.test(label))?.[1] ?? "polos";
  if (/\b(jumlah|total|sisa|sd|s d|sampai|deviasi|dev)\b/.test(label)) return null;
  if (tw !== null) {
    const triwulan = parseTriwulan(`TW ${tw[1] ?? ""}`);
    return triwulan === null ? null : { bulan: null, triwulan, ukuran };
  }
  if (numbered !== null) return { bulan: Number(numbered[1]) as Bulan, triwulan: null, ukuran };
  const months = words.map(parseBulan).filter((bulan) => bulan !== null);
  const [bulan] = months;
  if (bulan === undefined || new Set(months).size !== 1 || words.length > 5) return null;
  return { bulan, triwulan: null, ukuran };
}
