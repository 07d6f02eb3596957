import type { Nullable } from "@univerjs/presets";
import { fullAddress } from "../engine/area.ts";
import type { Book } from "../engine/book.ts";
import { ArgumentError, shapeArguments, type PassError } from "./arguments.ts";
import { Call, placeKey, type CellPlace, type Invocation } from "./calls.ts";
import { describe } from "./description.ts";
import { fromEngine, toEngine } from "./engine-values.ts";
import type { FunctionMetadata, Metadata } from "./metadata.ts";
import { errorShown, type Shown } from "./results.ts";

export type CustomFunction = (...args: unknown[]) => unknown;

/** Where the add-in's functions are found when a cell calls one. */
export interface Associations {
  readonly find: (id: string) => CustomFunction | undefined;
  /** Makes a `CustomFunctions.Error` of the add-in's own window. */
  readonly makeError: (code: string) => unknown;
}

/** What the engine sets on a function before it calls it. */
interface Caller {
  readonly subUnitId: Nullable<string>;
  readonly row: number;
  readonly column: number;
}

const CALCULATION_START = "formula.mutation.set-formula-calculation-start";

/** Puts an add-in's custom functions into the engine and keeps their streams. */
export class FunctionHost {
  readonly #book: Book;
  readonly #associations: Associations;
  readonly #calls = new Map<string, Call>();
  /** Which calls each cell made when it was last calculated. */
  readonly #made = new Map<string, { generation: number; place: CellPlace; keys: Set<string> }>();
  readonly #messages = new Map<string, string>();
  readonly #names: string[] = [];
  readonly #dispose: (() => void)[] = [];
  #generation = 0;
  #tick: ReturnType<typeof setTimeout> | null = null;

  constructor(book: Book, associations: Associations) {
    this.#book = book;
    this.#associations = associations;
    const listening = book.kit.commands.onCommandExecuted((command) => {
      if (command.id === CALCULATION_START) this.#generation++;
    });
    const heard = book.onChange((change) => {
      if (change.kind === "cells" && change.changeType !== "RangeEdited") this.#recount();
      if (change.kind === "cells" || change.kind === "deleted") this.#soon();
    });
    this.#dispose.push(() => listening.dispose(), heard);
  }

