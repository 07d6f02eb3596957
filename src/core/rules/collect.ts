import type { Model } from "../model/model.ts";
import type { CellRef } from "../model/origin.ts";
import type { Pending } from "./examiner.ts";
import { findingId, type Finding } from "./finding.ts";
import { sheetKey } from "./walk.ts";

/** Turns violations into findings: in sheet order, each once, follow-ons hung under their cause. */
export function collectFindings(model: Model, pending: readonly Pending[]): readonly Finding[] {
  const sheetOrder = new Map(model.sheets.map((sheet, index) => [sheetKey(sheet), index]));
  const orderOf = (at: CellRef): number => sheetOrder.get(sheetKey(at)) ?? Infinity;
  const sorted = pending
    .map((item) => ({ item, id: idOf(item), sheet: orderOf(item.at) }))
    .sort((a, b) => {
      if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
      return compareCells(a.item.at, b.item.at) || compareText(a.id, b.id);
    });
  const seen = new Set<string>();
  const firstOf = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { item, id } of sorted) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { rule, violation, at } = item;
    findings.push({
      id,
      rule: rule.meta.id,
      severity: rule.meta.severity,
      at,
      messageId: violation.messageId,
      data: violation.data,
      rootCause: rootOf(item, id, firstOf),
      saran: violation.saran ?? null,
    });
  }
  return findings;
}

function rootOf(item: Pending, id: string, firstOf: Map<string, string>): string | null {
  if (item.cause !== null) return idOf(item.cause);
  const { sameAs } = item.violation;
  if (sameAs === undefined) return null;
  const key = `${item.rule.meta.id}\n${item.violation.messageId}\n${sameAs}`;
  const first = firstOf.get(key);
  if (first === undefined) firstOf.set(key, id);
  return first ?? null;
}

function idOf({ rule, violation, at }: Pending): string {
  return findingId(rule.meta.id, violation.messageId, at);
}

function compareCells(a: CellRef, b: CellRef): number {
  return (
    compareText(a.file, b.file) || compareText(a.sheet, b.sheet) || a.row - b.row || a.col - b.col
  );
}

/** By code units, never by locale: the order must not depend on the machine. */
function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
