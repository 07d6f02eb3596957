import {
  installOffice,
  type InstalledOffice,
  type OfficeEnvironment,
  type OfficeWindow,
} from "../client/install-office.ts";
import { FunctionHost } from "../custom-functions/function-host.ts";
import type { Metadata } from "../custom-functions/metadata.ts";
import type { Book } from "../engine/book.ts";
import { ExcelHost } from "../protocol/host.ts";

/** One open document with the add-in beside it. */
export class Session {
  readonly book: Book;
  readonly #host: ExcelHost;
  #functions: FunctionHost | null = null;
  #office: InstalledOffice | null = null;

  constructor(book: Book) {
    this.book = book;
    this.#host = new ExcelHost(book);
  }

  /** Plays Excel to the add-in in this window; its functions are known as soon as it has them. */
  adopt(
    frame: OfficeWindow,
    environment: Omit<OfficeEnvironment, "bridge" | "documentSettings">,
    functions: { metadata: Promise<Metadata>; namespace: string } | null,
  ): void {
    this.#functions?.dispose();
    const { bridge } = this.#host;
    const office = installOffice(frame, {
      ...environment,
      bridge,
      documentSettings: this.book.documentSettings,
    });
    this.#office = office;
    if (functions === null) return;
    const host = new FunctionHost(this.book, office.associations);
    this.#functions = host;
    void Promise.all([functions.metadata, office.whenAssociated]).then(([metadata]) => {
      if (this.#functions === host) return host.register(metadata, functions.namespace);
      return undefined;
    });
  }

  /** False when the add-in knows no such action (yet). */
  runAction(name: string, controlId: string): Promise<boolean> {
    return this.#office?.runAction(name, controlId) ?? Promise.resolve(false);
  }

  errorMessageAt(sheetId: string, row: number, col: number): string | null {
    return this.#functions?.messageAt({ sheetId, row, col }) ?? null;
  }

  close(): void {
    this.#functions?.dispose();
    this.book.close();
  }
}
