import { teks } from "../i18n/text.ts";
import { HostError } from "../sheet/host-error.ts";
import type { CellState, WorkbookHost } from "../sheet/host.ts";
import { MemoryLimitError } from "../sheet/memory/catatan-xml.ts";
import { KUNCI_LANGKAH, type Langkah, type SelLangkah } from "../sheet/memory/langkah.ts";
import { AppError } from "./app-error.ts";
import { cellKey, type Writing } from "./cell-writer.ts";
import { UndoJournal } from "./undo-journal.ts";

/** The workbook as steps need it. */
export interface StepDesk {
  readonly host: WorkbookHost;
  /** What the workbook keeps for us, read when it was not yet. */
  readonly recalled: () => Promise<ReadonlyMap<string, string>>;
  /** Keeps a text in the workbook; null forgets it. */
  readonly keep: (key: string, value: string | null) => Promise<void>;
  /** Notes that a sheet's cells changed. */
  readonly changed: (sheet: string) => void;
}

/** The journal of steps, kept in the workbook's memory so that it outlives the pane. */
export class StepKeeper {
  readonly journal = new UndoJournal();
  readonly desk: StepDesk;

  constructor(desk: StepDesk) {
    this.desk = desk;
  }

  /** Takes up the steps that the workbook keeps. */
  async ready(): Promise<void> {
    const memory = await this.desk.recalled();
    this.journal.restore(memory.get(KUNCI_LANGKAH));
  }

  /** @throws AppError `input` when the step is not known */
  find(id: number): Langkah {
    const step = this.journal.find(id);
    if (step !== undefined) return step;
    throw new AppError("input", teks("app.urung.hilang"));
  }

  /** The cells of a step as they are now, by `cellKey`; those of sheets that are gone are left out. */
  async states(sel: readonly SelLangkah[]): Promise<ReadonlyMap<string, CellState>> {
    const states = await this.desk.host.readCells(sel.map(({ before }) => before));
    return new Map(states.map((state) => [cellKey(state), state]));
  }

  /** Notes that the sheets of these cells changed. */
  changed(writings: readonly Writing[]): void {
    for (const sheet of new Set(writings.map((one) => one.sheet))) this.desk.changed(sheet);
  }

  /** Steps are kept in the workbook as long as there is room for them; without, they last as long as the pane. */
  async keep(): Promise<void> {
    try {
      await this.desk.keep(KUNCI_LANGKAH, this.journal.text());
    } catch (error) {
      if (!(error instanceof MemoryLimitError)) throw error;
      await this.desk.keep(KUNCI_LANGKAH, null);
    }
  }

  /** What the workbook keeps may be of before: the next start compares it with the cells. */
  async keepQuietly(): Promise<void> {
    try {
      await this.keep();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }

  async replace(step: Langkah): Promise<void> {
    this.journal.replace(step);
    await this.keepQuietly();
  }

  async forget(id: number): Promise<void> {
    this.journal.remove(id);
    await this.keepQuietly();
  }
}
