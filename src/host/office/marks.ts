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

export interface MarksReport {
  readonly marked: number;
  readonly unmarked: number;
  readonly refused: readonly Refusal[];
}

/**
 * Deletes our marks of some families (a prefix of their status) from every sheet, then draws new ones: one custom
 * conditional format per status, sheet and chunk of addresses. Our formula carries the marker, so that every mark is
 * found again; those of others, and the user's own formats, stay. Two round trips to draw, two more to delete.
 */
export async function redrawMarks(
  context: Excel.RequestContext,
  prefixes: readonly string[],
  marks: readonly Marks[],
): Promise<MarksReport> {
  const { worksheets } = context.workbook;
  if (prefixes.length > 0) worksheets.load("items/name");
  const names = [...new Set(marks.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
  for (const sheet of sheets.values()) sheet.protection.load("protected");
  await context.sync();
  const old = prefixes.length === 0 ? [] : await findMarks(context, prefixes);
  const refused = new Map<string, Refusal>();
  let [marked, unmarked] = [0, 0];
  if (marks.length > 0) context.application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, format } of old) {
    if (sheet.protection.protected) {
      refused.set(sheet.name, { sheet: sheet.name, reason: "protected" });
      continue;
    }
    format.delete();
    unmarked += 1;
  }
  for (const [name, sheet] of sheets) {
    if (sheet.isNullObject) refused.set(name, { sheet: name, reason: "missing" });
    else if (sheet.protection.protected) refused.set(name, { sheet: name, reason: "protected" });
    else {
      for (const mark of marks) {
        if (mark.sheet !== name) continue;
        draw(sheet, mark);
        marked += countCells(mark.ranges);
      }
    }
  }
  if (unmarked + marked > 0) await context.sync();
  return { marked, unmarked, refused: [...refused.values()] };
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

interface OldMark {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/** Our marks of these families, on the sheets whose names are loaded. */
async function findMarks(
  context: Excel.RequestContext,
  prefixes: readonly string[],
): Promise<readonly OldMark[]> {
  const perSheet = context.workbook.worksheets.items.map((sheet) => {
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
  if (custom.length === 0) return [];
  await context.sync();
  return custom.filter(({ format }) =>
    prefixes.some((prefix) =>
      format.customOrNullObject.rule.formula.includes(`"${MARKER}${prefix}`),
    ),
  );
}
