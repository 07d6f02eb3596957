import { teks } from "../i18n/text.ts";
import { renderHostTrouble, renderLangkahTerputus, renderTidakJadi } from "../i18n/host-error.ts";
import { isSame, isWritten, restoring } from "../sheet/cell-state.ts";
import { HostError } from "../sheet/host-error.ts";
import type { CellState, OutputSheet } from "../sheet/host.ts";
import type { Langkah, SelLangkah } from "../sheet/memory/langkah.ts";
import { contentFingerprint } from "../sheet/read/fingerprint.ts";
import { AppError } from "./app-error.ts";
import { cellKey, leftView, writeCells, type Growth, type Writing } from "./cell-writer.ts";
import { finished, isOurs, isWhole, seen } from "./step-cells.ts";
import { dropHalfGroups } from "./step-groups.ts";
import { StepKeeper, type StepDesk } from "./step-keeper.ts";
import { StepUndo } from "./step-undo.ts";
import { viewOf } from "./undo-journal.ts";
import type { UndoReport, UndoView } from "./views.ts";
import type { LeftView, UnfinishedView } from "./views-periksa.ts";

/** What a step wrote. */
export interface StepReport {
  readonly written: number;
  readonly left: readonly LeftView[];
  readonly leftGroups: ReadonlySet<string>;
  readonly undo: UndoView | null;
}

/**
 * Writes cells of the user's as steps that are done whole, undone whole, or noted as broken off; and takes steps back.
 * The steps stand in the workbook's memory, so that they outlive the pane. Callers see to it that nothing else of ours
 * writes meanwhile; the user may.
 */
export class StepWriter {
  readonly #keeper: StepKeeper;
  readonly #undo: StepUndo;

  constructor(desk: StepDesk) {
    this.#keeper = new StepKeeper(desk);
    this.#undo = new StepUndo(this.#keeper);
  }

  /** Steps that can be taken back; those of earlier sessions once the workbook's memory was read. */
  list(): readonly UndoView[] {
    return this.#keeper.journal.list();
  }

  /** Gives the cells of a step back what they held; cells changed since are left alone and named. */
  async undo(id: number): Promise<UndoReport> {
    return this.#undo.undo(id);
  }

