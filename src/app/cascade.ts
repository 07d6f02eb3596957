import { buildCascade } from "../core/cascade/build-cascade.ts";
import { asOfOf, type FxSnapshot } from "../core/pk/snapshot.ts";
import type { AsOf } from "../core/periode/periode.ts";
import { renderOrphan } from "../i18n/render-orphan.ts";
import { cellAddress } from "../sheet/a1.ts";
import type { CascadeView, FindingView } from "./views.ts";

/** The region as one tree, with the number of findings at each node. */
export function cascadeSnapshot(
  snapshot: FxSnapshot,
  findings: readonly FindingView[] = [],
  asOf: AsOf = asOfOf(snapshot),
): CascadeView {
  const cascade = buildCascade(snapshot.model, snapshot.pos, {
    asOf,
    findings: countByPos(snapshot, findings),
  });
  return {
    asOf,
    nodes: cascade.nodes,
    orphans: cascade.orphans.map((orphan) => ({
      message: renderOrphan(orphan),
      at: orphan.at,
      cell: orphan.at === null ? "" : cellAddress(orphan.at.row, orphan.at.col),
    })),
    rekonsiliasi: cascade.rekonsiliasi,
  };
}

/**
 * Findings per pos: a finding belongs to the sub kegiatan whose block (the rows from its line to the next sub
 * kegiatan's on that sheet) holds its cell, or whose RAK row it stands in.
 */
function countByPos(
  { pos }: FxSnapshot,
  findings: readonly FindingView[],
): ReadonlyMap<string, number> {
  const starts = new Map<string, { row: number; id: string }[]>();
  const note = (file: string, sheet: string, row: number, id: string): void => {
    const key = `${file}|${sheet}`;
    const list = starts.get(key) ?? [];
    list.push({ row, id });
    starts.set(key, list);
  };
  for (const item of pos.list) {
    if (item.dpa !== null) {
      const { at, row } = item.dpa.origin;
      note(at.file, at.sheet, row, item.id);
    }
    for (const { origin } of item.rakRows)
      note(origin.at.file, origin.at.sheet, origin.row, item.id);
  }
  for (const list of starts.values()) list.sort((a, b) => a.row - b.row);
  const counts = new Map<string, number>();
  for (const { at } of findings) {
    const list = starts.get(`${at.file}|${at.sheet}`) ?? [];
    const owner = ownerOf(list, at.row);
    if (owner !== undefined) counts.set(owner.id, (counts.get(owner.id) ?? 0) + 1);
  }
  return counts;
}

/** The last start at or above a row; the list is sorted by row. */
function ownerOf(
  list: readonly { readonly row: number; readonly id: string }[],
  row: number,
): { readonly id: string } | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.row ?? Infinity) <= row) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}
