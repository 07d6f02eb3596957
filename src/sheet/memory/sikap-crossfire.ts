import { SIKAP_LIST, type NamaSikap, type Sikap } from "../../core/crossfire/sikap.ts";
import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key under which the workbook keeps what staff said to suggestions. */
export const KUNCI_SIKAP = "crossfire";

/** Decisions kept at most; the workbook may come from anybody. */
const MAX_SIKAP = 10_000;
const MAX_TEXT = 500;

const FIELDS = ["a", "b", "sidik", "sikap", "alasan", "oleh", "sejak"] as const;

/** Reads the decisions a workbook keeps. What is not understood is left out, never refused. */
export function parseSikap(text: string | undefined): readonly Sikap[] {
  const value = parseJson(text ?? "");
  if (!isRecord(value) || value.versi !== 1 || !Array.isArray(value.sikap)) return [];
  return value.sikap.slice(0, MAX_SIKAP).flatMap(readSikap);
}

/** The text to keep; null when there is nothing to keep. */
export function writeSikap(list: readonly Sikap[]): string | null {
  if (list.length === 0) return null;
  const sikap = list
    .slice(-MAX_SIKAP)
    .map((one) => Object.fromEntries(FIELDS.map((field) => [field, one[field]])));
  return JSON.stringify({ versi: 1, sikap });
}

function readSikap(value: unknown): Sikap[] {
  if (!isRecord(value)) return [];
  const text = (field: (typeof FIELDS)[number]): string => {
    const stored = value[field];
    return typeof stored === "string" ? stored.slice(0, MAX_TEXT) : "";
  };
  const [a, b, sidik, sikap] = [text("a"), text("b"), text("sidik"), text("sikap")];
  if (a === "" || b === "" || sidik === "" || !isSikap(sikap)) return [];
  return [{ a, b, sidik, sikap, alasan: text("alasan"), oleh: text("oleh"), sejak: text("sejak") }];
}

function isSikap(text: string): text is NamaSikap {
  return (SIKAP_LIST as readonly string[]).includes(text);
}
