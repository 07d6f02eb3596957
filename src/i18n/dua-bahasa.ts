import { bahasaKini } from "./bahasa.ts";

/** A text that carries both languages itself (errors and specs of the functions), in the language of now. */
export function duaBahasa(text: { readonly id: string; readonly en: string }): string {
  return text[bahasaKini()];
}
