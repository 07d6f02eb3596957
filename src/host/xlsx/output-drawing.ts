import type { CellRange, OutputSheet } from "../../sheet/host.ts";
import type { OutputChart } from "../../sheet/output-chart.ts";
import { outputLayout } from "../../sheet/output-layout.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { chartXml } from "./chart-xml.ts";
import { declareType } from "./content-types.ts";
import type { Dialect } from "./dialect.ts";
import type { OpcPackage } from "./package.ts";
import { addRelationship } from "./relationships.ts";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/**
 * Adds the charts of an output sheet to the package and links them to its part. Gives the link as XML for the sheet;
 * `""` for a sheet without charts.
 */
export function putCharts(
  pack: OpcPackage,
  target: { readonly part: string; readonly name: string },
  output: OutputSheet,
  dialect: Dialect,
): string {
  const { charts = [] } = output;
  if (charts.length === 0) return "";
  const folder = target.part.split("/").slice(0, -2);
  const drawing = freePart(pack, [...folder, "drawings", "drawing"]);
  pack.set(drawing, "");
  declareType(pack, drawing, `${OFFICE}.drawing+xml`);
  const layout = outputLayout(output);
  const frames = charts.flatMap((chart, index) => {
    const at = layout.charts[index];
    if (at === undefined) return [];
    const part = freePart(pack, [...folder, "charts", "chart"]);
    pack.set(part, chartXml(chart, at, target.name, dialect));
    declareType(pack, part, `${OFFICE}.drawingml.chart+xml`);
    return frame(chart, index, at.over, addRelationship(pack, drawing, "chart", part), dialect);
  });
  pack.set(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${dialect.drawing}/spreadsheetDrawing" xmlns:a="${dialect.drawing}/main">${frames.join("")}</xdr:wsDr>`,
  );
  const link = addRelationship(pack, target.part, "drawing", drawing);
  return `<drawing xmlns:r="${dialect.relations}" r:id="${link}"/>`;
}

/** The first name with a number that no part has. */
function freePart(pack: OpcPackage, path: readonly string[]): string {
  const stem = path.join("/");
  let number = 1;
  while (pack.find(`${stem}${number}.xml`) !== undefined) number += 1;
  return `${stem}${number}.xml`;
}

/** A chart over cells; it moves with them and keeps its size. */
function frame(
  chart: OutputChart,
  index: number,
  { row, col, rowCount, colCount }: CellRange,
  link: string,
  { drawing, relations }: Dialect,
): string {
  const corner = (name: string, c: number, r: number): string =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const names = chart.series.map(({ name }) => name).join(", ");
  return [
    '<xdr:twoCellAnchor editAs="oneCell">',
    corner("from", col, row),
    corner("to", col + colCount, row + rowCount),
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>',
    `<xdr:cNvPr id="${index + 2}" name="${escapeXml(chart.title)}" descr="${escapeXml(`${chart.title}: ${names}`)}"/>`,
    "<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>",
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${drawing}/chart">`,
    `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${relations}" r:id="${link}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}
