import { AKAR } from "./akar.ts";

const AKHIRAN = ["", "kan", "an", "i"] as const;

/** Prefixes with what may stand before the root once they are off (`meny` + apu → sapu). */
const AWALAN: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:meng|peng)(?=[aiueo])/, ["", "k"]],
  [/^(?:meng|peng)(?=[ghkq])/, [""]],
  [/^(?:meny|peny)(?=[aiueo])/, ["s", "ny"]],
  [/^(?:mem|pem)(?=[aiueo])/, ["p", "m"]],
  [/^(?:mem|pem)(?=[bfvp])/, [""]],
  [/^(?:men|pen)(?=[aiueo])/, ["t", "n"]],
  [/^(?:men|pen)(?=[cdjzstn])/, [""]],
  [/^(?:me|pe)(?=[lmnrwy])/, [""]],
  [/^(?:ber|per|ter)(?=.)/, ["", "r"]],
  [/^(?:be|pe|te)(?=[^r]*er)/, [""]],
  [/^(?:bel|pel)(?=ajar)/, [""]],
  [/^(?:pe|ke|di|se)(?=.)/, [""]],
];

const known = new Map<string, string>();
/** Words of one workbook are few; a hostile one may not fill the memory. */
const MAX_KNOWN = 20_000;

/**
 * Root of an Indonesian word (lower case): affixes are taken off, least first, until a root of the list remains. A
 * word whose root is not listed loses only what is sure (`-nya`, `per-…-an`), so that two spellings of it still meet.
 * Method: confix stripping after Nazief and Adriani, and Asian's recoding of the nasal prefixes.
 */
export function stem(kata: string): string {
  const found = known.get(kata);
  if (found !== undefined) return found;
  const root = findRoot(kata);
  if (known.size < MAX_KNOWN) known.set(kata, root);
  return root;
}

function findRoot(kata: string): string {
  if (kata.length < 4 || AKAR.has(kata)) return kata;
  const plain = kata.replace(/(?:lah|kah|pun)$/, "");
  const bare = plain.replace(/nya$/, "");
  for (const word of [plain, bare]) {
    const root = strip(word);
    if (root !== null) return root;
  }
  return lightly(bare.length >= 4 ? bare : kata);
}

/** Takes off one suffix and up to two prefixes; null when no listed root comes out. */
function strip(word: string): string | null {
  for (const akhiran of AKHIRAN) {
    if (akhiran !== "" && !word.endsWith(akhiran)) continue;
    const body = word.slice(0, word.length - akhiran.length);
    if (body.length < 3) continue;
    if (AKAR.has(body)) return body;
    for (const once of withoutPrefix(body)) {
      if (AKAR.has(once)) return once;
      for (const twice of withoutPrefix(once)) if (AKAR.has(twice)) return twice;
    }
  }
  return null;
}

function* withoutPrefix(word: string): Generator<string> {
  for (const [prefix, heads] of AWALAN) {
    const match = prefix.exec(word);
    if (match === null) continue;
    const rest = word.slice(match[0].length);
    for (const head of heads) if ((head + rest).length >= 3) yield head + rest;
  }
}

function lightly(word: string): string {
  const confix = /^(?:per|pe|ke)(.{4,})an$/.exec(word);
  if (confix?.[1] !== undefined) return confix[1];
  const suffix = /^(.{5,})(?:kan|an)$/.exec(word);
  return suffix?.[1] ?? word;
}
