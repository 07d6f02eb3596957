import type { Edit, OutputSheet } from "../../sheet/host.ts";
import { outputLayout } from "../../sheet/output-layout.ts";

type AddRows = Extract<Edit, { type: "addRows" }>;

/** Tables can be given another size from here on; before, rows below a table stay outside of it. */
const knowsResize = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.13");

/** Makes an Excel table of header and rows. A name that is taken in the workbook keeps Excel's own. */
export async function addTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { notes, rows, columns, header }: OutputSheet,
  name: string,
): Promise<void> {
  const { headerRow } = outputLayout({ notes, rows, columns });
  const range = sheet.getRangeByIndexes(headerRow, 0, rows.length + 1, header.length);
  const taken = context.workbook.tables.getItemOrNullObject(name);
  taken.load("name");
  const table = sheet.tables.add(range, true);
  await context.sync();
  if (taken.isNullObject) table.name = name;
  table.style = "TableStyleLight1";
  await context.sync();
}

/** Lets the table that ends right above these rows take them in. */
export async function growTable(
  context: Excel.RequestContext,
  { sheet: name, row, rowCount }: AddRows,
): Promise<void> {
  if (!knowsResize()) return;
  const sheet = context.workbook.worksheets.getItem(name);
  const { tables } = sheet;
  tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,rowCount,columnIndex,columnCount");
    return { table, range };
  });
  if (ranges.length === 0) return;
  await context.sync();
  const above = ranges.find(({ range }) => range.rowIndex + range.rowCount === row);
  if (above === undefined) return;
  const { rowIndex, columnIndex, columnCount } = above.range;
  above.table.resize(
    sheet.getRangeByIndexes(rowIndex, columnIndex, row + rowCount - rowIndex, columnCount),
  );
  await context.sync();
}
