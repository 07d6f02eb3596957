import { SHEET_KINDS, type SheetKind } from "../../core/model/model.ts";
import type { Koreksi } from "../read/recognise.ts";
import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key of the workbook's memory under which corrections of the recognition stand. */
export const KUNCI_PENGENALAN = "pengenalan";

const VERSI = 1;
/** More sheets than this nobody corrects by hand; the rest of a longer list is not read. */
const MOST = 500;
const LAST_ROW = 1_048_575;

/** Corrections by sheet name, out of what the workbook kept; whatever is unreadable in it is left out. */
export function parsePengenalan(text: string | null | undefined): ReadonlyMap<string, Koreksi> {
  const koreksi = new Map<string, Koreksi>();
  const stored = parseJson(text ?? "");
  if (!isRecord(stored)) return koreksi;
  const { versi, lembar: list } = stored;
  if (versi !== VERSI || !Array.isArray(list)) return koreksi;
  for (const entry of list.slice(0, MOST) as unknown[]) {
    if (!isRecord(entry)) continue;
    const { lembar, jenis, barisJudul } = entry;
    if (typeof lembar !== "string" || !isKind(jenis)) continue;
    koreksi.set(lembar, { kind: jenis, headerRow: isRow(barisJudul) ? barisJudul : null });
  }
  return koreksi;
}

/** The text to keep; null when there is nothing to keep. */
export function writePengenalan(koreksi: ReadonlyMap<string, Koreksi>): string | null {
  if (koreksi.size === 0) return null;
  const lembar = [...koreksi].map(([nama, { kind, headerRow }]) => ({
    lembar: nama,
    jenis: kind,
    barisJudul: headerRow,
  }));
  return JSON.stringify({ versi: VERSI, lembar });
}

function isKind(value: unknown): value is SheetKind {
  return (SHEET_KINDS as readonly unknown[]).includes(value);
}

function isRow(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= LAST_ROW;
}
