import { strToU8, zipSync, type Zippable } from "fflate";
import { columnName, sheetAddress } from "../../sheet/a1.ts";
import type { SheetDraft } from "../../sheet/draft.ts";
import { DraftStyles } from "./draft-styles.ts";
import { draftWorksheetXml } from "./draft-worksheet.ts";
import { escapeXml } from "../../sheet/xml-escape.ts";
import { encodeCellText } from "./xml-escape.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Facts of the file itself. The date is given, never read, so that the same drafts give the same bytes. */
export interface DraftBookInfo {
  readonly title: string;
  /** ISO time, as in `docProps/core.xml`. */
  readonly created: string;
}

/** Writes drafts as a new .xlsx workbook. */
export function writeDraft(sheets: readonly SheetDraft[], info: DraftBookInfo): Uint8Array {
  const texts = new Map<string, number>();
  let uses = 0;
  const share = (text: string): number => {
    uses += 1;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  const styles = new DraftStyles();
  const worksheets = sheets.map((sheet, i) =>
    draftWorksheetXml(sheet, { share, styles }, i === firstVisible(sheets)),
  );
  const shared = [...texts.keys()]
    .map((text) => `<si><t xml:space="preserve">${encodeCellText(text)}</t></si>`)
    .join("");
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": relationsXml([
      [`${RELATIONS}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
    "docProps/core.xml": coreXml(info),
    "xl/workbook.xml": workbookXml(sheets),
    "xl/_rels/workbook.xml.rels": relationsXml([
      ...sheets.map((_, i): [string, string] => [
        `${RELATIONS}/worksheet`,
        `worksheets/sheet${i + 1}.xml`,
      ]),
      [`${RELATIONS}/styles`, "styles.xml"],
      [`${RELATIONS}/sharedStrings`, "sharedStrings.xml"],
    ]),
    "xl/styles.xml": styles.xml(),
    "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${texts.size}">${shared}</sst>`,
  };
  worksheets.forEach((xml, i) => (parts[`xl/worksheets/sheet${i + 1}.xml`] = xml));
  const zip: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]),
  );
  return zipSync(zip, { level: 6, mtime: new Date(1980, 0, 1) });
}

function firstVisible(sheets: readonly SheetDraft[]): number {
  return Math.max(
    0,
    sheets.findIndex(({ visibility }) => visibility === undefined || visibility === "visible"),
  );
}

function workbookXml(sheets: readonly SheetDraft[]): string {
  const list = sheets.map(({ name, visibility }, i) => {
    const state =
      visibility === undefined || visibility === "visible" ? "" : ` state="${visibility}"`;
    return `<sheet name="${escapeXml(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  const titles = sheets.flatMap(({ name, print }, i) => {
    const areas: string[] = [];
    if (print?.repeatCols !== undefined) {
      const [from, to] = print.repeatCols;
      areas.push(sheetAddress(name, `$${columnName(from)}:$${columnName(to)}`));
    }
    if (print?.repeatRows !== undefined) {
      const [from, to] = print.repeatRows;
      areas.push(sheetAddress(name, `$${from + 1}:$${to + 1}`));
    }
    if (areas.length === 0) return [];
    return [
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(areas.join(","))}</definedName>`,
    ];
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    `<bookViews><workbookView activeTab="${firstVisible(sheets)}"/></bookViews>` +
    `<sheets>${list.join("")}</sheets>` +
    (titles.length === 0 ? "" : `<definedNames>${titles.join("")}</definedNames>`) +
    '<calcPr calcId="191029"/></workbook>'
  );
}

function relationsXml(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypesXml(sheetCount: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${type}"/>`;
  const sheets = Array.from({ length: sheetCount }, (_, i) =>
    override(`xl/worksheets/sheet${i + 1}.xml`, `${SPREADSHEET}.worksheet+xml`),
  );
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    override("xl/workbook.xml", `${SPREADSHEET}.sheet.main+xml`) +
    sheets.join("") +
    override("xl/styles.xml", `${SPREADSHEET}.styles+xml`) +
    override("xl/sharedStrings.xml", `${SPREADSHEET}.sharedStrings+xml`) +
    override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") +
    "</Types>"
  );
}

function coreXml({ title, created }: DraftBookInfo): string {
  return (
    `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>Selaras PK</dc:creator>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created></cp:coreProperties>`
  );
}
