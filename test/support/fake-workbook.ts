import type { App, CorrectRequest, IgnoreRequest } from "../../src/app/app.ts";
import type {
  AbaiView,
  CheckView,
  FindingView,
  FixPreview,
  FixReport,
  SheetView,
  UndoReport,
  UndoView,
} from "../../src/app/views.ts";
import { emptyCheck, fakeFindings, SHEETS, viewOf } from "./fake-check.ts";

interface FixStep extends UndoView {
  readonly findings: readonly FindingView[];
}

/** A workbook in memory that knows only its findings: fixing, ignoring and correcting change what a check gives. */
export class FakeWorkbook {
  #findings: readonly FindingView[];
  readonly #isEmpty: boolean;
  readonly #ignored = new Map<string, AbaiView>();
  #sheets: readonly SheetView[] = SHEETS;
  #steps: readonly FixStep[] = [];
  #serial = 0;
  #before: ReadonlySet<string> = new Set();

  constructor(count: number | null) {
    this.#isEmpty = count === null;
    this.#findings = fakeFindings(count ?? 0);
  }

  check(): CheckView {
    if (this.#isEmpty) return emptyCheck();
    const findings = this.#findings.map((finding) => ({
      ...finding,
      diabaikan: this.#ignored.get(finding.rootCause ?? finding.id) ?? null,
    }));
    const ids = new Set(findings.map(({ id }) => id));
    const cleared = [...this.#before].filter((id) => !ids.has(id)).length;
    this.#before = ids;
    return viewOf(findings, cleared);
  }

  /** The user mends cells by hand, and spoils others. */
  edit(mended: readonly string[], spoilt: readonly FindingView[] = []): void {
    this.#findings = [...this.#findings.filter(({ id }) => !mended.includes(id)), ...spoilt];
  }

  ignore({ ids, ...reason }: IgnoreRequest): CheckView {
    for (const id of ids) this.#ignored.set(id, reason);
    return this.check();
  }

  unignore(ids: readonly string[] | "semua"): CheckView {
    if (ids === "semua") this.#ignored.clear();
    else for (const id of ids) this.#ignored.delete(id);
    return this.check();
  }

  /** Cells in rows that divide by seven hold formulas; those of `RAK` in rows that divide by five are protected. */
  preview(ids: readonly string[]): readonly FixPreview[] {
    return this.#findings.flatMap(({ id, saran, sekitar, at }): FixPreview[] => {
      if (saran === null || !ids.includes(id)) return [];
      const isFormula = at.row % 7 === 0;
      const isProtected = at.sheet === "RAK" && at.row % 5 === 0;
      return [
        {
          findingId: id,
          at: saran.at,
          cell: saran.cell,
          semula: sekitar.find(({ isOwn }) => isOwn)?.text ?? "",
          menjadi: saran.menjadi,
          penghalang: isFormula
            ? "Sel ini berisi rumus."
            : isProtected
              ? "Lembar “RAK” dilindungi."
              : null,
          isFormula,
        },
      ];
    });
  }

  fix(ids: readonly string[], overFormula: boolean): FixReport {
    const previews = this.preview(ids);
    const isLeft = ({ penghalang, isFormula }: FixPreview): boolean =>
      penghalang !== null && !(isFormula && overFormula);
    const skipped = previews.filter(isLeft);
    const done = new Set(
      previews.filter((item) => !isLeft(item)).map(({ findingId }) => findingId),
    );
    const findings = this.#findings.filter(({ id }) => done.has(id));
    const [first] = findings;
    if (first !== undefined) {
      this.#serial += 1;
      const step = { id: this.#serial, label: first.title, cells: done.size, findings };
      this.#steps = [step, ...this.#steps];
      this.edit([...done]);
    }
    return {
      applied: done.size,
      skipped: skipped.map(({ cell, penghalang }) => ({ cell, sebab: penghalang ?? "" })),
      undo: first === undefined ? null : (this.#steps[0] ?? null),
    };
  }

  readonly undoList: App["undoList"] = () => this.#steps;

  undo(id: number): UndoReport {
    const step = this.#steps.find((item) => item.id === id);
    this.#steps = this.#steps.filter((item) => item.id !== id);
    this.edit([], step?.findings ?? []);
    return { restored: step?.cells ?? 0, refused: [] };
  }

  sheets(): readonly SheetView[] {
    return this.#isEmpty ? [] : this.#sheets;
  }

  correct({ sheet, kind, headerRow }: CorrectRequest): readonly SheetView[] {
    this.#sheets = this.#sheets.map((item) => {
      if (item.sheet !== sheet) return item;
      if (kind === null) return SHEETS.find((original) => original.sheet === sheet) ?? item;
      const rows = kind === "lain" ? 0 : 24;
      return { ...item, kind, headerRow, rows, confidence: 1, isCorrected: true };
    });
    return this.#sheets;
  }
}
