import type { Abai } from "../../core/rules/abaikan.ts";
import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key under which the workbook keeps what the user set aside. */
export const KUNCI_ABAIKAN = "abaikan";

/** Decisions kept at most; the workbook may come from anybody. */
export const MAX_ABAI = 10_000;
const MAX_TEXT = 500;

const FIELDS = ["id", "rule", "sidik", "alasan", "oleh", "sampai", "sejak"] as const;

/** Reads the decisions a workbook keeps. What is not understood is left out, never refused. */
export function parseAbai(text: string | undefined): readonly Abai[] {
  const value = parseJson(text ?? "");
  if (!isRecord(value) || value.versi !== 1 || !Array.isArray(value.abaian)) return [];
  return value.abaian.slice(0, MAX_ABAI).flatMap(readAbai);
}

/** The text to keep; null when there is nothing to keep. */
export function writeAbai(list: readonly Abai[]): string | null {
  if (list.length === 0) return null;
  const abaian = list
    .slice(0, MAX_ABAI)
    .map((abai) => Object.fromEntries(FIELDS.map((field) => [field, abai[field]])));
  return JSON.stringify({ versi: 1, abaian });
}

function readAbai(value: unknown): Abai[] {
  if (!isRecord(value)) return [];
  const [id, rule, sidik, alasan, oleh, sampai, sejak] = FIELDS.map((field) => {
    const text = value[field];
    return typeof text === "string" ? text.slice(0, MAX_TEXT) : "";
  }) as [string, string, string, string, string, string, string];
  // Without a reason or an end that can be understood, the finding counts.
  if (id === "" || rule === "" || sidik === "" || alasan.trim() === "") return [];
  if (sampai !== "" && !/^\d{4}-\d{2}-\d{2}$/.test(sampai)) return [];
  return [{ id, rule, sidik, alasan, oleh, sampai, sejak }];
}
