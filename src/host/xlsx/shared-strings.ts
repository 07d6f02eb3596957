import type { Book } from "./book.ts";
import { TooLargeError } from "./errors.ts";
import { LIMITS } from "./limits.ts";
import type { OpcPackage } from "./package.ts";
import { readRelationships } from "./relationships.ts";
import { decodeText } from "../../sheet/xml-escape.ts";
import { parseXml } from "./xml.ts";

/** Texts that cells refer to by number. Rich text is joined; phonetic readings are left out. */
export function readSharedStrings(pack: OpcPackage, book: Book): string[] {
  const links = readRelationships(pack, book.part);
  const part = links.find(({ kind }) => kind === "sharedStrings")?.target;
  if (part === undefined || part === null || pack.find(part) === undefined) return [];
  const strings: string[] = [];
  let characters = 0;
  const text = new TextCollector();
  parseXml(pack.bytes(part), part, {
    open(name) {
      if (name === "si") text.reset();
      text.open(name);
    },
    text: (piece) => text.add(piece),
    close(name) {
      text.close(name);
      if (name !== "si") return;
      const { value } = text;
      characters += value.length;
      if (characters > LIMITS.texts || strings.length >= LIMITS.cells)
        throw new TooLargeError(`shared strings ${strings.length}`);
      strings.push(value);
    },
  });
  return strings;
}

/** Gathers the text of `<t>` elements, those of phonetic runs (`<rPh>`) excepted. */
export class TextCollector {
  #text = "";
  #inText = false;
  #inPhonetic = false;

  get value(): string {
    return decodeText(this.#text);
  }

  reset(): void {
    this.#text = "";
    this.#inText = false;
    this.#inPhonetic = false;
  }

  open(name: string): void {
    if (name === "rPh") this.#inPhonetic = true;
    this.#inText = name === "t" && !this.#inPhonetic;
  }

  add(piece: string): void {
    if (!this.#inText) return;
    this.#text += piece;
    if (this.#text.length > LIMITS.text) throw new TooLargeError(`text ${this.#text.length}`);
  }

  close(name: string): void {
    if (name === "rPh") this.#inPhonetic = false;
    if (name === "t") this.#inText = false;
  }
}
