import { encodeText } from "../../sheet/xml-escape.ts";

/** Longest text a cell holds; Excel calls a file with more of it damaged. */
const TEXT_LIMIT = 32_767;

/** Cell text as SpreadsheetML stores it. */
export function encodeCellText(text: string): string {
  return encodeText(text.slice(0, TEXT_LIMIT));
}
