import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { CorruptError, TooLargeError } from "./errors.ts";
import { LIMITS, RATIO_FROM, type XlsxLimits } from "./limits.ts";
import { assertZip } from "./sniff.ts";
import { encodingOf } from "./xml.ts";

/**
 * The zip parts of a workbook. A part that nobody sets is written back as it was; parts are unpacked one by one, when
 * asked for, since a workbook may hold far more than is read of it.
 */
export class OpcPackage {
  readonly #zip: Uint8Array;
  readonly #sizes: ReadonlyMap<string, number>;
  readonly #edits = new Map<string, Uint8Array | null>();
  readonly #limits: XlsxLimits;
  /** Own spelling of names by their small letters. */
  readonly #spelling = new Map<string, string>();

  private constructor(zip: Uint8Array, sizes: ReadonlyMap<string, number>, limits: XlsxLimits) {
    this.#zip = zip;
    this.#sizes = sizes;
    this.#limits = limits;
    for (const name of sizes.keys()) {
      const small = name.toLowerCase();
      if (!this.#spelling.has(small)) this.#spelling.set(small, name);
    }
  }

  /**
   * Reads the directory only and checks the sizes it declares; unpacking never yields more than was declared.
   * @throws NotXlsxError, EncryptedError, CorruptError, TooLargeError
   */
  static open(bytes: Uint8Array, limits: XlsxLimits = LIMITS): OpcPackage {
    if (bytes.length > limits.fileBytes) throw new TooLargeError(`file ${bytes.length} bytes`);
    assertZip(bytes);
    const sizes = new Map<string, number>();
    let total = 0;
    unzip(bytes, ({ name, size, originalSize }) => {
      total += originalSize;
      if (originalSize > RATIO_FROM && originalSize > size * limits.ratio)
        throw new TooLargeError(`${name} packed ${size} unpacked ${originalSize}`);
      if (sizes.size >= limits.parts) throw new TooLargeError(`parts ${sizes.size}`);
      if (originalSize > limits.partBytes) throw new TooLargeError(`${name} ${originalSize} bytes`);
      if (total > limits.totalBytes) throw new TooLargeError(`unpacked ${total} bytes`);
      if (!name.endsWith("/")) sizes.set(name, originalSize);
      return false;
    });
    return new OpcPackage(bytes, sizes, limits);
  }

  /** Names of all parts, in the order of the file, new ones last. */
  names(): string[] {
    const added = [...this.#edits.keys()].filter((name) => !this.#sizes.has(name));
    return [...this.#sizes.keys(), ...added].filter((name) => this.#edits.get(name) !== null);
  }

  /** The part's own spelling of a name; part names are compared without case. */
  find(name: string): string | undefined {
    const own = this.#spelling.get(name.toLowerCase());
    return own === undefined || this.#edits.get(own) === null ? undefined : own;
  }

  /**
   * A part that tells of others, as text.
   * @throws TooLargeError when it is larger than any honest one
   */
  index(name: string): string {
    this.assertIndex(name);
    return this.text(name);
  }

  /** @throws TooLargeError when the part is larger than one that tells of others may be */
  assertIndex(name: string): void {
    const size = this.#sizes.get(this.find(name) ?? "") ?? 0;
    if (size > this.#limits.indexBytes) throw new TooLargeError(`${name} ${size} bytes`);
  }

  /** @throws CorruptError when the part is missing or cannot be unpacked */
  bytes(name: string): Uint8Array {
    const own = this.find(name);
    if (own === undefined) throw new CorruptError(`${name} missing`);
    const edited = this.#edits.get(own);
    if (edited) return edited;
    const part = unzip(this.#zip, (file) => file.name === own)[own];
    if (part === undefined) throw new CorruptError(`${own} missing`);
    return part;
  }

  /** A part as text. A byte order mark is kept, so that text written back unchanged is the same bytes. */
  text(name: string): string {
    const bytes = this.bytes(name);
    const encoding = encodingOf(bytes);
    const text = new TextDecoder(encoding, { ignoreBOM: encoding === "utf-8" }).decode(bytes);
    return encoding === "utf-8" ? text : text.replace(/encoding="[^"]*"/i, 'encoding="UTF-8"');
  }

  set(name: string, content: string): void {
    const own = this.#spelling.get(name.toLowerCase()) ?? name;
    this.#spelling.set(name.toLowerCase(), own);
    this.#edits.set(own, strToU8(content));
  }

  delete(name: string): void {
    const own = this.find(name);
    if (own === undefined) return;
    if (this.#sizes.has(own)) this.#edits.set(own, null);
    else {
      this.#edits.delete(own);
      this.#spelling.delete(own.toLowerCase());
    }
  }

  /** The whole package as a zip. The same parts give the same bytes at any hour. */
  toBytes(): Uint8Array {
    const kept = unzip(this.#zip, ({ name }) => this.#sizes.has(name) && !this.#edits.has(name));
    const parts: Zippable = {};
    for (const name of this.names()) {
      const part = this.#edits.get(name) ?? kept[name];
      if (part === undefined) throw new CorruptError(`${name} missing`);
      parts[name] = [part, { level: PACKED.test(name) ? 0 : 6 }];
    }
    return zipSync(parts, { mtime: new Date(1980, 0, 1) });
  }
}

const PACKED = /\.(png|jpe?g|gif|zip|docx|xlsx|pptx)$/i;

type ZipEntry = Parameters<NonNullable<NonNullable<Parameters<typeof unzipSync>[1]>["filter"]>>[0];

function unzip(
  bytes: Uint8Array,
  filter: (entry: ZipEntry) => boolean,
): Readonly<Record<string, Uint8Array | undefined>> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof TooLargeError) throw error;
    throw new CorruptError("zip", { cause: error });
  }
}
