import type { CellScan, FoundFormula } from "./cell-scan.ts";
import { shiftFormula } from "./shift-formula.ts";

/** Formulas as they read in their own cells, those included that the file stores only once for many. */
export class Formulas {
  readonly #masters = new Map<string, FoundFormula>();

  constructor({ shared }: CellScan) {
    for (const formula of shared)
      if (formula.shared !== null && formula.text !== "" && !this.#masters.has(formula.shared))
        this.#masters.set(formula.shared, formula);
  }

  /** Without `=`. */
  textOf(formula: FoundFormula): string {
    const master = formula.shared === null ? undefined : this.#masters.get(formula.shared);
    if (master === undefined || formula.text !== "") return formula.text;
    return shiftFormula(master.text, formula.row - master.row, formula.col - master.col);
  }

  isMaster(formula: FoundFormula): boolean {
    return formula.shared !== null && this.#masters.get(formula.shared) === formula;
  }
}
