import { XMLParser } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import type { CellValue } from "../../../src/sheet/host.ts";
import type { DumpedFormat, DumpedSheet } from "../../contracts/workbook-host.ts";

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
  return list(at(at(read("xl/workbook.xml"), "workbook"), "sheets"), "sheet").map((sheet) => {
    const worksheet = at(read(targets.get(attribute(sheet, "r:id")) ?? ""), "worksheet");
    return {
      name: attribute(sheet, "name"),
      ...cells(worksheet, styles, strings),
      conditionalFormats: formats(worksheet, styles),
    };
  });
}

/** Of the formats that Excel knows by number, those the tests use. */
const FORMATS: Readonly<Record<string, string>> = { 3: "#,##0", 9: "0%", 14: "m/d/yyyy", 49: "@" };

function cells(worksheet: Node, styles: Node, strings: readonly string[]) {
  const values: Record<string, CellValue> = {};
  const formulas: Record<string, string> = {};
  const fills: Record<string, string> = {};
  const formats: Record<string, string> = {};
  const outline: Record<string, number> = {};
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
  return { values, formulas, fills, formats, outline };
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
