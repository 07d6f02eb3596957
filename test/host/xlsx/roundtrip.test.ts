import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { MARKER, type Edit, type OutputSheet } from "../../../src/sheet/host.ts";
import { MARK_STATUSES } from "../../../src/sheet/mark-style.ts";
import { contractBytes, HEAD, MAIN, plainParts, zip } from "./build.ts";
import { dumpXlsx } from "./dump.ts";
import { RICH, richBytes } from "./rich.ts";

const mark = (sheet: string): Edit[] =>
  MARK_STATUSES.map((status, row) => ({
    type: "mark",
    sheet,
    status,
    ranges: [{ row, col: 0, rowCount: 1, colCount: 2 }],
  }));

const OUTPUT: OutputSheet = {
  name: "PK Temuan",
  title: "Temuan & <saran>",
  notes: ["[selaras:temuan]"],
  columns: [
    { width: 12, format: "text" },
    { width: 16, format: "rupiah" },
  ],
  header: ["Sel", "Pagu"],
  rows: [[{ text: "B2", link: { sheet: "Rekap 'A'", cell: "B2" } }, { formula: "=DPA!B2" }]],
  outline: [2],
};

/** Parts that differ, those added and those gone included. */
function changes(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
    .filter((name) => !old[name] || !fresh[name] || Buffer.compare(old[name], fresh[name]) !== 0)
    .sort();
}

const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[part]);

