import type { CellRange } from "./host.ts";

/** What cells of a drafted sheet take, and what Excel says when one of them is chosen. */
export interface DraftValidation {
  readonly range: CellRange;
  /** Null = anything; only the note is shown. */
  readonly rule: DraftRule | null;
  /** Shown beside the chosen cell. */
  readonly note: { readonly title: string; readonly message: string } | null;
}

/**
 * A choice of words, a number within bounds (both ends included; null = none), or `tetap`: nothing may be typed over what
 * stands there. Headings are kept that way rather than by protecting the sheet, which would also stop sorting, adding
 * rows and our own writing.
 */
export type DraftRule =
  | { readonly kind: "tetap" }
  | { readonly kind: "list"; readonly words: readonly string[] }
  | { readonly kind: "number"; readonly min: number | null; readonly max: number | null };

/** Excel's limits: characters of a note's title and message, and of a list in its rule. */
export const VALIDATION_LIMIT = { title: 32, message: 255, list: 255 } as const;

/** What Excel says to a value the rule does not take; the user may keep it, but for `tetap`. */
export function refusalOf(rule: DraftRule): { readonly title: string; readonly message: string } {
  if (rule.kind === "tetap") {
    return {
      title: "Judul kolom",
      message: "Judul ini dipakai untuk mengenali tabel, maka jangan diubah. Tekan Batal.",
    };
  }
  if (rule.kind === "list") {
    return { title: "Di luar pilihan", message: `Pilih salah satu: ${rule.words.join(", ")}.` };
  }
  const { min, max } = rule;
  const batas =
    min !== null && max !== null
      ? `antara ${min} dan ${max}`
      : min !== null
        ? `paling kecil ${min}`
        : max !== null
          ? `paling besar ${max}`
          : "apa pun";
  return { title: "Bukan angka yang sesuai", message: `Isi dengan angka ${batas}.` };
}
