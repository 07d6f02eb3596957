import type { FixPreview } from "../../../app/views.ts";

/** What a fix will do, sorted by whether it may. */
export interface FixPlan {
  readonly ready: readonly FixPreview[];
  /** Cells with formulas: only when the user says so. */
  readonly formulas: readonly FixPreview[];
  readonly blocked: readonly FixPreview[];
}

export function planFix(previews: readonly FixPreview[]): FixPlan {
  const formulas = previews.filter(({ isFormula }) => isFormula);
  const others = previews.filter(({ isFormula }) => !isFormula);
  return {
    ready: others.filter(({ penghalang }) => penghalang === null),
    formulas,
    blocked: others.filter(({ penghalang }) => penghalang !== null),
  };
}
