import { rangeAddress } from "../../sheet/a1.ts";
import { MARKER, markFormula, type CellRange, type Edit } from "../../sheet/host.ts";
import { MARK_STYLES } from "../../sheet/mark-style.ts";

type Marks = Extract<Edit, { type: "mark" }>;
export interface Refusal {
  readonly sheet: string;
  readonly reason: "protected" | "missing";
}

/** Excel refuses address lists over 8,192 characters. */
const ADDRESS_LIMIT = 8000;

/**
 * Draws marks: one custom conditional format per status, sheet and chunk of addresses. Our formula carries the
 * marker, so that every mark is found again; the user's own fills stay untouched beneath. Three round trips.
 */
export async function applyMarks(
  context: Excel.RequestContext,
  marks: readonly Marks[],
): Promise<{ readonly marked: number; readonly refused: readonly Refusal[] }> {
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  const sheets = new Map(
    names.map((name) => [name, context.workbook.worksheets.getItemOrNullObject(name)]),
  );
  for (const sheet of sheets.values()) sheet.protection.load("protected");
  await context.sync();
  const refused: Refusal[] = [];
  let marked = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) refused.push({ sheet: name, reason: "missing" });
    else if (sheet.protection.protected) refused.push({ sheet: name, reason: "protected" });
    else {
      for (const mark of marks) {
        if (mark.sheet !== name) continue;
        draw(sheet, mark);
        marked += countCells(mark.ranges);
      }
    }
  }
  await context.sync();
  return { marked, refused };
}

function draw(sheet: Excel.Worksheet, { status, ranges }: Marks): void {
  const style = MARK_STYLES[status];
  for (const address of addressChunks(ranges)) {
    const format = sheet.getRanges(address).conditionalFormats.add("Custom");
    format.custom.rule.formula = markFormula(status);
    const { fill, font } = format.custom.format;
    fill.color = `#${style.fill}`;
    font.color = `#${style.font}`;
    font.bold = style.bold;
    font.italic = style.italic;
    if (style.underline) font.underline = "Single";
  }
}

/** Address lists under Excel's limit. */
function addressChunks(ranges: readonly CellRange[]): string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const range of ranges) {
    const address = rangeAddress(range);
    if (chunk !== "" && chunk.length + address.length + 1 > ADDRESS_LIMIT) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk = chunk === "" ? address : `${chunk},${address}`;
  }
  return chunk === "" ? chunks : [...chunks, chunk];
}

function countCells(ranges: readonly CellRange[]): number {
  return ranges.reduce((sum, range) => sum + range.rowCount * range.colCount, 0);
}

/** Deletes our marks from every sheet; those of others, and the user's own conditional formats, stay. */
export async function removeMarks(
  context: Excel.RequestContext,
  prefix: string,
): Promise<{ readonly removed: number; readonly refused: readonly Refusal[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const perSheet = worksheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load("items/id,items/type");
    sheet.protection.load("protected");
    return { sheet, formats };
  });
  await context.sync();
  const custom = perSheet.flatMap(({ sheet, formats }) =>
    formats.items
      .filter((format) => format.type === "Custom")
      .map((format) => {
        format.customOrNullObject.rule.load("formula");
        return { sheet, format };
      }),
  );
  if (custom.length === 0) return { removed: 0, refused: [] };
  await context.sync();
  const refused = new Map<string, Refusal>();
  let removed = 0;
  for (const { sheet, format } of custom) {
    if (!format.customOrNullObject.rule.formula.includes(`"${MARKER}${prefix}`)) continue;
    if (sheet.protection.protected) {
      refused.set(sheet.name, { sheet: sheet.name, reason: "protected" });
      continue;
    }
    format.delete();
    removed += 1;
  }
  await context.sync();
  return { removed, refused: [...refused.values()] };
}
