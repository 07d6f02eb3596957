import {
  renderHostTrouble,
  renderLangkahTerputus,
  renderTidakJadi,
  renderUrungTerputus,
} from "../i18n/host-error.ts";
import { isSame, isWritten, restoring } from "../sheet/cell-state.ts";
import { HostError } from "../sheet/host-error.ts";
import type { CellState, OutputSheet, WorkbookHost } from "../sheet/host.ts";
import { KUNCI_LANGKAH, type Langkah, type SelLangkah } from "../sheet/memory/langkah.ts";
import { MemoryLimitError } from "../sheet/memory/catatan-xml.ts";
import { fingerprint } from "../sheet/read/fingerprint.ts";
import { AppError } from "./app-error.ts";
import {
  cellKey,
  cellName,
  leftView,
  writeCells,
  type Growth,
  type LeftCell,
  type Writing,
} from "./cell-writer.ts";
import { UndoJournal, viewOf } from "./undo-journal.ts";
import type { LeftView, UndoReport, UndoView } from "./views.ts";
import type { UnfinishedView } from "./views-periksa.ts";

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
  readonly #desk: StepDesk;
  readonly #journal = new UndoJournal();

  constructor(desk: StepDesk) {
    this.#desk = desk;
  }

  /** Steps that can be taken back; those of earlier sessions once the workbook's memory was read. */
  list(): readonly UndoView[] {
    return this.#journal.list();
  }

  /** Takes up the steps that the workbook keeps. */
  async ready(): Promise<void> {
    const memory = await this.#desk.recalled();
    this.#journal.restore(memory.get(KUNCI_LANGKAH));
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
    await this.ready();
    const { host } = this.#desk;
    const before = await host.readCells(writings);
    const was = new Map(before.map((state) => [cellKey(state), state]));
    const wanted = writings.flatMap((writing) => {
      const state = was.get(cellKey(writing));
      return state === undefined ? [] : [{ before: state, write: writing.write, after: null }];
    });
    const step = this.#journal.begin(label(writings), wanted);
    try {
      await this.#keep();
    } catch (error) {
      this.#journal.remove(step.id);
      throw error;
    }
    const { written, left } = await this.#put(step, writings, before, growth);
    const whole = await this.#dropHalfGroups(step, written, left);
    const refused = [...left.map(leftView), ...whole.left];
    const report = { left: refused, leftGroups: whole.leftGroups };
    for (const sheet of new Set(written.map((one) => one.sheet))) this.#desk.changed(sheet);
    if (whole.written.length === 0) {
      await this.#forget(step.id);
      return { written: 0, ...report, undo: null };
    }
    const done: Langkah = {
      ...step,
      label: label(whole.written),
      putus: false,
      sel: await this.#seen(step, whole.written),
    };
    this.#journal.replace(done);
    await this.#keepQuietly();
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
    await this.ready();
    const { host, changed } = this.#desk;
    const { sheetsWritten } = await host.apply([{ type: "writeSheet", sheet }]);
    const [name] = sheetsWritten;
    if (name === undefined) {
      throw new AppError("host", `Lembar ${sheet.name} tidak dapat ditambahkan.`);
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
    const step = this.#journal.addSheet(label, { name, print: fingerprint(added), cells });
    await this.#keepQuietly();
    return { name, undoId: step.id };
  }

  /** Gives the cells of a step back what they held; cells changed since are left alone and named. */
  async undo(id: number): Promise<UndoReport> {
    await this.ready();
    const step = this.#find(id);
    if (step.lembar !== null) return this.#removeSheet(step.id, step.lembar);
    const { changed } = this.#desk;
    const states = await this.#states(step.sel);
    const newer = this.#journal.cellsSince(id);
    const refused: LeftView[] = [];
    const writings: Writing[] = [];
    const back: SelLangkah[] = [];
    const later: SelLangkah[] = [];
    for (const sel of step.sel) {
      const state = states.get(cellKey(sel.before));
      if (state === undefined) {
        refused.push(hilang(sel));
        later.push(sel);
      } else if (isSame(state, sel.before)) back.push(sel);
      else if (isOurs(sel, state, step.putus))
        writings.push({ ...sel.before, write: restoring(sel.before) });
      else if (newer.has(cellKey(sel.before))) {
        refused.push({ cell: cellName(sel.before), sebab: LEBIH_BARU });
        later.push(sel);
      } else refused.push({ cell: cellName(sel.before), sebab: BERUBAH });
    }
    const { written, left } = await this.#restore(step, writings, [...states.values()]);
    for (const sheet of new Set(written.map((one) => one.sheet))) changed(sheet);
    // What a sheet refuses now may be given back when it no longer does.
    const shut = new Set(
      left.flatMap((one) => (one.reason === "changed" ? [] : [cellKey(one.writing)])),
    );
    const rest = step.sel.filter((sel) => shut.has(cellKey(sel.before)));
    this.#journal.replace({ ...step, putus: false, sel: [...later, ...rest] });
    await this.#keepQuietly();
    return {
      restored: written.length + back.length,
      refused: [...refused, ...left.map(leftView)],
    };
  }

  /** The step that was broken off, with how far it came; null = none, or none that left anything undone. */
  async unfinished(): Promise<UnfinishedView | null> {
    await this.ready();
    for (;;) {
      const step = this.#journal.brokenOff();
      if (step === undefined) return null;
      const states = await this.#states(step.sel);
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
      if (written > 0) this.#journal.replace(finished(step, states));
      else this.#journal.remove(step.id);
      await this.#keepQuietly();
    }
  }

  /** Writes what is still to be written of a step that was broken off. */
  async finish(id: number): Promise<StepReport> {
    await this.ready();
    const step = this.#find(id);
    const states = await this.#states(step.sel);
    const waiting = step.sel.filter(({ before, write }) => {
      const state = states.get(cellKey(before));
      return state !== undefined && !isWritten(write, state) && isSame(state, before);
    });
    const writings = waiting.map(({ before, write }): Writing => ({ ...before, write }));
    const { written, left } = await this.#put(step, writings, [...states.values()], null);
    for (const sheet of new Set(written.map((one) => one.sheet))) this.#desk.changed(sheet);
    const done = finished(step, await this.#states(step.sel));
    this.#journal.replace(done);
    await this.#keepQuietly();
    return {
      written: written.length,
      left: left.map(leftView),
      leftGroups: new Set(),
      undo: viewOf(done),
    };
  }

  #find(id: number): Langkah {
    const step = this.#journal.find(id);
    if (step !== undefined) return step;
    throw new AppError("input", "Langkah itu sudah dibatalkan atau tidak tercatat lagi.");
  }

  /** Writes; when the host fails on the way, what was written is taken back, or the step stays broken off. */
  async #put(
    step: Langkah,
    writings: readonly Writing[],
    expected: readonly CellState[],
    growth: Growth | null,
  ): ReturnType<typeof writeCells> {
    try {
      return await writeCells(this.#desk.host, writings, { expected, growth });
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
    for (const sheet of new Set(writings.map((one) => one.sheet))) this.#desk.changed(sheet);
    let isBack: boolean;
    try {
      const states = await this.#states(sel);
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
      const { left } = await writeCells(this.#desk.host, back, { expected: [...states.values()] });
      isBack = left.every(({ reason }) => reason === "changed");
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      isBack = false;
    }
    if (!isBack) {
      await this.#keepQuietly();
      throw new AppError("host", renderLangkahTerputus(sebab, label, sel.length), options);
    }
    await this.#forget(step.id);
    throw new AppError("host", renderTidakJadi(sebab), options);
  }

  /** Gives cells back what they held; when the host fails on the way, the step stays and can be taken back again. */
  async #restore(
    step: Langkah,
    writings: readonly Writing[],
    expected: readonly CellState[],
  ): ReturnType<typeof writeCells> {
    try {
      return await writeCells(this.#desk.host, writings, { expected });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const sebab = renderHostTrouble(error.trouble);
      for (const sheet of new Set(writings.map((one) => one.sheet))) this.#desk.changed(sheet);
      this.#journal.replace({ ...step, putus: true });
      await this.#keepQuietly();
      throw new AppError("host", renderUrungTerputus(sebab, step.label), { cause: error });
    }
  }

  /** Takes back the cells of groups of which others were left. */
  async #dropHalfGroups(
    step: Langkah,
    written: readonly Writing[],
    left: readonly LeftCell[],
  ): Promise<Pick<StepReport, "left" | "leftGroups"> & { readonly written: readonly Writing[] }> {
    const leftGroups = new Set(left.flatMap(({ writing }) => writing.group ?? []));
    const half = written.filter(({ group }) => group !== undefined && leftGroups.has(group));
    if (half.length === 0) return { written, left: [], leftGroups };
    const was = new Map(step.sel.map(({ before }) => [cellKey(before), before]));
    const back = half.flatMap((writing) => {
      const before = was.get(cellKey(writing));
      return before === undefined ? [] : [{ ...writing, write: restoring(before) }];
    });
    const now = await this.#desk.host.readCells(half);
    const own = now.filter((state) =>
      half.some((one) => cellKey(one) === cellKey(state) && isWritten(one.write, state)),
    );
    const keys = new Set(own.map(cellKey));
    await this.#restore(
      step,
      back.filter((one) => keys.has(cellKey(one))),
      own,
    );
    const cells = half.map(cellName).join(", ");
    return {
      written: written.filter((one) => !half.includes(one)),
      left: [
        {
          cell: cells,
          sebab: "Dikembalikan: sel lain yang berpasangan dengannya tidak dapat ditulis.",
        },
      ],
      leftGroups,
    };
  }

  /** The cells of a step as they were read after it; where they cannot be, as they were to be. */
  async #seen(step: Langkah, written: readonly Writing[]): Promise<readonly SelLangkah[]> {
    const keys = new Set(written.map(cellKey));
    const sel = step.sel.filter(({ before }) => keys.has(cellKey(before)));
    try {
      const states = await this.#states(sel);
      return sel.flatMap((one) => {
        const after = states.get(cellKey(one.before)) ?? null;
        // The user typed in it since: it is the user's again.
        const isLost = after !== null && !("formula" in one.write) && !isWritten(one.write, after);
        return isLost ? [] : [{ ...one, after }];
      });
    } catch (error) {
      if (error instanceof HostError) return sel;
      throw error;
    }
  }

  async #states(sel: readonly SelLangkah[]): Promise<ReadonlyMap<string, CellState>> {
    const states = await this.#desk.host.readCells(sel.map(({ before }) => before));
    return new Map(states.map((state) => [cellKey(state), state]));
  }

  /** Takes an added sheet away again, unless somebody has written in it since. */
  async #removeSheet(
    id: number,
    { name, print, cells }: NonNullable<Langkah["lembar"]>,
  ): Promise<UndoReport> {
    const { host, changed } = this.#desk;
    const [now] = await host.readSheets([name]);
    const left = async (sebab: string): Promise<UndoReport> => {
      await this.#forget(id);
      return { restored: 0, refused: [{ cell: name, sebab }] };
    };
    if (now === undefined) return left(`Lembar “${name}” tidak ditemukan lagi.`);
    if (fingerprint(now) !== print)
      return left("Lembar ini berubah sesudah dibuat, maka dibiarkan.");
    await host.apply([{ type: "removeSheet", sheet: name }]);
    const isThere = (await host.listSheets()).some((sheet) => sheet.name === name);
    if (isThere) return left(`Lembar “${name}” tidak dapat dihapus.`);
    changed(name);
    await this.#forget(id);
    return { restored: cells, refused: [] };
  }

  async #forget(id: number): Promise<void> {
    this.#journal.remove(id);
    await this.#keepQuietly();
  }

  /** Steps are kept in the workbook as long as there is room for them; without, they last as long as the pane. */
  async #keep(): Promise<void> {
    try {
      await this.#desk.keep(KUNCI_LANGKAH, this.#journal.text());
    } catch (error) {
      if (!(error instanceof MemoryLimitError)) throw error;
      await this.#desk.keep(KUNCI_LANGKAH, null);
    }
  }

  /** What the workbook keeps may be of before: the next start compares it with the cells. */
  async #keepQuietly(): Promise<void> {
    try {
      await this.#keep();
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    }
  }
}

