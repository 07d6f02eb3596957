/** A piece of simple XML. Names come without prefix, entities are resolved; `broken` is the last of its list. */
export type XmlToken =
  | {
      readonly type: "open";
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
    }
  | { readonly type: "close" }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "broken" };

const PIECE =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s<>]+)\s*>|<([^\s<>/!?]+)((?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const BROKEN: XmlToken = { type: "broken" };

/**
 * Reads the XML we write ourselves, as Excel may have rewritten it. No document types and no entities beyond XML's own:
 * those are `broken`, and so are tags that do not match.
 */
export function* xmlTokens(xml: string): Generator<XmlToken, void> {
  const open: string[] = [];
  let at = xml.startsWith("\uFEFF") ? 1 : 0;
  while (at < xml.length) {
    PIECE.lastIndex = at;
    const match = PIECE.exec(xml);
    if (match === null) {
      yield BROKEN;
      return;
    }
    at = PIECE.lastIndex;
    const [, cdata, closed, opened, attributes = "", selfClosing, text] = match;
    if (cdata !== undefined) yield { type: "text", text: cdata };
    else if (closed !== undefined) {
      if (open.pop() !== closed) {
        yield BROKEN;
        return;
      }
      yield { type: "close" };
    } else if (opened !== undefined) {
      const found = readAttributes(attributes);
      if (found === null) {
        yield BROKEN;
        return;
      }
      yield { type: "open", name: localPart(opened), attributes: found };
      if (selfClosing === "/") yield { type: "close" };
      else open.push(opened);
    } else if (text !== undefined) {
      const resolved = resolveEntities(text);
      const isStray = open.length === 0 && text.trim() !== "";
      if (resolved === null || isStray) {
        yield BROKEN;
        return;
      }
      yield { type: "text", text: resolved };
    }
  }
  if (open.length > 0) yield BROKEN;
}

function readAttributes(text: string): Map<string, string> | null {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    const value = resolveEntities(double ?? single ?? "");
    if (value === null) return null;
    found.set(name.startsWith("xmlns") ? name : localPart(name), value);
  }
  return found;
}

const localPart = (name: string): string => name.slice(name.indexOf(":") + 1);

const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** Text with its entities resolved; null when one of them is not XML's own. */
function resolveEntities(text: string): string | null {
  const unknown: string[] = [];
  const resolved = text.replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(name);
    const number =
      code === null
        ? null
        : Number.parseInt(code[1] ?? code[2] ?? "", code[1] === undefined ? 10 : 16);
    const isChar = number !== null && number > 0 && number <= 0x10ffff;
    const char = isChar ? String.fromCodePoint(number) : NAMED[name];
    if (char === undefined || !whole.endsWith(";")) unknown.push(whole);
    return char ?? "";
  });
  return unknown.length > 0 ? null : resolved;
}
