/** A piece of a text to put in place of another; an empty stretch is an insertion. */
export interface Cut {
  readonly start: number;
  readonly end: number;
  readonly xml: string;
}

/** A text with cuts made, in whatever order they come; insertions at one place keep theirs. */
export function splice(text: string, cuts: readonly Cut[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const cut of [...cuts].sort((one, other) => one.start - other.start)) {
    pieces.push(text.slice(at, cut.start), cut.xml);
    at = cut.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
