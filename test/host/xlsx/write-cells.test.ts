import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openXlsx, type XlsxWorkbook } from "../../../src/host/xlsx/workbook.ts";
import { cellAddress, parseCellAddress } from "../../../src/sheet/a1.ts";
import type { CellState, CellValue, CellWrite } from "../../../src/sheet/host.ts";
import { contractBytes, HEAD, MAIN, plainParts, zip } from "./build.ts";
import { dumpXlsx } from "./dump.ts";
import { RICH, richBytes } from "./rich.ts";

const at = (address: string): { row: number; col: number } => parseCellAddress(address)!;
const put = (address: string, value: CellValue): CellWrite => ({ ...at(address), value });

async function write(bytes: Uint8Array, sheet: string, cells: readonly CellWrite[]) {
  const book = openXlsx(bytes, "buku.xlsx");
  const report = await book.apply([{ type: "setCells", sheet, cells }]);
  return { book, report, parts: texts(book.toBytes()) };
}

function texts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}

/** A workbook of one sheet with this inside its `<worksheet>`. */
function withSheet(inner: string, prefix = ""): Uint8Array {
  const ns = prefix === "" ? "xmlns" : `xmlns:${prefix.replace(":", "")}`;
  const xml = `${HEAD}<${prefix}worksheet ${ns}="${MAIN}">${inner}</${prefix}worksheet>`;
  return zip(plainParts([{ name: "A", xml }]));
}

/** The cell formats of a workbook as they are written. */
const cellFormats = (parts: Readonly<Record<string, string>>): readonly string[] => {
  const [, list = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "") ?? [];
  return list.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
};

const sheetXml = (parts: Record<string, string>): string => parts["xl/worksheets/sheet1.xml"] ?? "";