const BERUBAH = "Sel ini berubah sesudah perbaikan, maka dibiarkan.";
const LEBIH_BARU = "Sel ini diubah langkah yang lebih baru; batalkan langkah itu dahulu.";

function hilang({ before }: SelLangkah): LeftView {
  return { cell: cellName(before), sebab: `Lembar “${before.sheet}” tidak ditemukan lagi.` };
}

/**
 * Whether a cell holds what a step put there. Of a step that was broken off, a cell may be half written: its content or
 * its number format only.
 */
function isOurs(sel: SelLangkah, state: CellState, isHalf: boolean): boolean {
  const { before, write, after } = sel;
  if (after !== null && isSame(state, after)) return true;
  if (!isHalf && after !== null) return false;
  const isContent = isWritten(write, state) || hasContentOf(before, state);
  return isContent && isFormat(sel, state);
}

/** Whether a cell is as a step wanted it, content and number format. */
function isWhole(sel: SelLangkah, state: CellState): boolean {
  return isWritten(sel.write, state) && isFormat(sel, state);
}

function isFormat({ before, write, after }: SelLangkah, { numberFormat }: CellState): boolean {
  const known = [before.numberFormat, write.numberFormat, after?.numberFormat, "General"];
  return known.includes(numberFormat);
}

function hasContentOf(before: CellState, { value, formula }: CellState): boolean {
  return before.formula === formula && (formula !== null || before.value === value);
}

/** A step that came to its end after all: what the user changed meanwhile is no longer part of it. */
function finished(step: Langkah, states: ReadonlyMap<string, CellState>): Langkah {
  const sel = step.sel.flatMap((one) => {
    const state = states.get(cellKey(one.before));
    if (state === undefined) return [one];
    return isWritten(one.write, state) ? [{ ...one, after: state }] : [];
  });
  return { ...step, putus: false, sel };
}
