import { BUSY, readFailure, readResult, type Shown } from "./results.ts";

/** A cell by sheet id and zero-based place. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

export const placeKey = ({ sheetId, row, col }: CellPlace): string => `${sheetId}|${row}|${col}`;

/** Excel's handle of a call. A streaming one carries `setResult`; the add-in may set `onCanceled`. */
export interface Invocation {
  readonly functionName: string;
  readonly address?: string;
  readonly isInValuePreview: boolean;
  setResult?: (value: unknown) => void;
  onCanceled?: () => void;
}

/** One call still alive: a stream, or a promise not yet fetched by every cell that waits for it. */
export class Call {
  readonly key: string;
  readonly invocation: Invocation;
  readonly cells = new Map<string, CellPlace>();
  readonly isStream: boolean;
  shown: Shown = BUSY;
  isSettled = false;
  #cancelled = false;
  readonly #onResult: (call: Call) => void;

  constructor(
    key: string,
    invocation: Invocation,
    isStream: boolean,
    onResult: (call: Call) => void,
  ) {
    this.key = key;
    this.invocation = invocation;
    this.isStream = isStream;
    this.#onResult = onResult;
  }

  /** Starts the function. What it answers at once is there when this returns. */
  start(run: () => unknown): void {
    let answering = true;
    if (this.isStream) {
      this.invocation.setResult = (value) => {
        if (this.#cancelled) throw new Error("The invocation was cancelled.");
        this.shown = readResult(value);
        if (!answering) this.#onResult(this);
      };
    }
    try {
      const result = run();
      if (!this.isStream) this.#follow(result);
    } catch (failure) {
      // Excel ignores what a stream throws: the cell stays busy until `setResult`.
      if (!this.isStream) this.#settle(readFailure(failure));
    }
    answering = false;
  }

  cancel(): void {
    if (this.#cancelled) return;
    this.#cancelled = true;
    this.invocation.onCanceled?.();
  }

  #follow(result: unknown): void {
    const { then } = (result ?? {}) as { then?: unknown };
    if (typeof then !== "function") {
      this.#settle(readResult(result));
      return;
    }
    void Promise.resolve(result as Promise<unknown>).then(
      (value) => this.#late(readResult(value)),
      (failure: unknown) => this.#late(readFailure(failure)),
    );
  }

  #late(shown: Shown): void {
    this.#settle(shown);
    if (!this.#cancelled) this.#onResult(this);
  }

  #settle(shown: Shown): void {
    this.shown = shown;
    this.isSettled = true;
  }
}
