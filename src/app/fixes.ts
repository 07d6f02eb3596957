import { teks } from "../i18n/text.ts";
import type { SheetInfo, WorkbookHost } from "../sheet/host.ts";
import { cellKey, cellName, type Writing } from "./cell-writer.ts";
import { planFixes, targetOf, type PlannedFix, type Suggestion } from "./fix-plan.ts";
import type { StepWriter } from "./step-writer.ts";
import type { FixPreview, FixReport, LeftView } from "./views.ts";

/** The workbook as fixes need it. */
export interface FixDesk {
  readonly host: WorkbookHost;
  /** Suggestions of the findings last shown, by finding id. */
  readonly suggestion: (id: string) => Suggestion | undefined;
  readonly steps: StepWriter;
}

/** Applies suggestions to cells. Callers see to it that nothing else writes meanwhile. */
export class Fixes {
  readonly #desk: FixDesk;

  constructor(desk: FixDesk) {
    this.#desk = desk;
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
    const step = await this.#desk.steps.write([...writings.values()], labelOf);
    return { applied: step.written, skipped: [...skipped, ...step.left], undo: step.undo };
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

function reasonToSkip(fix: PlannedFix, isAlone: boolean, overFormula: boolean): string {
  if (fix.berhenti !== "") return fix.berhenti;
  if (fix.perluDipilih && !isAlone) {
    return teks("app.perbaikan.pilihSendiri");
  }
  return fix.preview.isFormula && !overFormula ? (fix.preview.penghalang ?? "") : "";
}

function labelOf(written: readonly Writing[]): string {
  const [first] = written;
  if (first !== undefined && written.length === 1)
    return teks("app.perbaikan.satu", { sel: cellName(first) });
  return teks("app.perbaikan.banyak", { n: written.length });
}
