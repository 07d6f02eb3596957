import { teks } from "../i18n/text.ts";
import { renderHostTrouble, renderUrungTerputus } from "../i18n/host-error.ts";
import { isSame, restoring } from "../sheet/cell-state.ts";
import { HostError } from "../sheet/host-error.ts";
import type { CellState } from "../sheet/host.ts";
import type { Langkah, SelLangkah } from "../sheet/memory/langkah.ts";
import { contentFingerprint } from "../sheet/read/fingerprint.ts";
import { AppError } from "./app-error.ts";
import { cellKey, cellName, leftView, writeCells, type Writing } from "./cell-writer.ts";
import { isOurs } from "./step-cells.ts";
import type { StepKeeper } from "./step-keeper.ts";
import type { LeftView, UndoReport } from "./views.ts";

/** Takes steps back. */
export class StepUndo {
  readonly #keeper: StepKeeper;

  constructor(keeper: StepKeeper) {
    this.#keeper = keeper;
  }

  /** Gives the cells of a step back what they held; cells changed since are left alone and named. */
  async undo(id: number): Promise<UndoReport> {
    await this.#keeper.ready();
    const step = this.#keeper.find(id);
    if (step.lembar !== null) return this.#removeSheet(step.id, step.lembar);
    const states = await this.#keeper.states(step.sel);
    const newer = this.#keeper.journal.cellsSince(id);
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
        refused.push({ cell: cellName(sel.before), sebab: teks("app.urung.lebihBaru") });
        later.push(sel);
      } else refused.push({ cell: cellName(sel.before), sebab: teks("app.urung.selBerubah") });
    }
    const { written, left } = await this.#restore(step, writings, [...states.values()]);
    this.#keeper.changed(written);
    // What a sheet refuses now may be given back when it no longer does.
    const shut = new Set(
      left.flatMap((one) => (one.reason === "changed" ? [] : [cellKey(one.writing)])),
    );
    const rest = step.sel.filter((sel) => shut.has(cellKey(sel.before)));
    this.#keeper.journal.replace({ ...step, putus: false, sel: [...later, ...rest] });
    await this.#keeper.keepQuietly();
    return {
      restored: written.length + back.length,
      refused: [...refused, ...left.map(leftView)],
    };
  }

  /** Gives cells back what they held; when the host fails on the way, the step stays and can be taken back again. */
  async #restore(
    step: Langkah,
    writings: readonly Writing[],
    expected: readonly CellState[],
  ): ReturnType<typeof writeCells> {
    try {
      return await writeCells(this.#keeper.desk.host, writings, { expected });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const sebab = renderHostTrouble(error.trouble);
      this.#keeper.changed(writings);
      this.#keeper.journal.replace({ ...step, putus: true });
      await this.#keeper.keepQuietly();
      throw new AppError("host", renderUrungTerputus(sebab, step.label), { cause: error });
    }
  }

  /** Takes an added sheet away again, unless somebody has written in it since. */
  async #removeSheet(
    id: number,
    { name, print, cells }: NonNullable<Langkah["lembar"]>,
  ): Promise<UndoReport> {
    const { host, changed } = this.#keeper.desk;
    const [now] = await host.readSheets([name]);
    const left = async (sebab: string): Promise<UndoReport> => {
      await this.#keeper.forget(id);
      return { restored: 0, refused: [{ cell: name, sebab }] };
    };
    if (now === undefined) return left(teks("app.lembar.hilang", { lembar: name }));
    if (contentFingerprint(now) !== print) return left(teks("app.urung.lembarBerubah"));
    await host.apply([{ type: "removeSheet", sheet: name }]);
    const isThere = (await host.listSheets()).some((sheet) => sheet.name === name);
    if (isThere) return left(teks("app.lembar.tidakDihapus", { lembar: name }));
    changed(name);
    await this.#keeper.forget(id);
    return { restored: cells, refused: [] };
  }
}

function hilang({ before }: SelLangkah): LeftView {
  return { cell: cellName(before), sebab: teks("app.lembar.hilang", { lembar: before.sheet }) };
}
