import { strToU8, zipSync } from "fflate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { cellAddress } from "../../../src/sheet/a1.ts";
import type { OutputCell } from "../../../src/sheet/host.ts";
import { contractBytes, HEAD, MAIN, plainParts, zip, type Parts } from "./build.ts";
import { richBytes } from "./rich.ts";

const sheet = (data: string, more = ""): Parts =>
  plainParts([
    {
      name: "A",
      xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${more}</worksheet>`,
    },
  ]);

async function read(bytes: Uint8Array) {
  const book = openXlsx(bytes, "a.xlsx");
  const [grid] = await book.readSheets(["A"]);
  return { book, grid };
}

describe("reading .xlsx", () => {
  it("says whether the file asks for calculation on request only", async () => {
    const parts = sheet("");
    const book = parts["xl/workbook.xml"] ?? "";
    expect(await openXlsx(zip(parts), "a.xlsx").isManual()).toBe(false);
    const manual = book.replace("</workbook>", '<calcPr calcMode="manual"/></workbook>');
    expect(manual).not.toBe(book);
    expect(await openXlsx(zip({ ...parts, "xl/workbook.xml": manual }), "a.xlsx").isManual()).toBe(
      true,
    );
  });

  it("joins rich text, leaves readings out, keeps dates as serial numbers", async () => {
    const [grid] = await openXlsx(richBytes(), "kaya.xlsx").readSheets(["DPA"]);
    expect(grid).toEqual({
      file: "kaya.xlsx",
      name: "DPA",
      top: 0,
      left: 0,
      values: [
        ["Uraian", 46037, ""],
        ["Kertas HVS", 1000, 2000],
        ["", 5, 10],
      ],
      hidden: { rows: [], columns: [] },
      merged: [{ row: 6, col: 0, rowCount: 2, colCount: 3 }],
    });
  });

  it("takes inline text, escapes, ISO dates and cells without addresses", async () => {
    const { grid } = await read(
      zip(
        sheet(
          '<row><c t="inlineStr"><is><r><t>Be</t></r><r><t>lanja</t></r></is></c><c t="str"><v>a_x000D_b_x005F_x0041_</v></c><c t="b"><v>true</v></c></row>' +
            '<row><c t="d"><v>2026-01-15</v></c><c t="d"><v>2026-01-15T12:00:00</v></c><c><v>1e-5</v></c></row>' +
            '<row r="4"><c r="B4"><v><![CDATA[12]]></v></c><c><v>rusak</v></c></row>',
        ),
      ),
    );
    expect(grid?.values).toEqual([
      ["Belanja", "a\rb_x0041_", true],
      [46037, 46037.5, 0.00001],
      ["", "", ""],
      ["", 12, "rusak"],
    ]);
  });

  it("counts formulas stored without a result", async () => {
    const { book } = await read(
      zip(sheet('<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"><f>1+1</f><v>2</v></c></row>')),
    );
    expect(await book.uncalculated()).toEqual(new Map([["A", 1]]));
  });

  it("reads prefixed and UTF-16 parts and strict workbooks alike", async () => {
    const xml = `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>Jumlah</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const utf16 = Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(xml, (c) => c.charCodeAt(0)).buffer),
    ]);
    const parts = Object.entries(sheet("")).map(([name, text]) => {
      const strict = text.replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
      );
      return [name, name.endsWith("sheet1.xml") ? utf16 : strToU8(strict)] as const;
    });
    const { grid, book } = await read(zipSync(Object.fromEntries(parts)));
    expect(grid?.values).toEqual([["Jumlah"]]);
    await book.apply([
      {
        type: "mark",
        sheet: "A",
        status: "temuan-info",
        ranges: [{ row: 0, col: 0, rowCount: 1, colCount: 1 }],
      },
    ]);
    const [again] = await openXlsx(book.toBytes(), "b.xlsx").readSheets(["A"]);
    expect(again?.values).toEqual([["Jumlah"]]);
  });

  it("does not trip over a hundred thousand formatted empty rows and a stray cell below", async () => {
    const rows = Array.from(
      { length: 100_000 },
      (_, row) =>
        `<row r="${row + 2}" s="0" customFormat="1"><c r="A${row + 2}" s="0"/><c r="B${row + 2}" s="0"/></row>`,
    );
    const { book, grid } = await read(
      zip(sheet(`<row r="1"><c r="A1"><v>1</v></c></row>${rows.join("")}`)),
    );
    expect(grid?.values).toEqual([[1]]);
    expect((await book.listSheets())[0]).toMatchObject({ rowCount: 1, columnCount: 1 });
    const stray = await read(
      zip(
        sheet(
          '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
        ),
      ),
    );
    expect(stray.grid?.values).toHaveLength(1_048_576);
    expect(stray.grid?.values.at(-1)).toEqual([2]);
  });

  it("stops when told to", async () => {
    const book = openXlsx(contractBytes([{ name: "A", cells: { A1: 1 } }]), "a.xlsx");
    expect(await book.readSheets(["A"], { signal: { aborted: true } })).toEqual([]);
  });
});

describe("values written are values read", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.constantFrom("_x0041_", "=1", "a\r\nb", "]]>", "\ud800", " "),
  );
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((value) => (value === 0 ? 0 : value));
  const cell: fc.Arbitrary<OutputCell> = fc.oneof(text, number, fc.constant(null));

  it("for any table", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
        async (rows) => {
          const book = openXlsx(contractBytes([{ name: "DPA" }]), "a.xlsx");
          await book.apply([
            {
              type: "writeSheet",
              sheet: {
                name: "PK Uji",
                title: "T",
                notes: ["[selaras:uji]"],
                columns: [],
                header: ["a", "b", "c", "d"],
                rows,
              },
            },
          ]);
          const again = openXlsx(book.toBytes(), "b.xlsx");
          const [grid] = await again.readSheets(["PK Uji"]);
          const expected = new Map<string, unknown>();
          rows.forEach((row, index) =>
            row.forEach((value, col) => {
              if (value !== null && value !== "") expected.set(cellAddress(index, col), value);
            }),
          );
          const found = new Map<string, unknown>();
          grid?.values.slice(3).forEach((row, index) =>
            row.forEach((value, col) => {
              if (value !== "") found.set(cellAddress(index, col), value);
            }),
          );
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 150 },
    );
  });
});
