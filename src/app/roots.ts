import type { FindingView, Severity } from "./views.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** Order of gravity; higher is graver. */
export function rankOf(severity: Severity): number {
  return RANK[severity];
}

/** A root with the gravest severity of its group: a warning that breaks a total counts as an error. */
export interface Root {
  readonly id: string;
  readonly severity: Severity;
}

/** The roots of findings that count (none of those set aside), in order of appearance. */
export function rootsOf(
  findings: readonly Pick<FindingView, "id" | "rootCause" | "severity" | "diabaikan">[],
): readonly Root[] {
  const gravest = new Map<string, Severity>();
  for (const { id, rootCause, severity, diabaikan } of findings) {
    if (diabaikan !== null) continue;
    const root = rootCause ?? id;
    const known = gravest.get(root);
    if (known === undefined || RANK[known] < RANK[severity]) gravest.set(root, severity);
  }
  return [...gravest].map(([id, severity]) => ({ id, severity }));
}
