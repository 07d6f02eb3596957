import type { Book } from "./book.ts";
import { declarePart } from "./content-types.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { xmlTokens } from "../../sheet/xml-tokens.ts";
import { builtInId, patternOf } from "./number-formats.ts";
import type { OpcPackage } from "./package.ts";
import { addRelationship, readRelationships } from "./relationships.ts";
import { isTrue } from "./xml.ts";
import { XmlText } from "./xml-text.ts";

type Collection = "numFmts" | "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/** Children of the style sheet in the schema's order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

const FIRST_CUSTOM_FORMAT = 164;

/**
 * The workbook's styles, which are only added to: entries of others keep their numbers and their letters. An entry that
 * is there already, from us or from anyone, is used again, so that marking many times does not swell the file.
 */
export class StyleBook {
  readonly #pack: OpcPackage;
  readonly #part: string;
  readonly #xml: XmlText;
  readonly #known = new Map<Collection, string[]>();
  #join: (() => void) | undefined;
  #codes: ReadonlyMap<number, string> | null = null;
  readonly #added = new Map<Collection, string[]>();

  private constructor(pack: OpcPackage, part: string, text: string, join?: () => void) {
    this.#join = join;
    this.#pack = pack;
    this.#part = part;
    this.#xml = new XmlText(part, text);
  }

  /** The styles of a workbook; a workbook without gets a part for them once something is added. */
  static open(pack: OpcPackage, book: Book): StyleBook {
    const links = readRelationships(pack, book.part);
    const part = links.find(({ kind }) => kind === "styles")?.target;
    if (part !== undefined && part !== null && pack.find(part) !== undefined) {
      return new StyleBook(pack, part, pack.index(part));
    }
    const own = `${book.part.slice(0, book.part.lastIndexOf("/") + 1)}styles.xml`;
    return new StyleBook(pack, own, MINIMAL, () => {
      declarePart(pack, own, "styles");
      addRelationship(pack, book.part, "styles", own);
    });
  }

  /** Name of the workbook's default font. */
  get fontName(): string {
    const [font] = this.#entries("fonts");
    return /<(?:\w+:)?(?:name|rFont)\s+val="([^"]*)"/.exec(font ?? "")?.[1] ?? "Calibri";
  }

  /** Number of a differential format (what a conditional format puts on top). */
  dxf(xml: string): number {
    return this.#add("dxfs", xml);
  }

  font(xml: string): number {
    return this.#add("fonts", xml);
  }

  fill(xml: string): number {
    return this.#add("fills", xml);
  }

  border(xml: string): number {
    return this.#add("borders", xml);
  }

  /** Number of a cell format. */
  cellFormat(xml: string): number {
    return this.#add("cellXfs", xml);
  }

  /** Number of a custom number format; `code` is escaped for XML. */
  numberFormat(code: string): number {
    const ids = new Map<string, number>();
    for (const entry of this.#entries("numFmts")) {
      const id = /numFmtId="(\d+)"/.exec(entry)?.[1];
      const own = /formatCode="([^"]*)"/.exec(entry)?.[1];
      if (id !== undefined && own !== undefined) ids.set(own, Number(id));
    }
    const known = ids.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...ids.values()) + 1;
    this.#add("numFmts", `<numFmt numFmtId="${id}" formatCode="${code}"/>`);
    return id;
  }

  /** Number format of a cell format, by the latter's number. */
  formatOf(style: number): string {
    const id = Number(tagOf(this.#entries("cellXfs")[style]).get("numFmtId") ?? 0);
    this.#codes ??= new Map(
      this.#entries("numFmts").map((entry) => {
        const attributes = tagOf(entry);
        return [Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? ""];
      }),
    );
    return patternOf(id, this.#codes) ?? "General";
  }

  /** A cell format like another but for the number format. */
  withFormat(style: number, code: string): number {
    if (this.formatOf(style) === code) return style;
    const entry = this.#entries("cellXfs")[style] ?? PLAIN;
    const id = builtInId(code) ?? this.numberFormat(escapeXml(code));
    this.#codes = null;
    return this.cellFormat(
      setInTag(setInTag(entry, "numFmtId", String(id)), "applyNumberFormat", "1"),
    );
  }

  /**
   * The cell format for a content, like another but for the mark by which Excel knows a text that must never be entered
   * as a formula (`quotePrefix`, the apostrophe of its formula bar). Other texts keep the mark where they have it.
   */
  forContent(style: number, content: "formula-like" | "text" | "other"): number {
    const entry = this.#entries("cellXfs")[style] ?? PLAIN;
    const isQuoted = isTrue(tagOf(entry).get("quotePrefix"));
    if (content === "text" || isQuoted === (content === "formula-like")) return style;
    return this.cellFormat(
      isQuoted
        ? entry.replace(/^(<[^>]*?)\s+quotePrefix\s*=\s*("[^"]*"|'[^']*')/, "$1")
        : setInTag(entry, "quotePrefix", "1"),
    );
  }

  /** Writes the part back if anything was added. */
  save(): void {
    if (this.#added.size === 0) return;
    for (const [collection, added] of this.#added) this.#write(collection, added);
    this.#added.clear();
    this.#pack.set(this.#part, this.#xml.text);
    this.#join?.();
    this.#join = undefined;
  }

  #add(collection: Collection, xml: string): number {
    const entries = this.#entries(collection);
    const known = entries.indexOf(xml);
    if (known >= 0) return known;
    this.#added.set(collection, [...(this.#added.get(collection) ?? []), xml]);
    return entries.push(xml) - 1;
  }

  #write(collection: Collection, added: readonly string[]): void {
    const node = this.#xml.child(collection);
    if (node === undefined) {
      const list = `<${collection} count="${added.length}">${added.join("")}</${collection}>`;
      this.#xml.insert(list, collection, ORDER);
      return;
    }
    this.#xml.append(node, added.join(""));
    const grown = this.#xml.child(collection);
    const count = String(this.#entries(collection).length);
    if (grown !== undefined) this.#xml.setAttribute(grown, "count", count);
  }

  /** Entries of a collection as they are written, without namespace prefix. */
  #entries(collection: Collection): string[] {
    const known = this.#known.get(collection);
    if (known !== undefined) return known;
    const node = this.#xml.child(collection);
    const entries = (node === undefined ? [] : this.#xml.childrenOf(node)).map((entry) =>
      this.#xml.slice(entry).replace(/<(\/?)\w+:/g, "<$1"),
    );
    this.#known.set(collection, entries);
    return entries;
  }
}

const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

function tagOf(entry: string | undefined): ReadonlyMap<string, string> {
  const [tag] = xmlTokens(entry ?? PLAIN);
  return tag?.type === "open" ? tag.attributes : new Map();
}

/** An attribute of the entry's own tag, replaced or added. */
function setInTag(entry: string, name: string, value: string): string {
  const [tag = ""] = /^<[^>]*>/.exec(entry) ?? [];
  const known = new RegExp(`(\\s${name}=)("[^"]*"|'[^']*')`);
  const changed = known.test(tag)
    ? tag.replace(known, `$1"${value}"`)
    : tag.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
  return changed + entry.slice(tag.length);
}

const MINIMAL =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/></styleSheet>';
