import { remember } from "../text/remember.ts";
import { parseKode, type Kode } from "./kode.ts";
import { rapikanKode } from "./rapikan-kode.ts";

/** Account levels by number of segments: 1 akun … 6 sub rincian objek. */
export type TingkatRekening = 1 | 2 | 3 | 4 | 5 | 6;

/** Widths per segment: Kepmendagri's 1.1.2.2.2.4 and SIPD-RI 2026's 1.1.2.2.3.5. */
const WIDTHS: readonly (readonly number[])[] = [[1], [1], [2], [2], [2, 3], [4, 5]];

/** Reads a belanja account (first segment 5); null for any other text. */
export function parseKodeRekening(text: string): Kode | null {
  const kode = parseKode(text);
  return kode !== null && kode.segments[0] === 5 && kode.segments.length <= 6 ? kode : null;
}

export function tingkatRekeningOf(kode: Kode): TingkatRekening {
  return Math.min(6, Math.max(1, kode.segments.length)) as TingkatRekening;
}

/** Digits a code of each level has when its dots are lost. */
const DIGITS: readonly number[] = [0, 1, 2, 4, 6, 8];

/**
 * Level of an account as written, also where the code is broken: commas count as dots, and a code without any by its
 * digits (`510201010024` is a sub rincian objek). So one broken code does not move what stands under it.
 */
export function tingkatTertulis(text: string): TingkatRekening {
  const clean = rapikanKode(text);
  const dots = clean.split(".").length;
  const level =
    dots === 1 && clean.length > 1 ? DIGITS.filter((most) => most < clean.length).length : dots;
  return Math.min(6, Math.max(1, level)) as TingkatRekening;
}

/** Whether the account is written as the chart of accounts prints it (5.1–5.4, widths 1.1.2.2.(2|3).(4|5)). */
export const isWellFormedRekening: (text: string) => boolean = remember((text) => {
  const parts = text.trim().split(".");
  if (parts[0] !== "5" || parts.length > 6) return false;
  if (parts[1] !== undefined && !/^[1-4]$/.test(parts[1])) return false;
  return parts.every(
    (part, index) => /^\d+$/.test(part) && (WIDTHS[index] ?? []).includes(part.length),
  );
});

/** Jenis belanja (level 3) of an account, such as `5.1.02`; null above that level. */
export function jenisBelanjaOf(kode: Kode): string | null {
  const [akun, kelompok, jenis] = kode.segments;
  if (akun === undefined || kelompok === undefined || jenis === undefined) return null;
  return `${akun}.${kelompok}.${String(jenis).padStart(2, "0")}`;
}
