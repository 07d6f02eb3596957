import { columnName } from "../../sheet/a1.ts";
import { styleAreas, type DraftArea } from "../../sheet/draft-areas.ts";
import { lookOf, type DraftLook } from "../../sheet/draft-style.ts";
import { refusalOf, VALIDATION_LIMIT, type DraftValidation } from "../../sheet/draft-validation.ts";
import { heightRuns, type DraftCell, type SheetDraft } from "../../sheet/draft.ts";
import type { CellRange, HostOptions } from "../../sheet/host.ts";
import { numberedName } from "../../sheet/output-layout.ts";
import { beginSheet, discardSheets, type Begun } from "./discard.ts";
import { chunked } from "./chunks.ts";
import { excelRun } from "./run.ts";
import { inPieces } from "./too-large.ts";

/** Pixels-to-points guess of one character of the default font. */
const POINTS_PER_CHARACTER = 5.6;
/** Cells per write, so that a request stays well under 5 MB. */
const CELLS_PER_WRITE = 30_000;
/** Rectangles formatted per round trip. */
const AREAS_PER_SYNC = 200;
/** Heights set per round trip: each is some 600 bytes. */
const HEIGHTS_PER_SYNC = 2000;
const BORDER = "#7F7F7F";
const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/**
 * Adds drafted sheets to the open workbook, after the sheets it has; a name that is taken gets a number, and no sheet
 * that is there is touched. Gives the names used. Stops after the block in hand when the signal is aborted; when Excel
 * fails on the way, the sheets added so far go again.
 */
export function addDrafts(
  drafts: readonly SheetDraft[],
  options: HostOptions = {},
): Promise<readonly string[]> {
  return excelRun(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
    const total = drafts.reduce((sum, { rows }) => sum + rows.length, 0);
    let done = 0;
    const begun: Begun[] = [];
    try {
      for (const draft of drafts) {
        if (options.signal?.aborted === true) break;
        const one = await beginSheet(context, freeName(draft.name, taken));
        const { name, sheet } = one;
        begun.push(one);
        await writeLooks(context, sheet, draft);
        await writeCells(context, sheet, draft, (rows) => {
          options.onProgress?.({ done: done + rows, total, sheet: name });
          return options.signal?.aborted !== true;
        });
        done += draft.rows.length;
        await shape(context, sheet, draft);
        finish(sheet, draft);
        await context.sync();
      }
    } catch (error) {
      await discardSheets(context, begun);
      throw error;
    }
    return begun.map(({ name }) => name);
  });
}

function freeName(wanted: string, taken: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number);
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

async function writeLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  draft: SheetDraft,
): Promise<void> {
  draft.widths.forEach((width, index) => {
    const letter = columnName(index);
    sheet.getRange(`${letter}:${letter}`).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const areas = styleAreas(draft);
  for (let start = 0; start < areas.length; start += AREAS_PER_SYNC) {
    for (const area of areas.slice(start, start + AREAS_PER_SYNC)) dress(sheet, area);
    await context.sync();
  }
  // The sheet stands before its cells are sent, which may have to be sent again in pieces.
  if (areas.length === 0) await context.sync();
}

function dress(sheet: Excel.Worksheet, { style, range: at }: DraftArea): void {
  const look: DraftLook = lookOf(style);
  const range = rangeAt(sheet, at);
  // Text must never be taken for a number, a date or a formula.
  range.numberFormat = forAll(look.format ?? "@");
  const { format } = range;
  if (look.bold === true) format.font.bold = true;
  if (look.italic === true) format.font.italic = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.align !== undefined) format.horizontalAlignment = HORIZONTAL[look.align];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap === true) format.wrapText = true;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.border !== true) return;
  for (const side of SIDES) {
    if (side === "InsideHorizontal" && at.rowCount === 1) continue;
    if (side === "InsideVertical" && at.colCount === 1) continue;
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = BORDER;
  }
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center" } as const;

