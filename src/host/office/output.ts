import { beginSheet, discardSheets } from "./discard.ts";
import { removeCharts, writeCharts } from "./output-charts.ts";
import { addTable } from "./output-table.ts";
import { dressPaper } from "./output-paper.ts";
import { groupRows, ungroupRows } from "./output-outline.ts";
import { layOutPages } from "./output-pages.ts";
import { writeHeader, writeLinks, writeRows } from "./output-rows.ts";
import { columnName } from "../../sheet/a1.ts";
import type { CellValue, OutputSheet } from "../../sheet/host.ts";
import { LINE_POINTS } from "../../sheet/output-paper.ts";
import {
  carriesMarker,
  MARKER_ROWS,
  numberedName,
  outputLayout,
} from "../../sheet/output-layout.ts";

/** Pixels-to-points guess of one character of the default font. */
const POINTS_PER_CHARACTER = 5.6;

/** Says that a sheet is not whole: stands before the title until all of it is written. */
const UNFINISHED = "Belum selesai ditulis: ";

/**
 * Writes an output sheet: replaces one of ours with the same name, never another's. Gives the name used. When Excel
 * fails on the way, a sheet that was added goes again, and one that was replaced says in its title that it is not whole.
 */
export async function writeOutputSheet(
  context: Excel.RequestContext,
  output: OutputSheet,
): Promise<string> {
  const prepared = await prepareSheet(context, output);
  try {
    await fillSheet(context, prepared.sheet, output);
  } catch (error) {
    if (prepared.isNew) await discardSheets(context, [prepared]);
    throw error;
  }
  return prepared.name;
}

async function fillSheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  output: OutputSheet,
): Promise<void> {
  const { headerRow, firstDataRow } = outputLayout(output);
  const top = sheet.getRangeByIndexes(0, 0, headerRow, 1);
  top.numberFormat = Array.from({ length: headerRow }, () => ["@"]);
  top.values = [[UNFINISHED + output.title], ...output.notes.map((note) => [note])];
  const title = sheet.getRange("A1");
  title.format.font.bold = true;
  title.format.font.size = 14;
  writeHeader(sheet, output, headerRow);
  output.columns.forEach((column, index) => {
    const letter = columnName(index);
    const whole = sheet.getRange(`${letter}:${letter}`);
    whole.format.columnWidth = column.width * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(headerRow + 1);
  layOutPages(sheet, output);
  // By itself: rows that are too many for one request are sent again in pieces.
  await context.sync();
  await writeRows(context, sheet, output, firstDataRow);
  await dressPaper(context, sheet, output, firstDataRow);
  await writeLinks(context, sheet, output, firstDataRow);
  await writeCharts(context, sheet, output);
  if (output.table !== undefined) await addTable(context, sheet, output, output.table);
  if (output.outline !== undefined) await groupRows(context, sheet, firstDataRow, output);
  title.values = [[output.title]];
  await context.sync();
}

/** Our own sheet of that name (or its numbered stand-in) emptied, or a new one; a sheet of the user's is left alone. */
async function prepareSheet(
  context: Excel.RequestContext,
  { name: wanted, outline, paper }: OutputSheet,
): Promise<{ readonly name: string; readonly sheet: Excel.Worksheet; readonly isNew: boolean }> {
  const isOutlined = outline !== undefined;
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number);
    const existing = byName.get(name.toLowerCase());
    if (existing === undefined) return { ...(await beginSheet(context, name)), isNew: true };
    const head = markerCells(existing);
    const used = existing.getUsedRangeOrNullObject();
    used.load("address");
    await context.sync();
    // A wholly blank sheet of our name is one of ours that was begun and never filled.
    if (!isOurs(head) && !used.isNullObject) continue;
    if (paper !== undefined) await loosen(context, existing);
    existing.getRange().clear();
    await removeCharts(context, existing);
    if (isOutlined) await ungroupRows(context, existing);
    return { name: existing.name, sheet: existing, isNew: false };
  }
}

/** Takes merged cells and heights of an earlier version away: clearing leaves them. */
async function loosen(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject();
  used.load("address");
  await context.sync();
  if (used.isNullObject) return;
  used.unmerge();
  used.format.rowHeight = LINE_POINTS;
}

function markerCells(sheet: Excel.Worksheet): Excel.Range {
  const head = sheet.getRange(`A1:A${MARKER_ROWS}`);
  head.load("values");
  return head;
}

function isOurs(head: Excel.Range): boolean {
  const values = head.values as readonly (readonly CellValue[])[];
  return carriesMarker(values.map(([cell]) => cell ?? ""));
}

/** Deletes every sheet that carries our marker; gives their names. Excel keeps at least one visible sheet. */
export async function deleteOutputSheets(
  context: Excel.RequestContext,
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const heads = worksheets.items
    .filter((sheet) => sheet.name.startsWith("PK "))
    .map((sheet) => ({ sheet, head: markerCells(sheet) }));
  if (heads.length === 0) return [];
  await context.sync();
  const ours = heads.filter(({ head }) => isOurs(head));
  for (const { sheet } of ours) sheet.delete();
  await context.sync();
  return ours.map(({ sheet }) => sheet.name);
}

/** Deletes a sheet; gives its name, or nothing when it is gone already. */
export async function removeSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return [];
  sheet.delete();
  await context.sync();
  return [name];
}
