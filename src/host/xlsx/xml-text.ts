import { CorruptError } from "./errors.ts";
import { splice, type Cut } from "./splice.ts";
import { createParser, localName } from "./xml.ts";

/** An element in a text, by offsets. `name` comes without prefix; `inner*` are equal to `end` when it closes itself. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

interface Outline {
  readonly root: XmlNode;
  readonly prefix: string;
  readonly children: readonly XmlNode[];
}

/**
 * The XML of a part, changed by cutting and pasting text: whatever is not named stays as it is, letter by letter.
 * Fragments are written without namespace prefix and get the document's own.
 */
export class XmlText {
  readonly part: string;
  #text: string;
  #outline: Outline | null = null;

  constructor(part: string, text: string) {
    this.part = part;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  get root(): XmlNode {
    return this.#read().root;
  }

  /** Child elements of the root, in order; one kind of them when a name is given. */
  children(name?: string): readonly XmlNode[] {
    const { children } = this.#read();
    return name === undefined ? children : children.filter((child) => child.name === name);
  }

  child(name: string): XmlNode | undefined {
    return this.children(name)[0];
  }

  /** Child elements of an element. */
  childrenOf(node: XmlNode): XmlNode[] {
    return outline(this.slice(node), this.part).children.map((child) => ({
      ...child,
      start: child.start + node.start,
      innerStart: child.innerStart + node.start,
      innerEnd: child.innerEnd + node.start,
      end: child.end + node.start,
    }));
  }

  slice(node: XmlNode): string {
    return this.#text.slice(node.start, node.end);
  }

  remove(nodes: readonly XmlNode[]): void {
    this.#splice(nodes.map(({ start, end }) => ({ start, end, xml: "" })));
  }

  replace(node: XmlNode, xml: string): void {
    this.#splice([{ start: node.start, end: node.end, xml: this.#prefixed(xml) }]);
  }

  /** Puts a child of the root where `order` (names of the root's children, in the schema's order) wants it. */
  insert(xml: string, name: string, order: readonly string[]): void {
    const before = new Set(order.slice(0, order.indexOf(name) + 1));
    const previous = this.children()
      .filter((child) => before.has(child.name))
      .at(-1);
    if (previous === undefined) this.#paste(this.root, "start", xml);
    else this.#splice([{ start: previous.end, end: previous.end, xml: this.#prefixed(xml) }]);
  }

  /** Appends inside an element, opening it when it closes itself. */
  append(node: XmlNode, xml: string): void {
    this.#paste(node, "end", xml);
  }

  /** Sets an attribute of an element. */
  setAttribute(node: XmlNode, name: string, value: string): void {
    const tagEnd = node.selfClosing ? node.end : node.innerStart;
    const tag = this.#text.slice(node.start, tagEnd);
    const found = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`).exec(tag);
    const changed =
      found === null
        ? tag.replace(/\s*\/?>$/, (close) => ` ${name}="${value}"${close.trimStart()}`)
        : tag.replace(found[0], () => `${found[1] ?? ""}"${value}"`);
    this.#splice([{ start: node.start, end: tagEnd, xml: changed }]);
  }

  #paste(node: XmlNode, where: "start" | "end", xml: string): void {
    const content = this.#prefixed(xml);
    if (!node.selfClosing) {
      const at = where === "start" ? node.innerStart : node.innerEnd;
      this.#splice([{ start: at, end: at, xml: content }]);
      return;
    }
    const tag = this.slice(node).replace(/\s*\/>$/, ">");
    const raw = /^<([^\s>]+)/.exec(tag)?.[1] ?? node.name;
    this.#splice([{ start: node.start, end: node.end, xml: `${tag}${content}</${raw}>` }]);
  }

  #splice(cuts: readonly Cut[]): void {
    this.#text = splice(this.#text, cuts);
    this.#outline = null;
  }

  #prefixed(xml: string): string {
    const { prefix } = this.#read();
    return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}:`);
  }

  #read(): Outline {
    return (this.#outline ??= outline(this.#text, this.part));
  }
}

type Draft = { -readonly [Key in keyof XmlNode]: XmlNode[Key] };

/** The root element and its children with their offsets. */
function outline(text: string, part: string): Outline {
  const parser = createParser(part, true);
  const children: Draft[] = [];
  const open: (Draft | undefined)[] = [];
  let prefix = "";
  let depth = 0;
  let start = 0;
  parser.on("opentagstart", ({ name }) => {
    if (depth < 2) start = parser.position - name.length - 2;
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    if (depth < 2) {
      const at = parser.position;
      const node = {
        name: localName(name),
        attributes,
        start,
        innerStart: at,
        innerEnd: at,
        end: at,
        selfClosing: isSelfClosing,
      };
      open[depth] = node;
      if (depth === 1) children.push(node);
      else prefix = name.slice(0, Math.max(0, name.indexOf(":")));
    }
    depth += 1;
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    depth -= 1;
    const node = open[depth];
    if (depth > 1 || node === undefined || isSelfClosing) return;
    node.end = parser.position;
    node.innerEnd = text.lastIndexOf(`</${name}`, node.end);
  });
  parser.write(text).close();
  const [root] = open;
  if (root === undefined) throw new CorruptError(part);
  return { root, prefix, children };
}
