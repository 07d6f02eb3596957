import { rangeAddress } from "../../sheet/a1.ts";
import type { CellRange, OutputSheet } from "../../sheet/host.ts";
import type { ChartKind, OutputChart } from "../../sheet/output-chart.ts";
import { chartCells, outputLayout, type ChartLayout } from "../../sheet/output-layout.ts";
import { writeHeader, writeRows } from "./output-rows.ts";

const TYPE: Readonly<Record<ChartKind, "BarClustered" | "ColumnClustered" | "LineMarkers">> = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
};

/** Writes the rows of each chart below the table and draws it under them. */
export async function writeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  output: OutputSheet,
): Promise<void> {
  const { charts = [], columns, header } = output;
  const layout = outputLayout(output);
  for (const [index, chart] of charts.entries()) {
    const at = layout.charts[index];
    if (at === undefined) continue;
    const caption = sheet.getRangeByIndexes(at.captionRow, 0, 1, 1);
    caption.numberFormat = [["@"]];
    caption.values = [[chart.title]];
    caption.format.font.bold = true;
    caption.format.font.size = 12;
    const table = { columns, header: chart.header ?? header, rows: chart.rows };
    writeHeader(sheet, table, at.headerRow);
    await writeRows(context, sheet, table, at.firstDataRow);
    draw(sheet, chart, at);
    await context.sync();
  }
}

/** Takes the charts of an earlier version away: clearing the cells leaves them. */
export async function removeCharts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  sheet.charts.load("items/name");
  await context.sync();
  for (const chart of sheet.charts.items) chart.delete();
}

function draw(sheet: Excel.Worksheet, chart: OutputChart, at: ChartLayout): void {
  const cells = (col: number): Excel.Range =>
    rangeAt(sheet, chartCells(at, chart.rows.length, col));
  const [first, ...others] = chart.series;
  if (first === undefined) return;
  const drawn = sheet.charts.add(TYPE[chart.kind], cells(first.col), "Columns");
  const [from = "", to = from] = rangeAddress(at.over).split(":");
  drawn.setPosition(from, to);
  drawn.name = chart.title;
  drawn.title.text = chart.title;
  drawn.legend.position = "Top";
  drawn.plotVisibleOnly = false;
  drawn.displayBlanksAs = "NotPlotted";
  const { categoryAxis, valueAxis } = drawn.axes;
  valueAxis.title.text = chart.axis.title;
  valueAxis.numberFormat = chart.axis.numberFormat;
  if (chart.kind === "bar") {
    // Lying bars begin at the top, as the rows do; the axis of values then stands at the bottom.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.position = "Maximum";
  }
  const names = cells(chart.categories);
  drawn.series.getItemAt(0).name = first.name;
  for (const { name, col } of others) drawn.series.add(name).setValues(cells(col));
  chart.series.forEach(({ color }, index) => {
    const series = drawn.series.getItemAt(index);
    series.setXAxisValues(names);
    if (chart.kind === "line") series.format.line.color = `#${color}`;
    else series.format.fill.setSolidColor(`#${color}`);
  });
}

const rangeAt = (
  sheet: Excel.Worksheet,
  { row, col, rowCount, colCount }: CellRange,
): Excel.Range => sheet.getRangeByIndexes(row, col, rowCount, colCount);
