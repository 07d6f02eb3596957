import { cleanKodeText } from "./kode.ts";

/**
 * The code a text is meant to be, where only punctuation is wrong: commas, semicolons, dashes and slashes for dots,
 * doubled dots, the letters O and l for digits. Digits are never added or taken away.
 */
export function rapikanKode(text: string): string {
  return cleanKodeText(text)
    .replace(/[,;:\-–—/_·]+/g, ".")
    .replace(/[oO]/g, "0")
    .replace(/[lI|]/g, "1")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.+|\.+$/g, "");
}