/** Values in blocks of rows. `onRows` hears how many rows are written and says whether to go on. */
async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rows }: SheetDraft,
  onRows: (rows: number) => boolean,
): Promise<void> {
  const width = Math.max(0, ...rows.slice(0, 1).map((cells) => cells.length));
  if (width === 0) return;
  const perWrite = Math.max(1, Math.floor(CELLS_PER_WRITE / width));
  let goesOn = true;
  await inPieces(rows.length, perWrite, async (start, count) => {
    if (!goesOn) return;
    const part = rows.slice(start, start + count);
    const range = sheet.getRangeByIndexes(start, 0, part.length, width);
    range.formulas = part.map((cells) =>
      Array.from({ length: width }, (_, col) => contentOf(cells[col] ?? null)),
    );
    await context.sync();
    goesOn = onRows(start + part.length);
  });
}

function contentOf(cell: DraftCell | null): string | number | boolean {
  if (cell === null) return "";
  return cell.formula === undefined ? cell.value : `=${cell.formula}`;
}

/** Merged cells and heights, rows of one height together: a list of 20,000 rows would not fit into one request. */
async function shape(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { merges, heights }: SheetDraft,
): Promise<void> {
  for (const part of chunked(merges, AREAS_PER_SYNC)) {
    for (const merge of part) rangeAt(sheet, merge).merge();
    await context.sync();
  }
  for (const part of chunked(heightRuns(heights), HEIGHTS_PER_SYNC)) {
    for (const { row, rowCount, points } of part) {
      sheet.getRangeByIndexes(row, 0, rowCount, 1).format.rowHeight = points;
    }
    await context.sync();
  }
}

function finish(sheet: Excel.Worksheet, draft: SheetDraft): void {
  const { freeze, print } = draft;
  if (freeze !== undefined && freeze.rows > 0 && freeze.cols > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.cols));
  } else if (freeze !== undefined && freeze.rows > 0) {
    sheet.freezePanes.freezeRows(freeze.rows);
  }
  if (print !== undefined) layOut(sheet, print);
  for (const validation of draft.validations ?? []) validate(sheet, validation);
}

function layOut(sheet: Excel.Worksheet, print: NonNullable<SheetDraft["print"]>): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = print.paper ?? "A4";
  pageLayout.orientation = print.landscape ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, verticalFitToPages: 0 };
  if (print.repeatRows !== undefined) {
    const [first, last] = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  for (const row of print.breaks ?? []) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function validate(sheet: Excel.Worksheet, { range, rule, note }: DraftValidation): void {
  const { dataValidation } = rangeAt(sheet, range);
  if (rule !== null) {
    const own = ruleOf(rule);
    if (own !== null) {
      dataValidation.rule = own;
      const style = rule.kind === "tetap" ? "Stop" : "Warning";
      dataValidation.errorAlert = { showAlert: true, style, ...refusalOf(rule) };
    }
  }
  if (note === null) return;
  dataValidation.prompt = {
    showPrompt: true,
    title: note.title.slice(0, VALIDATION_LIMIT.title),
    message: note.message.slice(0, VALIDATION_LIMIT.message),
  };
}

function ruleOf(rule: NonNullable<DraftValidation["rule"]>): Excel.DataValidationRule | null {
  if (rule.kind === "tetap") return { custom: { formula: "=FALSE" } };
  if (rule.kind === "list") {
    const source = rule.words.join(",");
    return source.length > VALIDATION_LIMIT.list
      ? null
      : { list: { inCellDropDown: true, source } };
  }
  const { min, max } = rule;
  if (min !== null && max !== null) {
    return { decimal: { formula1: min, formula2: max, operator: "Between" } };
  }
  if (min !== null) return { decimal: { formula1: min, operator: "GreaterThanOrEqualTo" } };
  return max === null ? null : { decimal: { formula1: max, operator: "LessThanOrEqualTo" } };
}

function rangeAt(sheet: Excel.Worksheet, at: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(at.row, at.col, at.rowCount, at.colCount);
}

/** One value for every cell: Excel takes it for the whole range, though its types ask for a matrix. */
function forAll(format: string): string[][] {
  return format as unknown as string[][];
}
