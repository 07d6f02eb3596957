/** Which side of a change a column states. A column without a side holds for both. */
export type Sisi = "sebelum" | "sesudah" | "selisih";

const SISI: readonly (readonly [RegExp, Sisi])[] = [
  [/\b(bertambah|berkurang|selisih)\b/, "selisih"],
  [/\b(sebelum|semula|murni)\b/, "sebelum"],
  [/\b(setelah|sesudah|menjadi|perubahan)\b/, "sesudah"],
];

const SETELAH = /\b(setelah|sesudah|menjadi)\b/;

/** The words of a side and what they are said of: `sebelum perubahan apbd`, `menjadi`, `setelah pergeseran ke 2`. */
const WORDS =
  /\b(sebelum|semula|murni|setelah|sesudah|menjadi|perubahan)\b( (perubahan|pergeseran))?( (ke )?\d+\b)?( apbd\b)?/g;

/** Sides that the columns of a header name; null = none. Where *setelah* stands, a bare *perubahan* is the change. */
export function sidesOf(labels: readonly string[]): readonly (Sisi | null)[] {
  const hasSetelah = labels.some((label) => SETELAH.test(label));
  return labels.map((label) => {
    const sisi = SISI.find(([pattern]) => pattern.test(label))?.[1] ?? null;
    return sisi === "sesudah" && hasSetelah && !SETELAH.test(label) ? "selisih" : sisi;
  });
}

/** Labels without the words of the side; a column called by its side alone holds the amount. */
export function stripSisi(labels: readonly string[]): string[] {
  const bare = labels.map((label) => label.replace(WORDS, " ").replace(/\s+/g, " ").trim());
  return [...new Set(bare.map((label) => (label === "" ? "jumlah" : label)))];
}
