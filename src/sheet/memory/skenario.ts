import { bacaSkenario, type Skenario } from "../../core/acceleration/skenario.ts";
import { isRecord, parseJson } from "../../core/text/json.ts";

/** Key under which the workbook keeps its scenarios. They change no figure, so they are no settings. */
export const KUNCI_SKENARIO = "skenario";

/** Reads the scenarios a workbook keeps. What is not understood is left out, never refused. */
export function parseSkenario(text: string | undefined): readonly Skenario[] {
  const value = parseJson(text ?? "");
  return isRecord(value) && value.versi === 1 ? bacaSkenario(value.skenario) : [];
}

/** The text to keep; null when there is nothing to keep. */
export function writeSkenario(list: readonly Skenario[]): string | null {
  return list.length === 0 ? null : JSON.stringify({ versi: 1, skenario: list });
}
