import { overlayKini } from "./bahasa.ts";

/**
 * What something rests on, in the language of now. A law, a decree or a form is cited as it is called, in every
 * language; what we say ourselves of a practice or of how a source was read is translated.
 */
export function dasarKini(dasar: string): string {
  return overlayKini()?.dasar[dasar] ?? dasar;
}
