import { EN } from "../../src/i18n/en/index.ts";
import { PANE, type PaneKey } from "../../src/i18n/pane.ts";
import { SLOT } from "../../src/i18n/pane-text.ts";

/** Letters a pattern needs beside its slots, so that it does not take a user's words for ours. */
const MIN_LETTERS = 8;

interface Pattern {
  readonly key: PaneKey;
  readonly matches: (text: string) => boolean;
}

const ENGLISH = new Set<string>(Object.values(EN.pane));

/** Texts of the pane that are another in English. */
const PATTERNS: readonly Pattern[] = (Object.keys(PANE) as PaneKey[]).flatMap((key) => {
  const text: string = PANE[key];
  if (ENGLISH.has(text)) return [];
  const parts = text.replaceAll(SLOT, "\u0000").split("\u0000");
  if (parts.length === 1) return [{ key, matches: (shown: string) => shown === text }];
  if (parts.join("").replace(/[^a-z]/gi, "").length < MIN_LETTERS) return [];
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(`^${escaped.join("[^.]*?")}$`);
  return [{ key, matches: (shown: string) => pattern.test(shown) }];
});

const ATTRIBUTES = ["aria-label", "title", "placeholder", "alt", "aria-valuetext"];

/** Every text a page says, by eye or ear; choices of a language by its own name are in that language. */
export function textsOf(root: Element): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const element of root.querySelectorAll("*")) {
    if (element.closest("[lang=id]:not(html)") !== null) continue;
    const own = [...element.childNodes].flatMap((node) =>
      node.nodeType === 3 ? [node.textContent ?? ""] : [],
    );
    const said = ATTRIBUTES.map((name) => element.getAttribute(name) ?? "");
    for (const text of [...own, ...said, element.children.length === 0 ? element.textContent : ""])
      if (text.trim() !== "") texts.add(text.trim());
  }
  return texts;
}

/** Texts of the pane that are still Indonesian: `key: text`. `data` = what the app said, which is not the pane's. */
export function indonesianIn(
  root: Element,
  data: ReadonlySet<string> = new Set(),
): readonly string[] {
  return [...textsOf(root)].flatMap((text) => {
    if (data.has(text)) return [];
    const found = PATTERNS.find(({ matches }) => matches(text));
    if (found === undefined || holdsData(text, data)) return [];
    return [`${found.key}: ${text}`];
  });
}

/** True where a text of ours carries a sentence of the app's in a slot. */
function holdsData(text: string, data: ReadonlySet<string>): boolean {
  return [...data].some((said) => said.length > MIN_LETTERS && text.includes(said));
}
