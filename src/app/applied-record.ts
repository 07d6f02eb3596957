import { KUNCI_TERAPAN, parseTerapan, type Terapan } from "../sheet/memory/terapan.ts";
import { ifHostCan } from "./after-writing.ts";
import { keepApplied } from "./applied-paper.ts";
import type { WorkbookSession } from "./session.ts";

/** The record of the plan applied last: kept in the workbook until its step is taken back. */
export class AppliedRecord {
  readonly #session: WorkbookSession;
  /** Of a plan that this session put into the cells. */
  #own: Terapan | null = null;
  /** The step that was taken back while its record could not be forgotten: the record counts no more. */
  #void: number | null = null;

  constructor(session: WorkbookSession) {
    this.#session = session;
  }

  /** Whether this session applied a plan that still stands. */
  get isOwn(): boolean {
    return this.#own !== null;
  }

  /** What is on record, once the workbook's memory was read; null = nothing. */
  get(): Terapan | null {
    if (this.#own !== null) return this.#own;
    const kept = parseTerapan(this.#session.memory().get(KUNCI_TERAPAN));
    return kept === null || (this.#void !== null && kept.langkah === this.#void) ? null : kept;
  }

  /** @returns sentences for what could not be kept; empty = all is kept */
  async put(terapan: Terapan): Promise<readonly string[]> {
    this.#own = terapan;
    this.#void = null;
    return keepApplied(this.#session, terapan);
  }

  /**
   * A step was taken back: its plan, of this session or of one before, is in the cells no more. Where the workbook does
   * not take that now, the cells are back all the same, and it is tried again later.
   */
  async undone(step: number): Promise<void> {
    if (this.get()?.langkah !== step) return;
    this.#own = null;
    this.#void = step;
    await this.forgetVoid();
  }

  /** Forgets what could not be forgotten before. */
  async forgetVoid(): Promise<void> {
    if (this.#void === null) return;
    const isForgotten = await ifHostCan(async () => {
      await this.#session.remember(KUNCI_TERAPAN, null);
      return true;
    });
    if (isForgotten === true) this.#void = null;
  }
}
