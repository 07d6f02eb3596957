/** Whether a text says nothing: blank, or only the strokes that stand for "none". */
export function isBlank(text: string): boolean {
  return /^[\s\u00a0\-–—.:*]*$/.test(text);
}
