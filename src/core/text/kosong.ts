/** Whether a text says nothing: blank, or only the strokes that stand for "none". */
export function isBlank(text: string): boolean {
  // Nearly every text begins with a letter or a digit.
  return !/^[a-z0-9]/i.test(text) && /^[\s\u00a0\-–—.:*]*$/.test(text);
}
