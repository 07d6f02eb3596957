import { cleanKodeText } from "../../core/kode/kode.ts";
import type { GridView } from "./grid-view.ts";
import { isErrorText } from "./grid-view.ts";

/** What a column of codes holds: accounts, or codes of the program tree and of SKPD. */
export type PeranSel = "rekening" | "pohon";

/** A number that stands where a code is due. */
interface Pulih {
  /** The one code it can have been; null when there is more than one, or none. */
  readonly text: string | null;
  /** The digits show the code as it is: nothing was lost. */
  readonly isIntact: boolean;
}

const CLEAN = /^[\dXx.]*[\dXx]$/;
const KODE = /^[\dXx]{1,4}(\.[\dXx]{1,6})*$/;

/** Whether a text has the form of a code, stray spaces and dots aside. */
export function isKodeText(text: string): boolean {
  return KODE.test(cleanKodeText(text));
}

/**
 * Looks at a code cell before it is read: notes errors, stray spaces, and codes that Excel turned into numbers or dates;
 * the latter are read as the code they were, if the form of codes or a code beside it leaves only one.
 */
export function mendKode(
  grid: GridView,
  row: number,
  col: number,
  peran: PeranSel,
  beside: () => readonly string[],
): void {
  const value = grid.cell(row, col);
  if (typeof value === "number") {
    const { text, isIntact } = recoverKode(value, peran, beside);
    if (isIntact) return;
    grid.noteColumn("kodeAngka", row, col, String(value), text ?? undefined);
    if (text !== null) grid.setText(row, col, text);
    return;
  }
  if (typeof value !== "string" || value === "" || CLEAN.test(value)) return;
  if (isErrorText(value.trim())) {
    grid.note("galatSel", row, col, value.trim());
    return;
  }
  const clean = cleanKodeText(value);
  if (clean !== value && KODE.test(clean)) grid.noteColumn("spasiKode", row, col, value, clean);
}

/** The code a number was before Excel took it for one. */
export function recoverKode(
  value: number,
  peran: PeranSel,
  beside: () => readonly string[],
): Pulih {
  const intact = { text: String(value), isIntact: true };
  if (peran === "rekening") {
    // Akun (5) and kelompok (5.1 … 5.4) read the same as numbers.
    if (/^[456](\.[1-9])?$/.test(String(value))) return intact;
    const dates = dateParts(value).map(([a, b, year]) => `${a}.${b}.${two(year)}`);
    const jenis = dates.filter((text) => /^5\.[1-4]\.0[1-9]$/.test(text));
    if (jenis.length > 0) return lost(jenis);
    return lost(runOfDigits(value).filter((text) => hasKin(text, beside())));
  }
  if (/^[1-9]$/.test(String(value))) return intact;
  // Bidang: one digit, a dot, always two digits (2.1 was 2.10).
  const bidang = /^([1-9])\.(\d{1,2})$/.exec(String(value));
  if (bidang !== null) {
    const text = `${bidang[1] ?? ""}.${(bidang[2] ?? "").padEnd(2, "0")}`;
    return text === String(value) ? intact : lost([text]);
  }
  const dates = dateParts(value).flatMap(([a, b, year]) => [
    `${a}.${two(b)}.${two(year)}`,
    `${a}.${two(b)}`,
  ]);
  return lost(longest(dates.filter((text) => hasKin(text, beside()))));
}

function lost(candidates: readonly string[]): Pulih {
  const [only, ...others] = new Set(candidates);
  return { text: others.length > 0 ? null : (only ?? null), isIntact: false };
}

/** Of readings that a neighbour bears out, the more specific ones. */
function longest(texts: readonly string[]): string[] {
  const most = Math.max(0, ...texts.map((text) => text.length));
  return texts.filter((text) => text.length === most);
}

/** Day, month and year of a date serial (1900 system) of the years 2000–2099, in both orders. */
function dateParts(serial: number): readonly (readonly [number, number, number])[] {
  if (!Number.isInteger(serial) || serial < 36526 || serial >= 73051) return [];
  const date = new Date((serial - 25569) * 86_400_000);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return [
    [day, month, year - 2000],
    [month, day, year - 2000],
  ];
}

/** `5.1020101` → `5.1.02.01.01`: one digit, then pairs; a zero lost at the end is given back. */
function runOfDigits(value: number): readonly string[] {
  const match = /^5\.([1-4])(\d{2,10})$/.exec(String(value));
  if (match === null) return [];
  const [, kelompok = "", rest = ""] = match;
  const digits = rest.length % 2 === 0 ? rest : `${rest}0`;
  // The last segment has four digits; shorter runs are pairs only.
  const pairs = digits.slice(0, 6).match(/\d\d/g) ?? [];
  const tail = digits.slice(6);
  if (tail !== "" && tail.length > 4) return [];
  return [["5", kelompok, ...pairs, ...(tail === "" ? [] : [tail.padEnd(4, "0")])].join(".")];
}

/** Whether a code beside it is its parent, its child or its sibling. */
function hasKin(text: string, beside: readonly string[]): boolean {
  const parent = text.slice(0, Math.max(0, text.lastIndexOf(".")));
  return beside.some((other) => {
    const clean = cleanKodeText(other);
    if (clean === "") return false;
    if (clean === text) return true;
    const isSibling = parent.includes(".") && clean.startsWith(`${parent}.`);
    return clean.startsWith(`${text}.`) || clean === parent || isSibling;
  });
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
