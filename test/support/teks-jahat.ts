import type { CellValue } from "../../src/sheet/host.ts";
import type { SheetDraft } from "../../src/sheet/draft.ts";
import { pick, seeded, type Random } from "./faults/random.ts";

/** Beginnings by which a spreadsheet takes a text for a formula, or nearly does. */
export const AWALAN = [
  "=",
  "+",
  "-",
  "@",
  "\t=",
  "\r=",
  "\n=",
  "'=",
  "''",
  "＝",
  "＋",
  "－",
  "＠",
  " =",
  "\u00a0=",
  "\u200b=",
  '="',
] as const;

/** What stands behind it: calls that would leave the workbook, and harmless ones. */
const ISI = [
  "1+1",
  'HYPERLINK("http://jahat.example","klik")',
  "cmd|' /C calc'!A0",
  "WEBSERVICE(A1)",
  "SUM(A1:A9)",
  "PK.PROGRESS()",
] as const;

/** Hostile texts, each with a mark of its own by which it is found again. */
export class TeksJahat {
  readonly all: string[] = [];
  readonly #random: Random;
  readonly #awalan: readonly string[];
  readonly #isi: readonly string[];

  constructor(seed: number, awalan: readonly string[] = AWALAN, isi: readonly string[] = ISI) {
    this.#random = seeded(seed);
    this.#awalan = awalan;
    this.#isi = isi;
  }

  /** A text that begins with something hostile and keeps the words of an honest one. */
  text(honest: string): string {
    const text = `${this.#pick(this.#awalan)}${this.#pick(this.#isi)} ⟦${this.all.length}⟧ ${honest}`;
    this.all.push(text);
    return text;
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  #pick(list: readonly string[]): string {
    return pick(this.#random, list) ?? "";
  }
}

/** Words by which sheets, columns and rows are recognised: without them the sheet is no longer what it is. */
const KENALAN = /^[[(]|^(Bulan|Triwulan|Jumlah|Total|Kode|Semula|Menjadi)\b|:$|^: ?/i;

/**
 * The sheets with hostile texts in place of names: below `from` rows, `share` of the cells that hold words and are
 * neither codes nor words by which the sheet is recognised.
 */
export function lembarJahat(
  sheets: readonly SheetDraft[],
  jahat: TeksJahat,
  share: number,
): readonly SheetDraft[] {
  return sheets.map((sheet) => {
    const first = sheet.freeze?.rows ?? 0;
    return {
      ...sheet,
      rows: sheet.rows.map((row, nth) =>
        row.map((cell) => {
          if (nth < first || cell === null || cell.formula !== undefined) return cell;
          if (!isNama(cell.value) || !jahat.chance(share)) return cell;
          return { ...cell, value: jahat.text(String(cell.value)) };
        }),
      ),
    };
  });
}

function isNama(value: CellValue): boolean {
  return (
    typeof value === "string" &&
    value.length >= 8 &&
    /[a-z]{3}/i.test(value) &&
    !/^[\dX.]+ |^[\d.]+$/.test(value) &&
    !KENALAN.test(value)
  );
}
