/** Licences under which code may be part of what we hand out. */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
  "Zlib",
]);

/**
 * Whether an SPDX expression lets the code be handed out with ours: one of the sides of an `OR`, every side of an `AND`.
 * What is not known (`SEE LICENSE IN …`, nothing at all) is not allowed.
 */
export function isAllowed(expression: string): boolean {
  const bare = expression.trim();
  if (bare.startsWith("(") && closes(bare) === bare.length - 1) return isAllowed(bare.slice(1, -1));
  for (const [word, all] of [
    [" OR ", false],
    [" AND ", true],
  ] as const) {
    const sides = split(bare, word);
    if (sides.length > 1) return all ? sides.every(isAllowed) : sides.some(isAllowed);
  }
  return ALLOWED.has(bare);
}

/** Where the bracket that opens the text closes. */
function closes(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")" && --depth === 0) return at;
  }
  return -1;
}

/** Sides of an operator outside of brackets. */
function split(text: string, word: string): string[] {
  const sides: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "(") depth += 1;
    if (text[at] === ")") depth -= 1;
    if (depth === 0 && text.startsWith(word, at)) {
      sides.push(text.slice(from, at));
      from = at + word.length;
    }
  }
  return [...sides, text.slice(from)];
}
