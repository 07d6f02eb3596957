import type { HostOptions } from "../../sheet/host.ts";
import type { Book, BookSheet } from "./book.ts";
import { CorruptError, TooLargeError } from "./errors.ts";
import type { XlsxLimits } from "./limits.ts";
import type { OpcPackage } from "./package.ts";
import { readSharedStrings } from "./shared-strings.ts";
import { readSheet, type SheetContent } from "./sheet-reader.ts";

/** Parser slices between two breaths: about 4 MB of XML, a tenth of a second. */
const SLICES_PER_BREATH = 64;

/** Contents of sheets, each read once and kept until the sheet is written. */
export class Contents {
  readonly #pack: OpcPackage;
  readonly #limits: XlsxLimits;
  readonly #read = new Map<string, SheetContent>();
  #strings: readonly string[] | null = null;
  #area = 0;

  constructor(pack: OpcPackage, limits: XlsxLimits) {
    this.#pack = pack;
    this.#limits = limits;
  }

  /**
   * A sheet's content; null when the caller gave up half way. Lets others run in between.
   * @throws CorruptError, TooLargeError
   */
  async of(book: Book, sheet: BookSheet, options: HostOptions = {}): Promise<SheetContent | null> {
    const known = this.#read.get(sheet.part);
    if (known !== undefined) {
      report(options, sheet, known.values.length, known.values.length);
      return known;
    }
    const steps = readSheet({
      bytes: this.#pack.bytes(sheet.part),
      part: sheet.part,
      strings: this.strings(book),
      date1904: book.date1904,
      limits: this.#limits,
    });
    for (let count = 1; ; count++) {
      const step = steps.next();
      if (step.done === true) {
        this.#weigh(step.value);
        this.#read.set(sheet.part, step.value);
        report(options, sheet, step.value.values.length, step.value.values.length);
        return step.value;
      }
      if (count % SLICES_PER_BREATH !== 0) continue;
      if (options.signal?.aborted === true) return null;
      const { rows, declaredRows } = step.value;
      report(options, sheet, rows, Math.max(rows, declaredRows));
      await breath();
    }
  }

  /** Sheets that are small as files may be wide and long as rectangles, and many. */
  #weigh({ values }: SheetContent): void {
    const width = values[0]?.length ?? 0;
    this.#area += values.length + width * new Set(values).size;
    if (this.#area > this.#limits.area) throw new TooLargeError(`area ${this.#area}`);
  }

  /** A sheet's content, for callers that wait for it. */
  async whole(book: Book, sheet: BookSheet): Promise<SheetContent> {
    const content = await this.of(book, sheet);
    if (content === null) throw new CorruptError(sheet.part);
    return content;
  }

  /** Texts that cells of any sheet refer to. */
  strings(book: Book): readonly string[] {
    return (this.#strings ??= readSharedStrings(this.#pack, book));
  }

  /** Forgets what a part held, since another content is written there. */
  forget(part: string): void {
    this.#read.delete(part);
  }
}

function report(options: HostOptions, sheet: BookSheet, done: number, total: number): void {
  options.onProgress?.({ done, total, sheet: sheet.name });
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
