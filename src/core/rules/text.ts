/** Whether a text says nothing: blank, or only the strokes that stand for "none". */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0\-–—.:*]*$/.test(text);
}

/** Names compared without case, punctuation and repeated spaces. */
export function normalNama(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** `kode nama`, without a gap where one is missing. */
export function sebutKode(kode: { readonly text: string; readonly nama: string }): string {
  return [kode.text, kode.nama].filter((part) => part !== "").join(" ");
}
