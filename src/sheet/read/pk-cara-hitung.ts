import {
  isRumusNaik,
  parseAkumulasi,
  parsePolaritas,
  parseRumusTurun,
  parseYaTidak,
} from "../../core/model/polaritas.ts";
import type { PkIndikator, Polaritas } from "../../core/model/tables.ts";
import { parseTanggal } from "../../core/periode/tanggal.ts";
import { parseRentang } from "../../core/rupiah/parse-rentang.ts";

/** The cells of a PK row that say how its indicator is judged. */
export interface SelCaraHitung {
  readonly polaritas: string;
  readonly rumus: string;
  readonly akumulasi: string;
  readonly targetText: string;
  readonly satuan: string;
}

type CaraHitung = Pick<PkIndikator, "polaritas" | "rumusTurun" | "akumulasi" | "takDikenal">;

/**
 * How an indicator is judged. A blank polaritas is read from the formula, else from the form of the target (`≤ 7`,
 * `31 Desember 2026`, `Ya`, `4 - 6`), else more is better; a blank akumulasi means the last value. Words that are not
 * understood are kept for a finding.
 */
export function readCaraHitung(sel: SelCaraHitung): CaraHitung {
  const tertulis = parsePolaritas(sel.polaritas);
  const rumusTurun = parseRumusTurun(sel.rumus) ?? tertulis?.rumus ?? null;
  const akumulasi = parseAkumulasi(sel.akumulasi);
  const polaritas = tertulis?.polaritas ?? fromFormula(sel.rumus) ?? fromTarget(sel);
  const takDikenal = {
    ...(tertulis === null && isWritten(sel.polaritas) ? { polaritas: sel.polaritas } : {}),
    ...(isWritten(sel.rumus) && rumusTurun === null && !isRumusNaik(sel.rumus)
      ? { rumus: sel.rumus }
      : {}),
    ...(akumulasi === null && isWritten(sel.akumulasi) ? { akumulasi: sel.akumulasi } : {}),
  };
  return {
    polaritas,
    akumulasi: akumulasi ?? "akhir",
    ...(rumusTurun === null ? {} : { rumusTurun }),
    ...(Object.keys(takDikenal).length === 0 ? {} : { takDikenal }),
  };
}

function fromFormula(rumus: string): Polaritas | null {
  if (parseRumusTurun(rumus) !== null) return "turun";
  return isRumusNaik(rumus) ? "naik" : null;
}

function fromTarget({ targetText, satuan }: SelCaraHitung): Polaritas {
  const text = targetText.trim();
  if (parseRentang(text) !== null) return "rentang";
  if (/^(?:[≤<]|maksimal|maks\b|paling banyak|paling tinggi|kurang dari|di bawah)/i.test(text)) {
    return "turun";
  }
  if (/^(?:tanggal|tgl\.?)$/i.test(satuan) || isDay(text)) return "tanggal";
  if (/^ya\s*\/\s*tidak$/i.test(satuan)) return "ya-tidak";
  return /[a-z]/i.test(text) && parseYaTidak(text) !== null ? "ya-tidak" : "naik";
}

/** A day in words or with a year; `12` or `10 - 15` is none. */
function isDay(text: string): boolean {
  const day = text.replace(/^(?:paling lambat|sebelum|s\.?d\.?)\s+/i, "");
  const looksLike =
    /^\d{1,2}[\s.-]+[a-z]{3,}/i.test(day) || /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(day);
  // Any year serves to tell whether it is a day at all.
  return looksLike && parseTanggal(day, 2000) !== null;
}

function isWritten(text: string): boolean {
  return /[\p{L}\d]/u.test(text);
}
