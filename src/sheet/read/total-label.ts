/** Whether a text names a total: `Jumlah`, `TOTAL`, `Sub Total`, `Grand Total`, `Jumlah Kas`. */
export function isTotalLabel(text: string): boolean {
  return /^\s*(jumlah|total|sub\s*-?\s*total|grand\s*total)\b/i.test(text);
}
