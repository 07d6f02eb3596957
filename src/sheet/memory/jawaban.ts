import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key under which the workbook keeps the last answers of its live functions. */
export const KUNCI_JAWABAN = "jawaban";

type Nilai = string | number | boolean;

/** What a cell or a table of a live function showed last. Errors are not kept: they say what is wrong now. */
export type Jawaban = Nilai | readonly (readonly Nilai[])[];

/** Answers kept at most, and characters of all of them: a cache must not make the workbook heavy. */
export const MAX_JAWABAN = 5_000;
export const MAX_TEKS_JAWABAN = 300_000;

/** Reads the answers a workbook keeps. What is not understood is left out: the live answer follows anyway. */
export function parseJawaban(text: string | undefined): ReadonlyMap<string, Jawaban> {
  if (text !== undefined && text.length > 2 * MAX_TEKS_JAWABAN) return new Map();
  const value = parseJson(text ?? "");
  if (!isRecord(value) || value.versi !== 1 || !isRecord(value.jawaban)) return new Map();
  return new Map(
    Object.entries(value.jawaban)
      .slice(0, MAX_JAWABAN)
      .filter((entry): entry is [string, Jawaban] => isJawaban(entry[1])),
  );
}

/** The text to keep, smallest answers first while there is room; null when there is nothing to keep. */
export function writeJawaban(answers: ReadonlyMap<string, unknown>): string | null {
  const sized = [...answers]
    .filter((entry): entry is [string, Jawaban] => isJawaban(entry[1]))
    .map(([key, value]) => ({ key, value, size: key.length + JSON.stringify(value).length }))
    .sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1))
    .slice(0, MAX_JAWABAN);
  const kept: Record<string, Jawaban> = {};
  let room = MAX_TEKS_JAWABAN;
  for (const { key, value, size } of sized) {
    if ((room -= size) < 0) break;
    kept[key] = value;
  }
  return Object.keys(kept).length === 0 ? null : JSON.stringify({ versi: 1, jawaban: kept });
}

function isJawaban(value: unknown): value is Jawaban {
  return (
    isNilai(value) ||
    (Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isNilai)))
  );
}

function isNilai(value: unknown): value is Nilai {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
