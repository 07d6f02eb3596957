import { HEAD, MAIN, plainParts, relationships, RELATIONS, zip, type Parts } from "./build.ts";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

/** A worksheet with about everything that libraries lose: see each element's name. */
const DPA = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr codeName="Lembar1"><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="32.7109375" customWidth="1"/></cols><sheetData><row r="1" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>46037</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1000</v></c><c r="C2"><f t="shared" ref="C2:C3" si="0">B2*2</f><v>2000</v></c></row><row r="3"><c r="B3"><v>5</v></c><c r="C3"><f t="shared" si="0"/><v>10</v></c></row></sheetData><autoFilter ref="A1:C3"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter><mergeCells count="1"><mergeCell ref="A7:C8"/></mergeCells><conditionalFormatting sqref="B2:B3"><cfRule type="top10" dxfId="0" priority="7" percent="1" bottom="1" rank="20"/></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" imeMode="on" sqref="A10:A20"><formula1>Ref!$A$1:$A$3</formula1></dataValidation></dataValidations><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="85" orientation="landscape"/><headerFooter><oddFooter>&amp;CHal &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst></worksheet>`;

const PLAIN = plainParts([
  { name: "DPA", xml: DPA },
  {
    name: "Ref",
    xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    state: "hidden",
  },
]);

/** A workbook with a chart, comments, a validation, names, custom properties and an order of calculation. */
export const RICH: Parts = {
  ...PLAIN,
  "[Content_Types].xml": (PLAIN["[Content_Types].xml"] ?? "").replace(
    "</Types>",
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
      '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
      '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
      '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>' +
      '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>' +
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
  ),
  "_rels/.rels": relationships([
    ["officeDocument", "xl/workbook.xml"],
    ["custom-properties", "docProps/custom.xml"],
  ]),
  "docProps/custom.xml": `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
  "xl/workbook.xml": (PLAIN["xl/workbook.xml"] ?? "").replace(
    "</sheets>",
    '</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">Ref!$1:$1</definedName><definedName name="Pagu">DPA!$B$2</definedName></definedNames><calcPr calcId="191029"/>',
  ),
  "xl/_rels/workbook.xml.rels": relationships([
    ["worksheet", "worksheets/sheet1.xml"],
    ["worksheet", "worksheets/sheet2.xml"],
    ["styles", "styles.xml"],
    ["sharedStrings", "sharedStrings.xml"],
    ["calcChain", "calcChain.xml"],
  ]),
  "xl/calcChain.xml": `${HEAD}<calcChain xmlns="${MAIN}"><c r="C2" i="1"/><c r="C3" i="1"/></calcChain>`,
  "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}"><si><t>Uraian</t></si><si><r><t xml:space="preserve">Kertas </t></r><r><rPr><b/></rPr><t>HVS</t></r><rPh sb="0" eb="1"><t>BACAAN</t></rPh></si></sst>`,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships([
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments1.xml"],
  ]),
  "xl/comments1.xml": `${HEAD}<comments xmlns="${MAIN}"><authors><author>PPK</author></authors><commentList><comment ref="A2" authorId="0"><text><t>Periksa</t></text></comment></commentList></comments>`,
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"/></xml>',
  "xl/drawings/drawing1.xml": `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing"/>`,
  "xl/drawings/_rels/drawing1.xml.rels": relationships([["chart", "../charts/chart1.xml"]]),
  "xl/charts/chart1.xml": `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart"/>`,
};

export function richBytes(): Uint8Array {
  return zip(RICH);
}
