import type { ApplyReport, CellPlace, Edit } from "../../sheet/host.ts";
import { redrawMarks, type Refusal } from "./marks.ts";
import { remember } from "./memory.ts";
import { growTable } from "./output-table.ts";
import { deleteOutputSheets, removeSheet, writeOutputSheet } from "./output.ts";
import { setCells } from "./set-cells.ts";

type EditOf<Type extends Edit["type"]> = Extract<Edit, { type: Type }>;

interface Tally {
  marked: number;
  unmarked: number;
  cellsWritten: number;
  readonly sheetsWritten: string[];
  readonly sheetsDeleted: string[];
  readonly changed: CellPlace[];
  readonly refused: Map<string, Refusal>;
}

/** Applies a batch in its order; neighbours of one kind that can share round trips do. */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
): Promise<ApplyReport> {
  const tally: Tally = {
    marked: 0,
    unmarked: 0,
    cellsWritten: 0,
    sheetsWritten: [],
    sheetsDeleted: [],
    changed: [],
    refused: new Map(),
  };
  for (const group of neighbours(edits)) await applyGroup(context, group, tally);
  const { changed, refused, ...counts } = tally;
  const left = changed.length === 0 ? {} : { changed };
  return { ...counts, refused: [...refused.values()], ...left };
}

/** Runs of edits of one kind; old marks that go and new ones that come are one. */
function neighbours(edits: readonly Edit[]): Edit[][] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    const last = groups.at(-1);
    const before = last?.at(-1)?.type;
    if (before === edit.type || (before === "unmark" && edit.type === "mark")) last?.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

async function applyGroup(
  context: Excel.RequestContext,
  group: readonly Edit[],
  tally: Tally,
): Promise<void> {
  const marks = group.filter(isOf("mark"));
  const prefixes = group.filter(isOf("unmark")).map(({ prefix }) => prefix);
  if (marks.length + prefixes.length > 0) {
    const report = await redrawMarks(context, prefixes, marks);
    tally.marked += report.marked;
    tally.unmarked += report.unmarked;
    refuse(tally, report.refused);
  }
  for (const edit of group.filter(isOf("setCells"))) {
    const { written, refused, changed } = await setCells(context, edit);
    tally.cellsWritten += written;
    tally.changed.push(...changed);
    refuse(tally, refused === null ? [] : [refused]);
  }
  for (const edit of group.filter(isOf("addRows"))) {
    const { written, refused, changed } = await setCells(context, edit);
    tally.cellsWritten += written;
    tally.changed.push(...changed);
    if (refused === null) await growTable(context, edit);
    else refuse(tally, [refused]);
  }
  for (const { sheet } of group.filter(isOf("writeSheet")))
    tally.sheetsWritten.push(await writeOutputSheet(context, sheet));
  if (group.some(isOf("deleteOutputSheets")))
    tally.sheetsDeleted.push(...(await deleteOutputSheets(context)));
  for (const { sheet } of group.filter(isOf("removeSheet")))
    tally.sheetsDeleted.push(...(await removeSheet(context, sheet)));
  const notes = group.filter(isOf("remember"));
  if (notes.length > 0) await remember(context, notes);
}

function isOf<Type extends Edit["type"]>(type: Type): (edit: Edit) => edit is EditOf<Type> {
  return (edit): edit is EditOf<Type> => edit.type === type;
}

function refuse(tally: Tally, refused: readonly Refusal[]): void {
  for (const one of refused) tally.refused.set(one.sheet, one);
}
