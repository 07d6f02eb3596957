const HARD_SPACES = ["\u00a0", "\u2007", "\u202f"] as const;

/** Spaces that do not break become blanks. Three quick searches tell that nearly every text has none. */
export function plainSpaces(text: string): string {
  return HARD_SPACES.some((space) => text.includes(space))
    ? text.replace(/[\u00a0\u2007\u202f]/g, " ")
    : text;
}

/** Every run of white space as one blank. Nearly every text has single blanks only: then nothing is copied. */
export function singleSpaced(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, " ") : text;
}
