import { parseNumberText } from "../rupiah/parse-number.ts";
import { remember } from "./remember.ts";

/**
 * Volume of a koefisien as the DPA prints it: the product of its factors (`2 Orang x 3 Hari` = 6, `12 Orang / Bulan`
 * = 12, `20 Kotak` = 20, `1,5 Km` = 1.5). Null when no factor begins with a number.
 */
export const parseKoefisien: (text: string) => number | null = remember((text) => {
  const factors = text.split(/\s+[x×*]\s+|(?<=\d)\s*[x×*]\s*(?=\d)/i);
  let product = 1;
  for (const factor of factors) {
    const match = /^\s*(\d[\d.,]*)/.exec(factor);
    if (match === null) return null;
    const parsed = parseNumberText((match[1] ?? "").replace(/[.,]$/, ""));
    if (parsed.kind !== "number") return null;
    product *= parsed.value;
  }
  return product;
});
