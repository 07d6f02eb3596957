import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../../../src/sheet/host.ts";
import { cellAddress } from "../../../src/sheet/a1.ts";
import type {
  DumpedChart,
  DumpedFormat,
  DumpedPrint,
  DumpedSheet,
} from "../../contracts/workbook-host.ts";

type Node = Record<string, unknown>;

const LISTS = new Set([
  "sheet",
  "Relationship",
  "row",
  "c",
  "conditionalFormatting",
  "cfRule",
  "dxf",
  "xf",
  "fill",
  "numFmt",
  "si",
  "brk",
  "definedName",
  "xdr:twoCellAnchor",
  "c:ser",
  "mergeCell",
]);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  isArray: (name) => LISTS.has(name),
});

/** A workbook's sheets by another XML parser than the product's, so that the two do not share a mistake. */
export function dumpXlsx(bytes: Uint8Array): DumpedSheet[] {
  const parts = unzipSync(bytes);
  const read = (name: string): Node =>
    parser.parse(strFromU8(parts[name] ?? new Uint8Array())) as Node;
  const styles = at(read("xl/styles.xml"), "styleSheet");
  const targets = new Map(
    list(at(read("xl/_rels/workbook.xml.rels"), "Relationships"), "Relationship").map((link) => {
      const target = attribute(link, "Target");
      return [attribute(link, "Id"), target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
  const strings = parts["xl/sharedStrings.xml"]
    ? list(at(read("xl/sharedStrings.xml"), "sst"), "si").map(textOf)
    : [];
  const book = at(read("xl/workbook.xml"), "workbook");
  const sheets = list(at(book, "sheets"), "sheet");
  return sheets.map((sheet) => {
    const part = targets.get(attribute(sheet, "r:id")) ?? "";
    const worksheet = at(read(part), "worksheet");
    return {
      name: attribute(sheet, "name"),
      ...cells(worksheet, styles, strings),
      conditionalFormats: formats(worksheet, styles),
      ...pages(worksheet, book, sheets.indexOf(sheet)),
      charts: chartsOf({ read, parts }, part, worksheet),
      tables: tablesOf({ read, parts }, part),
    };
  });
}

/** Tables that a worksheet is linked to. */
function tablesOf(
  {
    read,
    parts,
  }: { read: (name: string) => Node; parts: Readonly<Record<string, Uint8Array | undefined>> },
  part: string,
): { name: string; range: string }[] {
  const rels = part.replace(/([^/]+)$/, "_rels/$1.rels");
  if (parts[rels] === undefined) return [];
  return list(at(read(rels), "Relationships"), "Relationship")
    .filter((link) => attribute(link, "Type").endsWith("/table"))
    .map((link) => at(read(attribute(link, "Target").replace(/^\//, "")), "table"))
    .map((table) => ({ name: attribute(table, "displayName"), range: attribute(table, "ref") }));
}

/** Of the formats that Excel knows by number, those the tests use. */
const FORMATS: Readonly<Record<string, string>> = { 3: "#,##0", 9: "0%", 14: "m/d/yyyy", 49: "@" };

function cells(worksheet: Node, styles: Node, strings: readonly string[]) {
  const values: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  const fills: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const outline: Record<string, number> = {};
  const hiddenRows: number[] = [];
  const heights: Record<string, number> = {};
  const codes = new Map(
    list(at(styles, "numFmts"), "numFmt").map((one) => [
      attribute(one, "numFmtId"),
      attribute(one, "formatCode"),
    ]),
  );
  const looks = list(at(styles, "cellXfs"), "xf");
  const colours = list(at(styles, "fills"), "fill");
  for (const row of list(at(worksheet, "sheetData"), "row")) {
    const level = Number(attribute(row, "outlineLevel"));
    if (attribute(row, "hidden") === "1") hiddenRows.push(Number(attribute(row, "r")));
    if (attribute(row, "customHeight") === "1")
      heights[attribute(row, "r")] = Number(attribute(row, "ht"));
    if (level > 0) outline[attribute(row, "r")] = level;
    for (const cell of list(row, "c")) {
      const address = attribute(cell, "r");
      const value = valueOf(cell, strings);
      if (value !== "" || "f" in cell) values[address] = value;
      if ("f" in cell) formulas[address] = textOf({ t: cell.f });
      const look = looks[Number(attribute(cell, "s") || 0)] ?? {};
      const id = attribute(look, "numFmtId");
      const format = codes.get(id) ?? FORMATS[id];
      if (format !== undefined) formats[address] = format;
      const fill = colours[Number(attribute(look, "fillId"))];
      const colour = attribute(at(at(fill ?? {}, "patternFill"), "fgColor"), "rgb");
      if (colour !== "") fills[address] = colour.slice(2);
    }
  }
  const merges = list(at(worksheet, "mergeCells"), "mergeCell").map((one) => attribute(one, "ref"));
  return { values, formulas, fills, formats, outline, hiddenRows, heights, merges };
}

function valueOf(cell: Node, strings: readonly string[]): CellValue {
  const raw = textOf({ t: cell.v });
  switch (attribute(cell, "t")) {
    case "s":
      return strings[Number(raw)] ?? "";
    case "b":
      return raw === "1";
    case "inlineStr":
      return textOf(at(cell, "is"));
    case "str":
    case "e":
      return raw;
    default:
      return raw === "" ? "" : Number(raw);
  }
}

function formats(worksheet: Node, styles: Node): DumpedFormat[] {
  const dxfs = list(at(styles, "dxfs"), "dxf");
  return list(worksheet, "conditionalFormatting").flatMap((element) =>
    list(element, "cfRule").map((rule) => {
      const dxf = dxfs[Number(attribute(rule, "dxfId"))] ?? {};
      const fill = at(at(list(dxf, "fill")[0] ?? {}, "patternFill"), "bgColor");
      return {
        formula: textOf({ t: rule.formula }),
        ranges: attribute(element, "sqref").split(" "),
        fill: attribute(fill, "rgb").slice(2),
        font: attribute(at(at(dxf, "font"), "color"), "rgb").slice(2),
      };
    }),
  );
}

const PAPERS: Readonly<Record<string, string>> = { 8: "A3", 9: "A4" };

function pages(worksheet: Node, book: Node, index: number): { readonly print: DumpedPrint } {
  const setup = at(worksheet, "pageSetup");
  const titles = list(at(book, "definedNames"), "definedName").find(
    (name) =>
      attribute(name, "name") === "_xlnm.Print_Titles" &&
      attribute(name, "localSheetId") === String(index),
  );
  const text = textOf({ t: titles ?? "" });
  return {
    print: {
      paper: PAPERS[attribute(setup, "paperSize")] ?? "",
      landscape: attribute(setup, "orientation") === "landscape",
      pagesWide: Number(attribute(setup, "fitToWidth")),
      titleRows: text.slice(text.lastIndexOf("!") + 1),
      footer: textOf({ t: at(worksheet, "headerFooter").oddFooter }),
      breaks: list(at(worksheet, "rowBreaks"), "brk").map(
        (one) => Number(attribute(one, "id")) + 1,
      ),
    },
  };
}

interface Package {
  readonly read: (name: string) => Node;
  readonly parts: Readonly<Record<string, Uint8Array>>;
}

/** The part an id links to, from the links of another part. */
function linked({ read, parts }: Package, source: string, id: string): string {
  const slash = source.lastIndexOf("/") + 1;
  const links = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  if (parts[links] === undefined) return "";
  const link = list(at(read(links), "Relationships"), "Relationship").find(
    (one) => attribute(one, "Id") === id,
  );
  return link === undefined ? "" : attribute(link, "Target").replace(/^\//, "");
}

function chartsOf(pack: Package, sheet: string, worksheet: Node): DumpedChart[] {
  const drawing = linked(pack, sheet, attribute(at(worksheet, "drawing"), "r:id"));
  if (drawing === "") return [];
  return list(at(pack.read(drawing), "xdr:wsDr"), "xdr:twoCellAnchor").map((anchor) => {
    const corner = (name: string, by: number): string => {
      const place = at(anchor, name);
      const number = (part: string): number => Number(textOf({ t: place[part] }));
      return cellAddress(number("xdr:row") + by, number("xdr:col") + by);
    };
    const graphic = at(at(at(anchor, "xdr:graphicFrame"), "a:graphic"), "a:graphicData");
    const part = linked(pack, drawing, attribute(at(graphic, "c:chart"), "r:id"));
    const chart = at(at(pack.read(part), "c:chartSpace"), "c:chart");
    return chartOf(chart, `${corner("xdr:from", 0)}:${corner("xdr:to", -1)}`);
  });
}

function chartOf(chart: Node, over: string): DumpedChart {
  const plot = at(chart, "c:plotArea");
  const isLine = "c:lineChart" in plot;
  const drawn = at(plot, isLine ? "c:lineChart" : "c:barChart");
  const isBar = attribute(at(drawn, "c:barDir"), "val") === "bar";
  const valueAxis = at(plot, "c:valAx");
  const order = attribute(at(at(at(plot, "c:catAx"), "c:scaling"), "c:orientation"), "val");
  return {
    title: titleOf(chart),
    kind: isLine ? "line" : isBar ? "bar" : "column",
    over,
    series: list(drawn, "c:ser").map((series) => {
      const look = at(series, "c:spPr");
      const fill = at(isLine ? at(look, "a:ln") : look, "a:solidFill");
      return {
        name: textOf({ t: at(series, "c:tx")["c:v"] }),
        values: cellsOf(at(at(series, "c:val"), "c:numRef")),
        categories: cellsOf(at(at(series, "c:cat"), "c:strRef")),
        color: attribute(at(fill, "a:srgbClr"), "val"),
      };
    }),
    axis: {
      title: titleOf(valueAxis),
      numberFormat: attribute(at(valueAxis, "c:numFmt"), "formatCode"),
    },
    isFromTop: order === "maxMin" && attribute(at(valueAxis, "c:crosses"), "val") === "max",
    drawsHidden: attribute(at(chart, "c:plotVisOnly"), "val") === "0",
  };
}

function titleOf(owner: Node): string {
  const rich = at(at(at(owner, "c:title"), "c:tx"), "c:rich");
  return textOf({ t: at(at(rich, "a:p"), "a:r")["a:t"] });
}

function cellsOf(reference: Node): string {
  const text = textOf({ t: reference["c:f"] });
  return text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
}

function at(node: Node, name: string): Node {
  const child = node[name];
  return typeof child === "object" && child !== null ? (child as Node) : {};
}

function list(node: Node, name: string): Node[] {
  const children = node[name];
  return Array.isArray(children) ? (children as Node[]) : [];
}

function attribute(node: Node, name: string): string {
  const value = node[`@${name}`];
  return typeof value === "string" ? value : "";
}

function textOf({ t }: Node): string {
  if (typeof t === "string") return t;
  const text = typeof t === "object" && t !== null ? (t as Node)["#text"] : undefined;
  return typeof text === "string" ? text : "";
}
