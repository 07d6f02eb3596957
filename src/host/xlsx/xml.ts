import { SaxesParser, type EventNameToHandler } from "saxes";
import { CorruptError } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** What a pass over XML wants to hear. Names come without their namespace prefix. */
export interface XmlHandlers {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** Bytes fed to the parser at a time: small enough that no whole part ever stands in memory as text. */
const SLICE = 1 << 16;

/**
 * Passes over a part's XML.
 * @throws CorruptError naming the part when the XML is not well-formed
 */
export function parseXml(bytes: Uint8Array, part: string, handlers: XmlHandlers): void {
  const slices = xmlSlices(bytes, part, handlers);
  while (slices.next().done !== true);
}

/** The same pass, stopping after each slice, for callers that report progress or give way to others. */
export function* xmlSlices(
  bytes: Uint8Array,
  part: string,
  handlers: XmlHandlers,
): Generator<number, void> {
  const parser = createParser(part);
  parser.on("opentag", ({ name, attributes }) => handlers.open?.(localName(name), attributes));
  parser.on("closetag", ({ name }) => handlers.close?.(localName(name)));
  parser.on("text", (text) => handlers.text?.(text));
  parser.on("cdata", (text) => handlers.text?.(text));
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += SLICE) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
    yield at;
  }
  parser.write(decoder.decode()).close();
}

/**
 * A strict parser whose complaints are `CorruptError`s. It expands no entities of a document's own, and follows no more
 * elements within each other, nor attributes of one, than any honest part has.
 */
export function createParser(part: string, position = false): SaxesParser {
  const parser = new BoundedParser(part, position);
  parser.on("error", (error) => {
    throw new CorruptError(part, { cause: error });
  });
  return parser;
}

class BoundedParser extends SaxesParser {
  readonly #part: string;
  #depth = 0;
  #attributes = 0;

  constructor(part: string, position: boolean) {
    super({ position });
    this.#part = part;
    super.on("attribute", () => {
      if (++this.#attributes > LIMITS.attributes) throw new CorruptError(`${part} attributes`);
    });
  }

  override on: SaxesParser["on"] = (name, handler) => {
    if (name === "opentag") {
      const hear = handler as EventNameToHandler<object, "opentag">;
      super.on("opentag", (tag) => {
        this.#attributes = 0;
        if (++this.#depth > LIMITS.depth) throw new CorruptError(`${this.#part} depth`);
        hear(tag);
      });
    } else if (name === "closetag") {
      const hear = handler as EventNameToHandler<object, "closetag">;
      super.on("closetag", (tag) => {
        this.#depth -= 1;
        hear(tag);
      });
    } else super.on(name, handler);
  };
}

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** `r:id` of an element, whatever the document calls the relationships namespace. */
export function relationId(attributes: Readonly<Record<string, string>>): string | undefined {
  return Object.entries(attributes).find(([name]) => /^[^:]+:id$/.test(name))?.[1];
}

/** `1`, `true` and `on` are true in SpreadsheetML. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** Parts are UTF-8, or UTF-16 with a byte order mark. */
export function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
