import { cellAddress, sheetAddress } from "../../sheet/a1.ts";
import type { CellRange, OutputCell } from "../../sheet/host.ts";
import type { ChartSeries, OutputChart } from "../../sheet/output-chart.ts";
import { chartCells, type ChartLayout } from "../../sheet/output-layout.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import type { Dialect } from "./dialect.ts";

const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The XML of a native chart over the rows under its caption, with their present values for readers that do not calculate. */
export function chartXml(
  chart: OutputChart,
  layout: ChartLayout,
  sheet: string,
  { drawing }: Dialect,
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main">`,
    '<c:roundedCorners val="0"/><c:chart>',
    title(chart.title, 1400),
    '<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    plot(chart, layout, sheet),
    categoryAxis(chart),
    valueAxis(chart),
    "</c:plotArea>",
    '<c:legend><c:legendPos val="t"/><c:overlay val="0"/></c:legend>',
    // Rows folded away are drawn all the same; a point without a figure stays a gap, not zero.
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join("");
}

function plot(chart: OutputChart, layout: ChartLayout, sheet: string): string {
  const { kind, series } = chart;
  const list = series.map((one, index) => seriesXml(chart, one, index, layout, sheet)).join("");
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (kind === "line") {
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${list}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const direction = kind === "bar" ? "bar" : "col";
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>${list}<c:gapWidth val="60"/>${axes}</c:barChart>`;
}

function seriesXml(
  { kind, rows, categories }: OutputChart,
  { col, name, color }: ChartSeries,
  index: number,
  layout: ChartLayout,
  sheet: string,
): string {
  const reference = (at: number): string =>
    escapeXml(sheetAddress(sheet, absolute(chartCells(layout, rows.length, at))));
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look =
    kind === "line"
      ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr><c:marker><c:symbol val="circle"/></c:marker>`
      : `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`;
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
    `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>${look}`,
    `<c:cat><c:strRef><c:f>${reference(categories)}</c:f><c:strCache>`,
    points(rows, (row) => textOf(row[categories] ?? null)),
    `</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${reference(col)}</c:f>`,
    "<c:numCache><c:formatCode>General</c:formatCode>",
    points(rows, (row) => numberOf(row[col] ?? null)),
    "</c:numCache></c:numRef></c:val>",
    kind === "line" ? '<c:smooth val="0"/></c:ser>' : "</c:ser>",
  ].join("");
}

function points(
  rows: OutputChart["rows"],
  valueOf: (row: readonly OutputCell[]) => string | null,
): string {
  const list = rows.map((row, index) => {
    const value = valueOf(row);
    return value === null ? "" : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`;
  });
  return `<c:ptCount val="${rows.length}"/>${list.join("")}`;
}

function textOf(cell: OutputCell): string | null {
  if (cell === null) return null;
  if (typeof cell !== "object") return String(cell);
  if ("format" in cell) return String(cell.value);
  return "text" in cell ? cell.text : String(cell.value ?? "");
}

function numberOf(cell: OutputCell): string | null {
  if (cell === null || typeof cell === "string") return null;
  if (typeof cell === "number") return String(cell);
  const value = "text" in cell ? null : cell.value;
  return typeof value === "number" ? String(value) : null;
}

/** Lying bars begin at the top, as the rows do; the axis of values then stands at the bottom. */
function categoryAxis({ kind }: OutputChart): string {
  const isBar = kind === "bar";
  return [
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/>`,
    `<c:scaling><c:orientation val="${isBar ? "maxMin" : "minMax"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isBar ? "l" : "b"}"/>`,
    '<c:numFmt formatCode="General" sourceLinked="0"/>',
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/></c:catAx>`,
  ].join("");
}

function valueAxis({ kind, axis }: OutputChart): string {
  const isBar = kind === "bar";
  return [
    `<c:valAx><c:axId val="${VALUE_AXIS}"/>`,
    '<c:scaling><c:orientation val="minMax"/></c:scaling>',
    `<c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/><c:majorGridlines/>`,
    title(axis.title, 1000),
    `<c:numFmt formatCode="${escapeXml(axis.numberFormat)}" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    `<c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="${isBar ? "max" : "autoZero"}"/></c:valAx>`,
  ].join("");
}

/** @param size in hundredths of a point */
function title(text: string, size: number): string {
  return [
    "<c:title><c:tx><c:rich><a:bodyPr/><a:p>",
    `<a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr>`,
    `<a:r><a:rPr lang="id-ID" sz="${size}" b="1"/><a:t>${escapeXml(text)}</a:t></a:r>`,
    '</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>',
  ].join("");
}

function absolute({ row, col, rowCount }: CellRange): string {
  const fixed = (at: number): string => cellAddress(at, col).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  return rowCount === 1 ? fixed(row) : `${fixed(row)}:${fixed(row + rowCount - 1)}`;
}