describe("an .xlsx after marking", () => {
  it("differs in the marked worksheet and the styles, and nowhere else", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply(mark("DPA"));
    expect(changes(richBytes(), book.toBytes())).toEqual([
      "xl/styles.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const added = /<conditionalFormatting sqref="A\d:B\d">.*?<\/conditionalFormatting>/g;
    expect(textOf(book.toBytes(), "xl/worksheets/sheet1.xml").replace(added, "")).toBe(
      RICH["xl/worksheets/sheet1.xml"],
    );
  });

  it("ranks marks behind the user's rules and between the elements the schema wants", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply(mark("DPA"));
    const xml = textOf(book.toBytes(), "xl/worksheets/sheet1.xml");
    expect([...xml.matchAll(/ priority="(\d+)"/g)].map(([, rank]) => Number(rank))).toEqual([
      7, 8, 9, 10, 11, 12, 13, 14,
    ]);
    expect(xml.indexOf("<mergeCells")).toBeLessThan(xml.indexOf(MARKER));
    expect(xml.lastIndexOf(MARKER)).toBeLessThan(xml.indexOf("<dataValidations"));
  });

  it("is letter by letter what it was once the marks are removed", async () => {
    for (const bytes of [richBytes(), contractBytes([{ name: "DPA" }])]) {
      const book = openXlsx(bytes, "a.xlsx");
      await book.apply(mark("DPA"));
      const marked = openXlsx(book.toBytes(), "b.xlsx");
      expect(await marked.apply([{ type: "unmark", prefix: "" }])).toMatchObject({ unmarked: 7 });
      expect(changes(bytes, marked.toBytes())).toEqual(["xl/styles.xml"]);
    }
  });

  it("does not grow when marked again and again", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply(mark("DPA"));
    const once = book.toBytes();
    await book.apply([{ type: "unmark", prefix: "" }, ...mark("DPA")]);
    await book.apply(mark("DPA"));
    expect(changes(once, book.toBytes())).toEqual([]);
  });

  it("finds marks that Excel has rewritten together with another's rule", async () => {
    const rules =
      '<conditionalFormatting sqref="A1:A2"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule>' +
      '<cfRule type="expression" dxfId="0" priority="2"><formula>LEN("selaras:temuan-error")&gt;0</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="3"><formula>LEN(&quot;selaras:percepatan-layak&quot;)>0</formula></cfRule></conditionalFormatting>';
    const xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/>${rules}</worksheet>`;
    const book = openXlsx(zip(plainParts([{ name: "DPA", xml }])), "a.xlsx");
    expect(await book.apply([{ type: "unmark", prefix: "" }])).toMatchObject({ unmarked: 2 });
    const [sheet] = dumpXlsx(book.toBytes());
    expect(sheet?.conditionalFormats.map(({ formula }) => formula)).toEqual(["A1>1"]);
  });

  it("marks documents that write every element with a prefix", async () => {
    const xml = `<s:worksheet xmlns:s="${MAIN}"><s:sheetData><s:row r="1"><s:c r="A1"><s:v>1</s:v></s:c></s:row></s:sheetData><s:pageMargins left="1"/></s:worksheet>`;
    const book = openXlsx(zip(plainParts([{ name: "DPA", xml }])), "a.xlsx");
    await book.apply(mark("DPA"));
    const marked = textOf(book.toBytes(), "xl/worksheets/sheet1.xml");
    expect(marked).toContain("</s:sheetData><s:conditionalFormatting ");
    await book.apply([{ type: "unmark", prefix: "" }]);
    expect(textOf(book.toBytes(), "xl/worksheets/sheet1.xml")).toBe(xml);
  });
});

describe("an .xlsx with output sheets", () => {
  it("keeps charts, comments, validations, names and properties as they are", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply([{ type: "writeSheet", sheet: OUTPUT }]);
    expect(changes(richBytes(), book.toBytes())).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    const workbook = textOf(book.toBytes(), "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="Pagu">DPA!$B$2</definedName>');
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'PK Temuan'!$3:$3</definedName>`,
    );
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  it("writes a sheet that prints and scrolls well", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply([{ type: "writeSheet", sheet: OUTPUT }]);
    const xml = textOf(book.toBytes(), "xl/worksheets/sheet3.xml");
    expect(xml).toContain('<pane ySplit="3" topLeftCell="A4"');
    expect(xml).toContain('<autoFilter ref="A3:B4"/>');
    expect(xml).toContain('outlineLevel="2"');
    expect(xml).toContain(`<hyperlink ref="A4" location="'Rekap ''A'''!B2"/>`);
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toContain("Temuan &amp; &lt;saran&gt;");
  });

  it("is what it was after its sheets are deleted, but for styles and the order of calculation", async () => {
    const book = openXlsx(richBytes(), "a.xlsx");
    await book.apply([
      { type: "writeSheet", sheet: { ...OUTPUT, rows: [["a", 1]] } },
      { type: "writeSheet", sheet: { ...OUTPUT, name: "PK Lain" } },
    ]);
    await book.apply([{ type: "deleteOutputSheets" }]);
    const after = book.toBytes();
    expect(
      changes(richBytes(), after).filter(
        (name) => !/styles|calcChain|workbook\.xml|Types/.test(name),
      ),
    ).toEqual([]);
    expect(textOf(after, "xl/workbook.xml").replace(' fullCalcOnLoad="1"', "")).toBe(
      RICH["xl/workbook.xml"],
    );
    expect(textOf(after, "[Content_Types].xml")).not.toContain("sheet3.xml");
  });

  it("counts names and views anew when a sheet before others goes", async () => {
    const parts = plainParts([
      {
        name: "PK Temuan",
        xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="A2" t="str"><v>[selaras:temuan]</v></c></row></sheetData></worksheet>`,
      },
      { name: "DPA", xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    ]);
    const workbook = (parts["xl/workbook.xml"] ?? "")
      .replace("<sheets>", '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">x</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">DPA!$A$1</definedName></definedNames>',
      );
    const book = openXlsx(zip({ ...parts, "xl/workbook.xml": workbook }), "a.xlsx");
    expect(await book.apply([{ type: "deleteOutputSheets" }])).toMatchObject({
      sheetsDeleted: ["PK Temuan"],
    });
    const after = textOf(book.toBytes(), "xl/workbook.xml");
    expect(after).toContain('activeTab="0"');
    expect(after).toContain(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">DPA!$A$1</definedName></definedNames>',
    );
    expect(Object.keys(unzipSync(book.toBytes()))).not.toContain("xl/worksheets/sheet1.xml");
  });

  it("leaves a locked workbook and a last visible sheet alone", async () => {
    const locked = {
      ...RICH,
      "xl/workbook.xml": (RICH["xl/workbook.xml"] ?? "").replace(
        "<sheets>",
        '<workbookProtection lockStructure="1"/><sheets>',
      ),
    };
    const book = openXlsx(zip(locked), "a.xlsx");
    const report = await book.apply([{ type: "writeSheet", sheet: OUTPUT }]);
    expect(report).toMatchObject({
      sheetsWritten: [],
      refused: [{ sheet: "PK Temuan", reason: "protected" }],
    });
    expect(changes(zip(locked), book.toBytes())).toEqual([]);
    const only = openXlsx(
      contractBytes([{ name: "PK Temuan", cells: { A2: "[selaras:temuan]" } }]),
      "b.xlsx",
    );
    expect(await only.apply([{ type: "deleteOutputSheets" }])).toMatchObject({
      sheetsDeleted: [],
      refused: [{ sheet: "PK Temuan", reason: "protected" }],
    });
  });

  it("gives a workbook without styles a part for them", async () => {
    const parts = plainParts([
      { name: "DPA", xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    ]);
    const bare = Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => name !== "xl/styles.xml")
        .map(([name, text]) => [
          name,
          text.replace(
            /<Relationship [^>]*styles"[^>]*\/>|<Override [^>]*styles\.xml"[^>]*\/>/g,
            "",
          ),
        ]),
    );
    const book = openXlsx(zip(bare), "a.xlsx");
    await book.apply([]);
    expect(changes(zip(bare), book.toBytes())).toEqual([]);
    await book.apply(mark("DPA"));
    expect(dumpXlsx(book.toBytes())[0]?.conditionalFormats).toHaveLength(7);
  });
});

describe("the same workbook", () => {
  it("gives the same bytes at any hour", () => {
    expect(openXlsx(richBytes(), "a").toBytes()).toEqual(openXlsx(richBytes(), "b").toBytes());
  });
});