  /**
   * Writes cells as one step. Sheets that refuse and cells that the user changed meanwhile are left and named.
   * @throws AppError `host` when nothing was written, or when the step was broken off and is noted as such
   */
  async write(
    writings: readonly Writing[],
    label: (written: readonly Writing[]) => string,
    growth: Growth | null = null,
  ): Promise<StepReport> {
    if (writings.length === 0) return { written: 0, left: [], leftGroups: new Set(), undo: null };
    await this.#keeper.ready();
    const { host } = this.#keeper.desk;
    const before = await host.readCells(writings);
    const was = new Map(before.map((state) => [cellKey(state), state]));
    const wanted = writings.flatMap((writing) => {
      const state = was.get(cellKey(writing));
      return state === undefined ? [] : [{ before: state, write: writing.write, after: null }];
    });
    const step = this.#keeper.journal.begin(label(writings), wanted);
    try {
      await this.#keeper.keep();
    } catch (error) {
      this.#keeper.journal.remove(step.id);
      throw error;
    }
    const { written, left } = await this.#put(step, writings, before, growth);
    const whole = await dropHalfGroups(this.#keeper, step, { written, left });
    const refused = [...left.map(leftView), ...whole.left];
    const report = { left: refused, leftGroups: whole.leftGroups };
    this.#keeper.changed(written);
    if (whole.written.length === 0) {
      await this.#keeper.forget(step.id);
      return { written: 0, ...report, undo: null };
    }
    const done: Langkah = {
      ...step,
      label: label(whole.written),
      putus: false,
      sel: await this.#seen(step, whole.written),
    };
    this.#keeper.journal.replace(done);
    await this.#keeper.keepQuietly();
    return { written: whole.written.length, ...report, undo: viewOf(done) };
  }

  /**
   * Adds a sheet that is the user's own from then on, as one step that can be taken back.
   * @throws AppError `host` when the workbook takes no sheet
   */
  async addSheet(
    label: string,
    sheet: OutputSheet,
  ): Promise<{ readonly name: string; readonly undoId: number }> {
    await this.#keeper.ready();
    const { host, changed } = this.#keeper.desk;
    const { sheetsWritten } = await host.apply([{ type: "writeSheet", sheet }]);
    const [name] = sheetsWritten;
    if (name === undefined) {
      throw new AppError("host", teks("app.lembar.tidakDitambah", { lembar: sheet.name }));
    }
    changed(name);
    const [added] = await host.readSheets([name]).catch(() => []);
    if (added === undefined) {
      throw new AppError(
        "host",
        `Lembar ${name} sudah ditambahkan, tetapi belum dapat dibaca kembali. Hapus sendiri bila tidak diperlukan.`,
      );
    }
    const cells = added.values.flat().filter((value) => value !== "").length;
    const step = this.#keeper.journal.addSheet(label, {
      name,
      print: contentFingerprint(added),
      cells,
    });
    await this.#keeper.keepQuietly();
    return { name, undoId: step.id };
  }

  /** The step that was broken off, with how far it came; null = none, or none that left anything undone. */
  async unfinished(): Promise<UnfinishedView | null> {
    await this.#keeper.ready();
    for (;;) {
      const step = this.#keeper.journal.brokenOff();
      if (step === undefined) return null;
      const states = await this.#keeper.states(step.sel);
      const holds = (is: (sel: SelLangkah, state: CellState) => boolean): number =>
        step.sel.filter((sel) => {
          const state = states.get(cellKey(sel.before));
          return state !== undefined && is(sel, state);
        }).length;
      const written = holds(({ write }, state) => isWritten(write, state));
      const waiting = holds(
        ({ before, write }, state) => !isWritten(write, state) && isSame(state, before),
      );
      if (written > 0 && waiting > 0) return { ...viewOf(step), written, waiting };
      if (written > 0) this.#keeper.journal.replace(finished(step, states));
      else this.#keeper.journal.remove(step.id);
      await this.#keeper.keepQuietly();
    }
  }

  /** Writes what is still to be written of a step that was broken off. */
  async finish(id: number): Promise<StepReport> {
    await this.#keeper.ready();
    const step = this.#keeper.find(id);
    const states = await this.#keeper.states(step.sel);
    const waiting = step.sel.filter(({ before, write }) => {
      const state = states.get(cellKey(before));
      return state !== undefined && !isWritten(write, state) && isSame(state, before);
    });
    const writings = waiting.map(({ before, write }): Writing => ({ ...before, write }));
    const { written, left } = await this.#put(step, writings, [...states.values()], null);
    this.#keeper.changed(written);
    const done = finished(step, await this.#keeper.states(step.sel));
    this.#keeper.journal.replace(done);
    await this.#keeper.keepQuietly();
    return {
      written: written.length,
      left: left.map(leftView),
      leftGroups: new Set(),
      undo: viewOf(done),
    };
  }

  /** Writes; when the host fails on the way, what was written is taken back, or the step stays broken off. */
  async #put(
    step: Langkah,
    writings: readonly Writing[],
    expected: readonly CellState[],
    growth: Growth | null,
  ): ReturnType<typeof writeCells> {
    try {
      return await writeCells(this.#keeper.desk.host, writings, { expected, growth });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return await this.#recover(step, writings, error);
    }
  }

  async #recover(
    step: Langkah,
    writings: readonly Writing[],
    failure: HostError,
  ): ReturnType<typeof writeCells> {
    const sebab = renderHostTrouble(failure.trouble);
    const options = { cause: failure };
    const { sel, label } = step;
    this.#keeper.changed(writings);
    let isBack: boolean;
    try {
      const states = await this.#keeper.states(sel);
      const own = sel.filter((one) => {
        const state = states.get(cellKey(one.before));
        return state !== undefined && !isSame(state, one.before) && isOurs(one, state, true);
      });
      const isDone = sel.every((one) => {
        const state = states.get(cellKey(one.before));
        return state !== undefined && isWhole(one, state);
      });
      // All of it was written: only the answer was lost.
      if (isDone) return { written: writings, left: [] };
      const back = own.map(({ before }): Writing => ({ ...before, write: restoring(before) }));
      const { left } = await writeCells(this.#keeper.desk.host, back, {
        expected: [...states.values()],
      });
      isBack = left.every(({ reason }) => reason === "changed");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      isBack = false;
    }
    if (!isBack) {
      await this.#keeper.keepQuietly();
      throw new AppError("host", renderLangkahTerputus(sebab, label, sel.length), options);
    }
    await this.#keeper.forget(step.id);
    throw new AppError("host", renderTidakJadi(sebab), options);
  }

  /** The cells of a step as they were read after it; where they cannot be, as they were to be. */
  async #seen(step: Langkah, written: readonly Writing[]): Promise<readonly SelLangkah[]> {
    const keys = new Set(written.map(cellKey));
    const sel = step.sel.filter(({ before }) => keys.has(cellKey(before)));
    try {
      const states = await this.#keeper.states(sel);
      return seen(sel, states);
    } catch (error) {
      if (error instanceof HostError) return sel;
      throw error;
    }
  }
}
