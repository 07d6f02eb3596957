import { strToU8, zipSync } from "fflate";
import { afterEach, describe, expect, it } from "vitest";
import type { UniverKit } from "../../src/workbench/engine/kit.ts";
import type { Book } from "../../src/workbench/engine/book.ts";
import { dumpBook } from "../../src/workbench/engine/dump.ts";
import { importXlsx } from "../../src/workbench/file/import-xlsx.ts";
import { openImported } from "../../src/workbench/file/open-imported.ts";
import { createNodeKit } from "../support/univer-node.ts";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook file of one visible and one hidden sheet. */
function xlsx(sheet: string, styles = ""): Uint8Array {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
  const link = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${KIND}/${kind}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/worksheets/sheet1.xml", "worksheet")}${override("/xl/worksheets/sheet2.xml", "worksheet")}${override("/xl/styles.xml", "styles")}${override("/xl/sharedStrings.xml", "sharedStrings")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships">${link(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `<workbook ${MAIN} ${LINKS}><sheets><sheet name="DPA" sheetId="1" r:id="rId1"/><sheet name="Gudang" sheetId="2" state="veryHidden" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${link(1, "worksheet", "worksheets/sheet1.xml")}${link(2, "worksheet", "worksheets/sheet2.xml")}${link(3, "styles", "styles.xml")}${link(4, "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/styles.xml": `<styleSheet ${MAIN}>${styles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${MAIN}><si><t>&lt;b onclick="x"&gt;Pagu&lt;/b&gt;</t></si><si><r><t>dua </t></r><r><t>bagian</t></r></si></sst>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${MAIN}>${sheet}</worksheet>`,
    "xl/worksheets/sheet2.xml": `<worksheet ${MAIN}><sheetData/></worksheet>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

const STYLES = `
  <numFmts><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts>
  <fonts><font><sz val="11"/><name val="Calibri"/></font><font><b/><color rgb="FFC00000"/><sz val="14"/><name val="Calibri"/></font></fonts>
  <fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>
  <borders><border/><border><left/><bottom style="thin"><color rgb="FF00B050"/></bottom></border></borders>
  <cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="1" fillId="1" borderId="1"><alignment horizontal="center" wrapText="1"/></xf></cellXfs>
  <dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFFFE699"/></patternFill></fill></dxf></dxfs>`;

const SHEET = `
  <sheetViews><sheetView showGridLines="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>
  <cols><col min="2" max="2" width="20" customWidth="1"/></cols>
  <sheetData>
    <row r="1" ht="30" customHeight="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
    <row r="2"><c r="A2"><v>2.5</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#REF!</v></c></row>
    <row r="3" hidden="1"><c r="A3"><f>SUM(A2,1)</f><v>3.5</v></c><c r="B3"><f t="shared" ref="B3:B4" si="0">A3*2</f><v>7</v></c></row>
    <row r="4"><c r="A4" t="inlineStr"><is><t>07</t></is></c><c r="B4"><f t="shared" si="0"/><v>14</v></c></row>
  </sheetData>
  <sheetProtection sheet="1"/>
  <mergeCells><mergeCell ref="A6:B7"/></mergeCells>
  <conditionalFormatting sqref="A2:A4 C2"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("PK#uji")&gt;0</formula></cfRule></conditionalFormatting>`;

let kit: UniverKit | null = null;
afterEach(() => kit?.univer.dispose());

async function open(bytes: Uint8Array): Promise<Book> {
  kit = createNodeKit();
  return openImported(kit, await importXlsx(bytes, "uji.xlsx"));
}

describe("a file", () => {
  it("comes with values, formulas, styles and what surrounds them", async () => {
    const book = await open(xlsx(SHEET, STYLES));
    const [dpa, gudang] = dumpBook(book);
    expect(dpa).toMatchObject({
      name: "DPA",
      visibility: "visible",
      protected: true,
      merges: ["A6:B7"],
      freeze: [1, 0],
      columnWidths: { 1: 145 },
      rowHeights: { 0: 40 },
      conditionalFormats: [
        {
          areas: ["A2:A4", "C2"],
          formula: '=LEN("PK#uji")>0',
          style: { bl: 1, bg: { rgb: "#FFE699" } },
        },
      ],
    });
    expect(dpa!.cells).toMatchObject({
      A1: {
        value: '<b onclick="x">Pagu</b>',
        style: {
          bl: 1,
          fs: 14,
          cl: { rgb: "#C00000" },
          bg: { rgb: "#DDEBF7" },
          n: { pattern: '"Rp"#,##0' },
          ht: 2,
          tb: 3,
          bd: { b: { s: 1, cl: { rgb: "#00B050" } } },
        },
      },
      B1: { value: "dua bagian" },
      A2: { value: 2.5 },
      B2: { value: true },
      C2: { value: "#REF!" },
      A3: { value: 3.5, formula: "=SUM(A2,1)" },
      B3: { value: 7, formula: "=A3*2" },
      A4: { value: "07" },
      B4: { value: 14, formula: "=A4*2" },
    });
    expect(gudang).toMatchObject({ name: "Gudang", visibility: "veryHidden", cells: {} });
  });

  it("of a million formatted but empty rows opens within bounds", async () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, i) => `<row r="${i + 1}" ht="20"><c r="A${i + 1}" s="1"/><c r="B${i + 1}" s="1"/></row>`,
    );
    const sheet = `<sheetData>${rows.join("")}<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>`;
    const book = await open(xlsx(sheet, STYLES));
    expect(book.find("DPA")!.usedArea(true)).toBeNull();
    expect(book.find("DPA")!.sheet.getRowCount()).toBeLessThan(70_000);
  });

  it.each([
    ["text", strToU8("bukan buku kerja"), "not-xlsx"],
    ["nothing", new Uint8Array(), "not-xlsx"],
    ["another zip", zipSync({ "a.txt": strToU8("a") }), "not-xlsx"],
  ])("that is %s is refused by code", async (_, bytes, code) => {
    await expect(importXlsx(bytes, "x")).rejects.toMatchObject({ code });
  });
});
