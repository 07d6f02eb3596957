import { isRecord, parseJson } from "../../core/text/json.ts";
import type { CellState, CellValue, CellWrite } from "../host.ts";

/** Key of the workbook's memory under which the steps stand that can be taken back. */
export const KUNCI_LANGKAH = "langkah";

const VERSI = 1;
/** Characters; a fifth of what the memory may hold. */
const MAX_TEXT = 400_000;
const MAX_LABEL = 300;

/** A cell of a step: as it was, what was to be written, and as it was read afterwards (null = not read). */
export interface SelLangkah {
  readonly before: CellState;
  readonly write: CellWrite;
  readonly after: CellState | null;
}

/** A step as the workbook keeps it. */
export interface Langkah {
  readonly id: number;
  readonly label: string;
  /** It was begun and never came to its end: some of its cells may be written, or taken back. */
  readonly putus: boolean;
  readonly sel: readonly SelLangkah[];
  /** A sheet that the step added, with the print of its cells; null = none. */
  readonly lembar: { readonly name: string; readonly print: string; readonly cells: number } | null;
}

/** A cell in its order: sheet, row, column, then three contents of value, formula and number format. */
type Baris = readonly [number, number, number, Isi, Isi | [CellValue, string | null], Isi | null];
type Isi = readonly [value: CellValue, formula: string | null, numberFormat: string];

/** The newest steps that fit; `""` when there is none. A step is kept whole or not at all. */
export function writeLangkah(langkahList: readonly Langkah[]): string {
  const sheets: string[] = [];
  const kept: string[] = [];
  let size = 0;
  for (const one of langkahList) {
    const text = JSON.stringify(rowsOf(one, sheets));
    size += text.length;
    if (size > MAX_TEXT) break;
    kept.push(text);
  }
  if (kept.length === 0) return "";
  return `{"versi":${VERSI},"sheets":${JSON.stringify(sheets)},"langkah":[${kept.join(",")}]}`;
}

/** Steps kept in a workbook; what is not as we write it is left out. */
export function parseLangkah(text: string | null | undefined): readonly Langkah[] {
  if (text === null || text === undefined || text.length > 2 * MAX_TEXT) return [];
  const stored = parseJson(text);
  if (!isRecord(stored) || stored.versi !== VERSI) return [];
  const { sheets, langkah } = stored;
  if (!Array.isArray(sheets) || !sheets.every(isText) || !Array.isArray(langkah)) return [];
  return langkah.flatMap((one: unknown) => langkahOf(one, sheets) ?? []);
}

function rowsOf({ id, label, putus, sel, lembar }: Langkah, sheets: string[]): object {
  const indexOf = (sheet: string): number => {
    const known = sheets.indexOf(sheet);
    return known < 0 ? sheets.push(sheet) - 1 : known;
  };
  const rows = sel.map(({ before, write, after }): Baris => {
    const { sheet, row, col } = before;
    const formula = "formula" in write ? write.formula : null;
    const value = "formula" in write ? "" : write.value;
    const format = write.numberFormat === undefined ? [] : [write.numberFormat];
    const wanted = [value, formula, ...format] as unknown as Isi;
    return [indexOf(sheet), row, col, isiOf(before), wanted, after === null ? null : isiOf(after)];
  });
  return { id, label: label.slice(0, MAX_LABEL), putus, sel: rows, lembar };
}

const isiOf = ({ value, formula, numberFormat }: CellState): Isi => [value, formula, numberFormat];

function langkahOf(one: unknown, sheets: readonly string[]): Langkah | null {
  if (!isRecord(one)) return null;
  const { id, label, putus, sel, lembar } = one;
  if (!isIndex(id) || !isText(label) || typeof putus !== "boolean") return null;
  if (!Array.isArray(sel)) return null;
  const cells = sel.map((row: unknown) => selOf(row, sheets));
  const whole = cells.flatMap((cell) => cell ?? []);
  // A step of which a cell is lost could not be taken back wholly.
  if (whole.length < cells.length) return null;
  return { id, label, putus, sel: whole, lembar: lembarOf(lembar) };
}

function selOf(row: unknown, sheets: readonly string[]): SelLangkah | null {
  if (!Array.isArray(row) || row.length !== 6) return null;
  const [at, r, c, before, wanted, after] = row as readonly unknown[];
  if (!isIndex(at) || !isIndex(r) || !isIndex(c)) return null;
  const sheet = sheets[at];
  if (sheet === undefined || !isIsi(before) || (after !== null && !isIsi(after))) return null;
  if (!Array.isArray(wanted)) return null;
  const [value, formula, format] = wanted as readonly unknown[];
  if (!isValue(value) || (format !== undefined && !isText(format))) return null;
  if (formula !== null && !isText(formula)) return null;
  const place = { sheet, row: r, col: c };
  const look = format === undefined ? {} : { numberFormat: format };
  return {
    before: stateOf(place, before),
    write: { row: r, col: c, ...(formula === null ? { value } : { formula }), ...look },
    after: after === null ? null : stateOf(place, after),
  };
}

function stateOf(
  place: Pick<CellState, "sheet" | "row" | "col">,
  [value, formula, numberFormat]: Isi,
): CellState {
  return { ...place, value, formula, numberFormat };
}

function lembarOf(value: unknown): Langkah["lembar"] {
  if (!isRecord(value)) return null;
  const { name, print, cells } = value;
  return isText(name) && isText(print) && isIndex(cells) ? { name, print, cells } : null;
}

function isIsi(value: unknown): value is Isi {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [content, formula, format] = value as readonly unknown[];
  return isValue(content) && (formula === null || isText(formula)) && isText(format);
}

function isValue(value: unknown): value is CellValue {
  return isText(value) || typeof value === "boolean" || Number.isFinite(value);
}

const isText = (value: unknown): value is string => typeof value === "string";

function isIndex(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
