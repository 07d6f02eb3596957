import { strToU8, zipSync } from "fflate";
import { parseCellAddress } from "../../../src/sheet/a1.ts";
import type { CellValue } from "../../../src/sheet/host.ts";
import type { ContractSheet } from "../../contracts/workbook-host.ts";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Readonly<Record<string, string>>;

export function zip(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** The parts of a plain workbook with these worksheets, by hand: no code of the product makes them. */
export function plainParts(
  sheets: readonly { name: string; xml: string; state?: string }[],
): Parts {
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml":
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      override("xl/workbook.xml", "sheet.main") +
      override("xl/styles.xml", "styles") +
      sheets
        .map((_, index) => override(`xl/worksheets/sheet${index + 1}.xml`, "worksheet"))
        .join("") +
      "</Types>",
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml":
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      sheets
        .map(({ name, state }, index) => {
          const shown = state === undefined ? "" : ` state="${state}"`;
          return `<sheet name="${escape(name)}" sheetId="${index + 1}"${shown} r:id="rId${index + 1}"/>`;
        })
        .join("") +
      "</sheets></workbook>",
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, index): [string, string] => [
        "worksheet",
        `worksheets/sheet${index + 1}.xml`,
      ]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  sheets.forEach(({ xml }, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = xml;
  });
  return parts;
}

/** A workbook as the contract's tests describe it. */
export function contractBytes(sheets: readonly ContractSheet[]): Uint8Array {
  const formats = [...new Set(sheets.flatMap((sheet) => Object.values(sheet.formats ?? {})))];
  const parts = plainParts(
    sheets.map((sheet) => ({
      name: sheet.name,
      xml: worksheet(sheet, formats),
      ...(sheet.visibility === undefined ? {} : { state: sheet.visibility }),
    })),
  );
  return zip({ ...parts, "xl/styles.xml": withFormats(formats) });
}

/** Each format is the cell format of its number in the list, counted from 1. */
function withFormats(formats: readonly string[]): string {
  if (formats.length === 0) return STYLES;
  const codes = formats.map(
    (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(format)}"/>`,
  );
  const looks = formats.map(
    (_, index) =>
      `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return STYLES.replace(
    "<fonts",
    `<numFmts count="${codes.length}">${codes.join("")}</numFmts><fonts`,
  ).replace("</cellXfs>", `${looks.join("")}</cellXfs>`);
}

export function relationships(links: readonly (readonly [string, string])[]): string {
  const entries = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;
}

function worksheet(sheet: ContractSheet, formats: readonly string[]): string {
  const { cells = {}, isProtected, ownFormat, merged = [], hiddenRows = [] } = sheet;
  const rows = new Map<number, string[]>(hiddenRows.map((row) => [row + 1, []]));
  const addresses = [...new Set([...Object.keys(cells), ...Object.keys(sheet.formats ?? {})])];
  for (const address of addresses.sort((one, other) => columnOf(one) - columnOf(other))) {
    const row = Number(/\d+$/.exec(address)?.[0]);
    const style = formats.indexOf(sheet.formats?.[address] ?? "") + 1;
    rows.set(row, [...(rows.get(row) ?? []), cell(address, cells[address] ?? "", style)]);
  }
  const data = [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, list]) => {
      const hidden = hiddenRows.includes(row - 1) ? ' hidden="1"' : "";
      return `<row r="${row}"${hidden}>${list.join("")}</row>`;
    });
  const own =
    ownFormat === undefined
      ? ""
      : `<conditionalFormatting sqref="${ownFormat.range}"><cfRule type="expression" dxfId="0" priority="1"><formula>${escape(ownFormat.formula)}</formula></cfRule></conditionalFormatting>`;
  const columns = (sheet.hiddenColumns ?? []).map(
    (col) => `<col min="${col + 1}" max="${col + 1}" width="9" hidden="1"/>`,
  );
  const areas = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  return [
    `${HEAD}<worksheet xmlns="${MAIN}">`,
    columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`,
    `<sheetData>${data.join("")}</sheetData>`,
    isProtected === true ? '<sheetProtection sheet="1"/>' : "",
    areas.length === 0 ? "" : `<mergeCells count="${areas.length}">${areas.join("")}</mergeCells>`,
    own,
    "</worksheet>",
  ].join("");
}

function columnOf(address: string): number {
  return parseCellAddress(address)?.col ?? 0;
}

function cell(
  address: string,
  content: CellValue | { readonly formula: string; readonly value: CellValue },
  style: number,
): string {
  const value = typeof content === "object" ? content.value : content;
  const formula = typeof content === "object" ? `<f>${escape(content.formula)}</f>` : "";
  const open = `<c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (typeof value === "number") return `${open}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (value === "" && formula === "") return `${open}/>`;
  const type = value.startsWith("#") ? "e" : "str";
  return `${open} t="${type}">${formula}<v>${escape(value)}</v></c>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';
