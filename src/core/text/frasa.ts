import { remember } from "./remember.ts";

/** Words of a text in lower case with single blanks and a blank at either end, so that phrases match whole words. */
export const kataTeks: (text: string) => string = remember(
  (text) =>
    ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim()} `,
);

/** Whether a phrase stands in a text as whole words (`HUT` does not match `hutan`). */
export function memuatFrasa(text: string, frasa: string): boolean {
  const words = kataTeks(frasa);
  return words.trim() !== "" && kataTeks(text).includes(words);
}

/** A phrase to look for; texts in which it stands inside a phrase of `kecuali` do not count. */
export interface Frasa {
  readonly frasa: string;
  readonly kecuali?: readonly string[];
}

/**
 * Finds the first phrase of a list in a text, whole words only. Texts repeat a lot in budgets (account names), so
 * answers are remembered for the life of the finder.
 */
export function buatPencariFrasa<Item extends Frasa>(
  list: readonly Item[],
): (text: string) => Item | null {
  const prepared = list.map((item) => ({
    item,
    words: kataTeks(item.frasa),
    kecuali: (item.kecuali ?? []).map(kataTeks),
  }));
  const memory = new Map<string, Item | null>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const words = kataTeks(text);
    const found = prepared.find(({ words: phrase, kecuali }) => {
      const rest = kecuali.reduce((left, out) => left.replaceAll(out, "  "), words);
      return phrase.trim() !== "" && rest.includes(phrase);
    });
    const answer = found?.item ?? null;
    memory.set(text, answer);
    return answer;
  };
}
