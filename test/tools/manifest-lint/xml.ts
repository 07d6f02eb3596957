import { XMLParser } from "fast-xml-parser";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";

type RawNode = Readonly<Record<string, unknown>>;

function toElement(node: RawNode): Element | undefined {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
  if (name === undefined || name === TEXT || name.startsWith("?")) return undefined;
  const inner = node[name] as readonly RawNode[];
  return {
    name,
    attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
    children: inner.flatMap((child) => toElement(child) ?? []),
    text: inner.map((child) => (TEXT in child ? String(child[TEXT]) : "")).join(""),
  };
}

/** The parser accepts tags that do not match; Office does not. */
function requireBalance(xml: string): void {
  const open: string[] = [];
  for (const [, slash, name, end] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (name === undefined || end === "/") continue;
    if (slash === "") open.push(name);
    else if (open.pop() !== name) throw new Error(`unexpected </${name}>`);
  }
  if (open.length > 0) throw new Error(`<${open.join(">, <")}> not closed`);
}

/** The root element of a document, or an error when it is not well formed. */
export function parseXml(xml: string): Element {
  requireBalance(xml);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const root = (parser.parse(xml) as RawNode[]).flatMap((node) => toElement(node) ?? [])[0];
  if (!root) throw new Error("no element");
  return root;
}

/** The element and everything below it, in document order. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export const all = (root: Element, name: string): Element[] =>
  [...walk(root)].filter((element) => element.name === name);

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const attribute = (element: Element | undefined, name: string): string =>
  element?.attributes[name] ?? "";
