import type { OutputSheet, SheetGrid, SheetInfo, WorkbookHost } from "../sheet/host.ts";
import { isSame, restoring } from "../sheet/cell-state.ts";
import { AppError } from "./app-error.ts";
import { cellKey, cellName, writeCells, type Growth, type Writing } from "./cell-writer.ts";
import { planFixes, targetOf, type PlannedFix, type Suggestion } from "./fix-plan.ts";
import { UndoJournal } from "./undo-journal.ts";
import type { FixPreview, FixReport, LeftView, UndoReport, UndoView } from "./views.ts";

/** The workbook as fixes need it. */
export interface FixDesk {
  readonly host: WorkbookHost;
  /** Suggestions of the findings last shown, by finding id. */
  readonly suggestion: (id: string) => Suggestion | undefined;
  /** Notes that a sheet's cells changed. */
  readonly changed: (sheet: string) => void;
}

/** Applies suggestions to cells and takes them back. Callers see to it that nothing else writes meanwhile. */
export class Fixes {
  readonly #desk: FixDesk;
  readonly #journal = new UndoJournal();

  constructor(desk: FixDesk) {
    this.#desk = desk;
  }

  list(): readonly UndoView[] {
    return this.#journal.list();
  }

  async preview(ids: readonly string[]): Promise<readonly FixPreview[]> {
    return (await this.#plan(ids)).map(({ preview }) => preview);
  }

  /** Suggestions with other right answers are applied only when they are asked for alone. */
  async apply(ids: readonly string[], overFormula: boolean): Promise<FixReport> {
    const plan = await this.#plan(ids);
    const skipped: LeftView[] = [];
    const writings = new Map<string, Writing>();
    for (const fix of plan) {
      const sebab = reasonToSkip(fix, ids.length === 1, overFormula);
      const { writing } = fix;
      if (sebab === "") writings.set(cellKey(writing), writing);
      else skipped.push({ cell: cellName(writing), sebab });
    }
    const step = await this.write([...writings.values()], labelOf);
    return { applied: step.written, skipped: [...skipped, ...step.left], undo: step.undo };
  }

  /** Writes cells as one step that can be taken back; sheets that refuse are left whole, and their cells named. */
  async write(
    writings: readonly Writing[],
    label: (written: readonly Writing[]) => string,
    growth: Growth | null = null,
  ): Promise<{
    readonly written: number;
    readonly left: readonly LeftView[];
    readonly undo: UndoView | null;
  }> {
    const { host, changed } = this.#desk;
    const before = await host.readCells(writings);
    const { written, left } = await writeCells(host, writings, growth);
    if (written.length === 0) return { written: 0, left, undo: null };
    for (const sheet of new Set(written.map((one) => one.sheet))) changed(sheet);
    const was = new Map(before.map((state) => [cellKey(state), state]));
    const after = await host.readCells(written);
    const changes = after.flatMap((state) => {
      const old = was.get(cellKey(state));
      return old === undefined ? [] : [{ before: old, after: state }];
    });
    return { written: written.length, left, undo: this.#journal.add(label(written), changes) };
  }

  /**
   * Adds a sheet that is the user's own from then on, as one step that can be taken back.
   * @throws AppError `host` when the workbook takes no sheet
   */
  async addSheet(
    label: string,
    sheet: OutputSheet,
  ): Promise<{ readonly name: string; readonly undoId: number }> {
    const { host, changed } = this.#desk;
    const { sheetsWritten } = await host.apply([{ type: "writeSheet", sheet }]);
    const [name] = sheetsWritten;
    const [added] = name === undefined ? [] : await host.readSheets([name]);
    if (name === undefined || added === undefined) {
      throw new AppError("host", `Lembar ${sheet.name} tidak dapat ditambahkan.`);
    }
    changed(name);
    return { name, undoId: this.#journal.addSheet(label, added).id };
  }

  async undo(id: number): Promise<UndoReport> {
    const step = this.#journal.find(id);
    if (step === undefined) {
      throw new AppError("input", "Langkah itu sudah dibatalkan atau tidak tercatat lagi.");
    }
    const { host, changed } = this.#desk;
    if (step.added !== null) {
      const report = await this.#removeSheet(step.added, step.cells);
      this.#journal.remove(id);
      return report;
    }
    const now = await host.readCells(step.changes.map(({ after }) => after));
    const states = new Map(now.map((state) => [cellKey(state), state]));
    const refused: LeftView[] = [];
    const writings: Writing[] = [];
    for (const { before, after } of step.changes) {
      const state = states.get(cellKey(after));
      if (state !== undefined && isSame(state, after)) {
        writings.push({ ...before, write: restoring(before) });
        continue;
      }
      const sebab =
        state === undefined
          ? `Lembar “${after.sheet}” tidak ditemukan lagi.`
          : "Sel ini berubah sesudah perbaikan, maka dibiarkan.";
      refused.push({ cell: cellName(after), sebab });
    }
    const { written, left } = await writeCells(host, writings);
    for (const sheet of new Set(written.map((one) => one.sheet))) changed(sheet);
    this.#journal.remove(id);
    return { restored: written.length, refused: [...refused, ...left] };
  }

  /** Takes an added sheet away again, unless somebody has written in it since. */
  async #removeSheet(added: SheetGrid, cells: number): Promise<UndoReport> {
    const { host, changed } = this.#desk;
    const { name } = added;
    const [now] = await host.readSheets([name]);
    const left = (sebab: string): UndoReport => ({
      restored: 0,
      refused: [{ cell: name, sebab }],
    });
    if (now === undefined) return left(`Lembar “${name}” tidak ditemukan lagi.`);
    if (!isSameGrid(now, added)) return left("Lembar ini berubah sesudah dibuat, maka dibiarkan.");
    const { sheetsDeleted } = await host.apply([{ type: "removeSheet", sheet: name }]);
    if (sheetsDeleted.length === 0) return left(`Lembar “${name}” tidak dapat dihapus.`);
    changed(name);
    return { restored: cells, refused: [] };
  }

  async #plan(ids: readonly string[]): Promise<readonly PlannedFix[]> {
    const { host, suggestion } = this.#desk;
    const wanted = [...new Set(ids)].flatMap((id) => suggestion(id) ?? []);
    if (wanted.length === 0) return [];
    const sheets: readonly SheetInfo[] = await host.listSheets();
    const states = await host.readCells(wanted.map(({ finding }) => targetOf(finding)));
    return planFixes(wanted, new Map(states.map((state) => [cellKey(state), state])), sheets);
  }
}

function isSameGrid(one: SheetGrid, other: SheetGrid): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.values.length === other.values.length &&
    one.values.every((row, at) => {
      const own = other.values[at] ?? [];
      return row.length === own.length && row.every((value, col) => value === own[col]);
    })
  );
}

function reasonToSkip(fix: PlannedFix, isAlone: boolean, overFormula: boolean): string {
  if (fix.berhenti !== "") return fix.berhenti;
  if (fix.perluDipilih && !isAlone) {
    return "Ada lebih dari satu perbaikan yang mungkin, maka harus dipilih tersendiri.";
  }
  return fix.preview.isFormula && !overFormula ? (fix.preview.penghalang ?? "") : "";
}

function labelOf(written: readonly Writing[]): string {
  const [first] = written;
  if (first !== undefined && written.length === 1) return `Perbaikan ${cellName(first)}`;
  return `Perbaikan ${written.length} sel`;
}
