import type { GridView } from "./grid-view.ts";
import type { FormLabel, FormLine } from "./form-label.ts";
import { normaliseHeader } from "./header-text.ts";
import { laterTahap, tahapOf, tahunOfText, type TahapTertulis } from "./tahap.ts";

export type Lines = Partial<Record<FormLabel, FormLine>>;

interface Place {
  readonly row: number;
  readonly col: number;
}

/** Head of a document: its titles and labelled lines. */
export interface FormHead {
  readonly lines: Lines;
  tahun: (Place & { readonly value: number }) | null;
  tahap: (Place & { readonly value: TahapTertulis }) | null;
}

export function newHead(): FormHead {
  return { lines: {}, tahun: null, tahap: null };
}

export function isEmptyHead(head: FormHead): boolean {
  return Object.keys(head.lines).length === 0;
}

const TITLE =
  /^(dokumen (perubahan )?pelaksanaan (perubahan |pergeseran )?anggaran|rencana kerja dan (perubahan |pergeseran )?anggaran)\b/;

/** Whether a text is the title a document begins with. */
export function isTitle(label: string): boolean {
  return /^[dr]/.test(label) && label.length < 100 && TITLE.test(label);
}

/** Notes year and stage of a title row or of the line with the number. */
export function noteTitle(
  grid: GridView,
  row: number,
  filled: readonly number[],
  head: FormHead,
): void {
  filled.forEach((col, index) => {
    const text = grid.text(row, col);
    if (text.length > 120) return;
    const beside = /^tahun anggaran\s*:?$/i.test(text) ? lastText(grid, row, filled, index) : "";
    const year = tahunOfText(`${text} ${beside}`.trim());
    if (year !== null) head.tahun ??= { value: year, row, col };
    const stage = laterTahap(head.tahap?.value ?? null, tahapOf(text));
    if (stage !== null && stage !== head.tahap?.value) head.tahap = { value: stage, row, col };
  });
}

/** `TAHUN ANGGARAN | : | 2026`: the year in a cell of its own. */
function lastText(grid: GridView, row: number, filled: readonly number[], index: number): string {
  return filled
    .slice(index + 1)
    .map((col) => grid.text(row, col))
    .filter((text) => text !== ":")
    .join(" ");
}

const IDENTITY = ["nomor", "program", "kegiatan", "skpd", "unit"] as const;

/** Whether a head printed later says nothing else than the first: the head of a further page of the same document. */
export function isSameHead(first: FormHead, again: FormHead): boolean {
  const same = IDENTITY.every((label) => {
    const [a, b] = [first.lines[label], again.lines[label]];
    return b === undefined || (a !== undefined && key(a.value) === key(b.value));
  });
  const stage = again.tahap === null || first.tahap?.value.tahap === again.tahap.value.tahap;
  const year = again.tahun === null || first.tahun?.value === again.tahun.value;
  return same && stage && year;
}

function key(text: string): string {
  return normaliseHeader(text);
}
