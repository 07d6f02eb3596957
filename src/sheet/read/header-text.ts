import { remember } from "../../core/text/remember.ts";
import { parseBulan, parseTriwulan, type Bulan } from "../../core/periode/periode.ts";

/** Header text without case, punctuation, units in brackets and line breaks: `Jumlah\n(Rp)` → `jumlah`. */
export const normaliseHeader: (text: string) => string = remember((text) =>
  text
    .toLowerCase()
    .replace(/\((rp\.?|%|rupiah|dalam rupiah)\)/g, " ")
    .replace(/[^a-z0-9%]+/g, " ")
    .trim(),
);

/** What a period column measures; `lain` = a price, a share or a planned volume, which nobody reads. */
export type UkuranKolom =
  "fisik" | "keluaran" | "target" | "realisasi" | "rencana" | "polos" | "lain";

/** A column of one month or one triwulan, told from its label. */
export interface KolomPeriode {
  readonly bulan: Bulan | null;
  readonly triwulan: 1 | 2 | 3 | 4 | null;
  readonly ukuran: UkuranKolom;
}

/**
 * Reads `bulan1`, `JAN`, `Keuangan Februari`, `Target TW II`, `Bulan Januari Realisasi Jumlah`; null for any other
 * label, and for totals and cumulative columns (`Jumlah Januari`, `s/d Bulan Ini`).
 */
export const parseKolomPeriode: (label: string) => KolomPeriode | null = remember((label) => {
  if (!NAMES_PERIOD.test(label)) return null;
  const words = label.split(" ");
  // `Bulan Januari | Realisasi | Jumlah` is the amount of the month, `Jumlah Januari` a total up to it.
  if (/\b(total|sisa|sd|s d|sampai|deviasi|dev|saldo)\b|\bjumlah\b(?!$)/.test(label)) return null;
  const ukuran = ukuranOf(label);
  const numbered = /\b(?:bulan|bln)\s*(1[0-2]|[1-9])\b/.exec(label);
  const tw = /\b(?:tw|triwulan)\s*(iv|i{1,3}|[1-4])\b/.exec(label);
  if (tw !== null) {
    const triwulan = parseTriwulan(`TW ${tw[1] ?? ""}`);
    return triwulan === null ? null : { bulan: null, triwulan, ukuran };
  }
  if (numbered !== null) return { bulan: Number(numbered[1]) as Bulan, triwulan: null, ukuran };
  const months = words.map(parseBulan).filter((bulan) => bulan !== null);
  const [bulan] = months;
  if (bulan === undefined || new Set(months).size !== 1 || words.length > 7) return null;
  return { bulan, triwulan: null, ukuran };
});

/** Beginnings of all that can name a period: most headings name none, and are told at once. */
const NAMES_PERIOD =
  /\b(bulan|bln|tw|triwulan|jan|feb|peb|mar|apr|mei|may|jun|jul|ag|aug|sep|okt|oct|nov|nop|des|dec)/;

const PLAN = /\b(target|rencana|renc|rak|akb|anggaran kas)\b/g;
const REPORT = /\b(realisasi|real|sp2d|capaian|pencapaian)\b/g;

/** The later word decides between plan and report (`Rencana dan Realisasi | Januari | Realisasi`). */
function ukuranOf(label: string): UkuranKolom {
  if (/\b(harga|tarif|bobot)\b|[^%]%$/.test(label) && !/\bfisik\b/.test(label)) return "lain";
  const plan = lastIndex(label, PLAN);
  const report = lastIndex(label, REPORT);
  const isVolume = /\b(keluaran|output|volume|vol|capaian|pencapaian)\b/.test(label);
  const isFisik = /\bfisik\b/.test(label);
  if (plan > report) {
    if (/\btarget\b/.test(label)) return "target";
    return isVolume || isFisik ? "lain" : "rencana";
  }
  if (isFisik) return "fisik";
  if (isVolume) return "keluaran";
  return report >= 0 || /\bkeuangan\b/.test(label) ? "realisasi" : "polos";
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}