  /** Streams running now. */
  get streams(): number {
    return [...this.#calls.values()].filter((call) => call.isStream).length;
  }

  /** The text Excel shows beside an error a function returned. */
  messageAt(place: CellPlace): string | null {
    return this.#messages.get(placeKey(place)) ?? null;
  }

  /** Makes the functions known as `NAMESPACE.NAME` and calculates what already uses them. */
  async register(metadata: Metadata, namespace: string): Promise<void> {
    const passError =
      metadata.allowErrorForDataTypeAny === true ? this.#associations.makeError : null;
    const nameOf = (def: FunctionMetadata): string => `${namespace}.${def.name}`.toUpperCase();
    for (const def of metadata.functions) {
      this.#implement(def, nameOf(def), passError);
      this.#names.push(nameOf(def));
    }
    this.#book.kit.describe(metadata.functions.map((def) => describe(def, nameOf(def))));
    this.#book.calculation.markEverything();
    await this.#book.calculation.settle();
  }

  dispose(): void {
    if (this.#tick !== null) clearTimeout(this.#tick);
    for (const call of this.#calls.values()) call.cancel();
    this.#calls.clear();
    for (const dispose of this.#dispose.splice(0)) dispose();
    this.#book.kit.functions.unregisterExecutors(...this.#names);
  }

  /**
   * As a built-in function, for the engine gives its own kind of custom function blanks as 0 and
   * reads text results as numbers.
   */
  #implement(def: FunctionMetadata, name: string, passError: PassError): void {
    const { functions, values } = this.#book.kit;
    const executor = new values.BaseFunction(name);
    // A text stays a text, as in Excel: the engine would read "1.02.02" as a day.
    executor.isArgumentsIgnoreNumberPattern = () => true;
    executor.calculate = (...given) => {
      const { value } = this.#answer(def, name, passError, executor, given.map(fromEngine));
      return toEngine(values, value);
    };
    functions.registerExecutors(executor);
    // A formula read before the function was known is remembered as unknown.
    functions.deleteFormulaAstCacheKey(name);
  }

  #answer(
    def: FunctionMetadata,
    name: string,
    passError: PassError,
    caller: Caller,
    given: unknown[],
  ): Shown {
    const place = { sheetId: caller.subUnitId ?? "", row: caller.row, col: caller.column };
    let shown: Shown;
    try {
      shown = this.#call(def, name, place, shapeArguments(def, given, passError));
    } catch (failure) {
      shown = errorShown(failure instanceof ArgumentError ? failure.code : "#VALUE!");
    }
    if (shown.message === null) this.#messages.delete(placeKey(place));
    else this.#messages.set(placeKey(place), shown.message);
    return shown;
  }

  #call(def: FunctionMetadata, name: string, place: CellPlace, args: unknown[]): Shown {
    const isStream = def.options?.stream === true;
    const address = this.#address(place);
    const withAddress =
      def.options?.requiresAddress === true || def.options?.requiresStreamAddress === true;
    const key = JSON.stringify([def.id, args, withAddress ? address : null]);
    this.#remember(place, key);
    let call = this.#calls.get(key);
    if (call === undefined) {
      const run = this.#associations.find(def.id);
      if (run === undefined) return errorShown("#N/A");
      const invocation: Invocation = {
        functionName: name,
        isInValuePreview: false,
        ...(withAddress ? { address } : {}),
      };
      call = new Call(key, invocation, isStream, (done) => this.#publish(done));
      this.#calls.set(key, call);
      call.start(() => run(...args, invocation));
      if (call.isSettled) this.#calls.delete(key);
    }
    call.cells.set(placeKey(place), place);
    return call.shown;
  }

  #address({ sheetId, row, col }: CellPlace): string {
    const sheet = this.#book.sheet(sheetId)?.name ?? "";
    return fullAddress(sheet, { top: row, left: col, bottom: row, right: col });
  }

  #remember(place: CellPlace, key: string): void {
    const at = placeKey(place);
    const known = this.#made.get(at);
    if (known?.generation === this.#generation) known.keys.add(key);
    else this.#made.set(at, { generation: this.#generation, place, keys: new Set([key]) });
  }

  /** A late result: its cells are calculated anew and find it there. */
  #publish(call: Call): void {
    for (const { sheetId, row, col } of call.cells.values()) {
      this.#book.calculation.mark(sheetId, { top: row, left: col, bottom: row, right: col });
    }
    this.#soon();
  }

  /** After rows or columns moved, places mean other cells: everything tells anew where it stands. */
  #recount(): void {
    this.#made.clear();
    for (const call of this.#calls.values()) call.cells.clear();
    this.#book.calculation.markEverything();
  }

  #soon(): void {
    this.#tick ??= setTimeout(() => {
      this.#tick = null;
      void this.#book.calculation.settle().then(() => this.#sweep());
    }, 0);
  }

  /** Cancels streams whose last cell is gone, and forgets promises every cell has fetched. */
  #sweep(): void {
    for (const [at, { place }] of this.#made) {
      if (!this.#stillCalls(place)) this.#made.delete(at);
    }
    for (const [key, call] of this.#calls) {
      for (const at of call.cells.keys()) {
        if (this.#made.get(at)?.keys.has(key) !== true) call.cells.delete(at);
      }
      if (call.cells.size > 0 && !call.isSettled) continue;
      this.#calls.delete(key);
      if (!call.isSettled) call.cancel();
    }
  }

  #stillCalls({ sheetId, row, col }: CellPlace): boolean {
    const formula = this.#book.sheet(sheetId)?.formula(row, col)?.toUpperCase();
    return formula !== undefined && this.#names.some((name) => formula.includes(`${name}(`));
  }
}