describe("cells written into a file", () => {
  it("leave every other part and every other letter of the sheet alone", async () => {
    const { parts, report } = await write(richBytes(), "DPA", [put("B3", 7), put("B2", "dua")]);
    expect(report).toMatchObject({ cellsWritten: 2, refused: [] });
    const { "xl/worksheets/sheet1.xml": before = "", "xl/workbook.xml": book = "" } = RICH;
    expect(parts).toEqual({
      ...RICH,
      "xl/worksheets/sheet1.xml": before
        .replace('<c r="B3"><v>5</v></c>', '<c r="B3"><v>7</v></c>')
        .replace(
          '<c r="B2"><v>1000</v></c>',
          '<c r="B2" t="inlineStr"><is><t xml:space="preserve">dua</t></is></c>',
        ),
      // Formulas elsewhere may depend on what was written.
      "xl/workbook.xml": book.replace('calcId="191029"', 'calcId="191029" fullCalcOnLoad="1"'),
    });
  });

  it("never have a text entered as a formula later, and give the style back with other contents", async () => {
    const { book, parts } = await write(richBytes(), "DPA", [put("B2", "=1+1"), put("B3", "-2")]);
    const quoted = /<c r="B2" s="(\d+)" t="inlineStr">/.exec(sheetXml(parts))?.[1] ?? "";
    expect(sheetXml(parts)).toContain(`<c r="B3" s="${quoted}" t="inlineStr">`);
    const formats = cellFormats(parts);
    expect(formats).toHaveLength(cellFormats(RICH).length + 1);
    expect(formats[Number(quoted)]).toBe(
      cellFormats(RICH)[0]?.replace(/\/>$/, ' quotePrefix="1"/>'),
    );
    const [state] = await book.readCells([{ sheet: "DPA", ...at("B2") }]);
    expect(state).toMatchObject({ value: "=1+1", formula: null });
    const formula = { ...at("B3"), formula: "=1+1" };
    await book.apply([{ type: "setCells", sheet: "DPA", cells: [put("B2", 1000), formula] }]);
    const after = texts(book.toBytes());
    expect(sheetXml(after)).toContain('<c r="B2"><v>1000</v></c><');
    expect(sheetXml(after)).toContain('<c r="B3"><f>1+1</f></c>');
    expect(cellFormats(after)).toEqual(formats);
  });

  it("keep the mark that the user gave a text, as long as it is one", async () => {
    const [font, fill, border] = ["<font/>", "<fill/>", "<border/>"];
    const styles = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1">${font}</fonts><fills count="1">${fill}</fills><borders count="1">${border}</borders><cellXfs count="2"><xf/><xf quotePrefix="1" numFmtId="0"/></cellXfs></styleSheet>`;
    const xml = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" s="1" t="str"><v>007</v></c><c r="B1" s="1" t="str"><v>8</v></c></row></sheetData></worksheet>`;
    const bytes = zip({ ...plainParts([{ name: "A", xml }]), "xl/styles.xml": styles });
    const { parts } = await write(bytes, "A", [put("A1", "0070"), put("B1", 8)]);
    expect(sheetXml(parts)).toContain('<c r="A1" s="1" t="inlineStr">');
    expect(sheetXml(parts)).toContain('<c r="B1" s="2"><v>8</v></c>');
    expect(cellFormats(parts)[2]).toBe('<xf numFmtId="0"/>');
  });

  it("give the followers of an overwritten formula formulas of their own, and drop the order of calculation", async () => {
    const { parts, book } = await write(richBytes(), "DPA", [put("C2", 1)]);
    expect(sheetXml(parts)).toContain('<c r="C2"><v>1</v></c>');
    expect(sheetXml(parts)).toContain('<c r="C3"><f>B3*2</f><v>10</v></c>');
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["[Content_Types].xml"]).not.toContain("calcChain");
    const [state] = await book.readCells([{ sheet: "DPA", ...at("C3") }]);
    expect(state).toMatchObject({ formula: "=B3*2", value: 10 });
  });

  it("keep a shared formula whose follower is overwritten", async () => {
    const { parts } = await write(richBytes(), "DPA", [put("C3", 1)]);
    expect(sheetXml(parts)).toContain('<f t="shared" ref="C2:C3" si="0">B2*2</f>');
    expect(sheetXml(parts)).toContain('<c r="C3"><v>1</v></c>');
  });

  it("leave the workbook part alone where there is no formula", async () => {
    const { parts } = await write(withSheet("<sheetData/>"), "A", [put("A1", 1)]);
    expect(parts["xl/workbook.xml"]).not.toContain("calcPr");
  });

  it("refuse to break an array formula apart, but replace one of a single cell", async () => {
    const array = (ref: string): Uint8Array =>
      withSheet(
        `<sheetData><row r="1"><c r="A1"><f t="array" ref="${ref}">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>`,
      );
    const { report, parts } = await write(array("A1:A2"), "A", [put("B1", 1), put("A2", 5)]);
    expect(report).toMatchObject({
      cellsWritten: 0,
      refused: [{ sheet: "A", reason: "protected" }],
    });
    expect(sheetXml(parts)).toBe(texts(array("A1:A2"))["xl/worksheets/sheet1.xml"]);
    const one = await write(array("A1"), "A", [put("A1", 5)]);
    expect(one.report.cellsWritten).toBe(1);
    expect(sheetXml(one.parts)).toContain('<row r="1"><c r="A1"><v>5</v></c></row>');
  });

  it.each([
    ["an empty sheet", "<sheetData/>", ""],
    ["sheet data with blanks", "<sheetData >\n</sheetData>", ""],
    [
      "rows and cells without addresses",
      "<sheetData><row><c><v>1</v></c></row><row/></sheetData>",
      "",
    ],
    ["rows that close themselves", '<sheetData><row r="2" spans="1:2" ht="20"/></sheetData>', ""],
    [
      "hints that would be wrong",
      '<sheetData><row r="2" spans="1:1"><c r="A2"><v>1</v></c></row></sheetData>',
      "",
    ],
    [
      "a prefix",
      '<x:sheetData><x:row r="3"><x:c r="B3"><x:v>1</x:v></x:c></x:row></x:sheetData>',
      "x:",
    ],
    [
      "a comment",
      '<!-- <sheetData></sheetData> --><sheetData><row r="9"><c r="A9"><v>1</v></c></row></sheetData>',
      "",
    ],
  ])("find their place in %s", async (_, inner, prefix) => {
    const cells = [put("C2", "dua"), put("A2", 2), put("A1", 1), put("D7", true), put("A8", "x")];
    const { book, parts } = await write(withSheet(inner, prefix), "A", cells);
    const places = cells.map(({ row, col }) => ({ sheet: "A", row, col }));
    const states = await book.readCells(places);
    expect(states.map(({ value }) => value)).toEqual(["dua", 2, 1, true, "x"]);
    expect(sheetXml(parts)).not.toContain("spans");
    const [grid] = await openXlsx(book.toBytes(), "b.xlsx").readSheets(["A"]);
    const value = (address: string): CellValue | undefined =>
      grid?.values[at(address).row - grid.top]?.[at(address).col - grid.left];
    expect([value("C2"), value("A2"), value("A1"), value("D7"), value("A8")]).toEqual([
      ...["dua", 2, 1, true, "x"],
    ]);
    const rows = [...sheetXml(parts).matchAll(/<(?:\w+:)?row r="(\d+)"/g)].map(([, row]) =>
      Number(row),
    );
    expect(rows).toEqual([...new Set(rows)].sort((a, b) => a - b));
  });

  it("take the style of their row, else of their column", async () => {
    const inner =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="2" customFormat="1"><c r="A2"/></row></sheetData>';
    const { parts } = await write(withSheet(inner), "A", [
      put("B1", 1),
      put("B2", 1),
      put("A1", 1),
    ]);
    expect(sheetXml(parts)).toContain(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row>',
    );
    expect(sheetXml(parts)).toContain('<c r="A2"/><c r="B2" s="2"><v>1</v></c>');
  });

  it("keep all of a cell's look but the number format, and use a look again that is there", async () => {
    const bytes = contractBytes([
      { name: "A", cells: { A1: 1, A2: 2 }, formats: { A1: "0.00", A2: "#,##0" } },
    ]);
    const cells = [{ ...put("A1", 5), numberFormat: "#,##0" }];
    const { parts } = await write(bytes, "A", cells);
    expect(sheetXml(parts)).toContain('<c r="A1" s="3"><v>5</v></c>');
    expect(parts["xl/styles.xml"]).toContain('numFmtId="3" fontId="0"');
    const book = openXlsx(bytes, "b.xlsx");
    for (let run = 0; run < 3; run++) {
      await book.apply([
        { type: "setCells", sheet: "A", cells: [{ ...put("A1", 5), numberFormat: '0 "unit"' }] },
      ]);
      await book.apply([{ type: "setCells", sheet: "A", cells }]);
    }
    const styles = texts(book.toBytes())["xl/styles.xml"] ?? "";
    expect(styles.match(/<xf /g)).toHaveLength(6);
    expect(styles).toContain('formatCode="0 &quot;unit&quot;"');
  });

  it("bring back whatever stood there, for any cells and any writes", async () => {
    const value: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom("", "=A1", "007", "5.1.02"),
    );
    const place = fc.record({ row: fc.nat(6), col: fc.nat(4) });
    const writes = fc.array(
      fc.oneof(
        fc.tuple(place, value).map(([where, content]) => ({ ...where, value: content })),
        fc
          .tuple(place, fc.constantFrom("A1+1", "SUM(A1:B2)"))
          .map(([where, formula]) => ({ ...where, formula })),
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          place.map(({ row, col }) => cellAddress(row, col)),
          value,
        ),
        writes,
        async (cells, edits) => {
          const bytes = contractBytes([{ name: "A", cells }]);
          const book = openXlsx(bytes, "b.xlsx");
          const places = edits.map(({ row, col }) => ({ sheet: "A", row, col }));
          const before = await book.readCells(places);
          await book.apply([{ type: "setCells", sheet: "A", cells: edits }]);
          await checkWritten(book, edits);
          await book.apply([{ type: "setCells", sheet: "A", cells: before.map(restoring) }]);
          const [now, then] = [dumpXlsx(book.toBytes()), dumpXlsx(bytes)];
          expect(now).toEqual(then);
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function checkWritten(book: XlsxWorkbook, edits: readonly CellWrite[]): Promise<void> {
  const last = new Map(edits.map((edit) => [`${edit.row}:${edit.col}`, edit]));
  for (const edit of last.values()) {
    const [state] = await book.readCells([{ sheet: "A", row: edit.row, col: edit.col }]);
    if ("formula" in edit) expect(state?.formula).toBe(`=${edit.formula}`);
    else expect(state).toMatchObject({ value: edit.value, formula: null });
  }
}

function restoring({ row, col, value, formula, numberFormat }: CellState): CellWrite {
  return formula === null ? { row, col, value, numberFormat } : { row, col, formula, numberFormat };
}
