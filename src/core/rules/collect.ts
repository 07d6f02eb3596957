import type { Model } from "../model/model.ts";
import type { CellRef } from "../model/origin.ts";
import type { Pending } from "./examiner.ts";
import type { Finding } from "./finding.ts";
import { linkFindings, type Numbered } from "./link.ts";
import { sheetKey } from "./walk.ts";

/** Turns violations into findings: in sheet order, each once, follow-ons hung under their root. */
export function collectFindings(model: Model, pending: readonly Pending[]): readonly Finding[] {
  if (pending.length === 0) return [];
  const list = inSheetOrder(model, pending);
  const roots = linkFindings(model, list);
  return list.map(({ item, id }, index): Finding => {
    const { rule, violation, at } = item;
    const root = roots[index] ?? index;
    return {
      id,
      rule: rule.meta.id,
      severity: rule.meta.severity,
      at,
      messageId: violation.messageId,
      data: violation.data,
      rootCause: root === index ? null : (list[root]?.id ?? null),
      // A sum that is off because of another cell must not be made to fit: the other cell is mended first.
      saran: root !== index && violation.selisih !== undefined ? null : (violation.saran ?? null),
    };
  });
}

function inSheetOrder(model: Model, pending: readonly Pending[]): readonly Numbered[] {
  const sheetOrder = new Map(model.sheets.map((sheet, index) => [sheetKey(sheet), index]));
  const seen = new Set<string>();
  return pending
    .map((item) => ({ item, id: item.id, sheet: sheetOrder.get(sheetKey(item.at)) ?? Infinity }))
    .sort((a, b) => {
      if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
      return compareCells(a.item.at, b.item.at) || compareText(a.id, b.id);
    })
    .filter(({ id }) => !seen.has(id) && seen.add(id));
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
