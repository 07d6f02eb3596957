import type { CheckView, FindingView } from "../../../app/views.ts";

/** What can be done with a finding beside reading it; each asks in a dialog before anything changes. */
export interface Deeds {
  readonly askFix: (findings: readonly FindingView[]) => void;
  readonly askIgnore: (finding: FindingView) => void;
  readonly unignore: (finding: FindingView) => void;
  readonly isBusy: boolean;
}

/** Findings of the same rule, this one first, that count. */
export function sameRule(view: CheckView, finding: FindingView): readonly FindingView[] {
  const others = view.findings.filter(
    ({ id, rule, diabaikan }) => rule === finding.rule && id !== finding.id && diabaikan === null,
  );
  return [finding, ...others];
}

/** Findings of the same rule whose fix needs no choice. */
export function sameFix(view: CheckView, finding: FindingView): readonly FindingView[] {
  return sameRule(view, finding).filter(({ saran }) => saran !== null && !saran.perluDipilih);
}
