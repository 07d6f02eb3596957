import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { XlsxError } from "../../../src/host/xlsx/errors.ts";
import { LIMITS } from "../../../src/host/xlsx/limits.ts";
import { openXlsx } from "../../../src/host/xlsx/workbook.ts";
import { contractBytes, HEAD, MAIN, plainParts, zip } from "./build.ts";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text, (c) => [c.charCodeAt(0), 0]).flat();
const compound = (stream: string): Uint8Array =>
  Uint8Array.from([...OLE, ...Array.from({ length: 500 }, () => 0), ...utf16(stream), 0, 0]);
const sheet = (data: string): Uint8Array =>
  zip(
    plainParts([
      {
        name: "A",
        xml: `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`,
      },
    ]),
  );

/** The code of the refusal, whenever it comes. */
async function codeOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  try {
    await openXlsx(bytes, "a.xlsx", limits).listSheets();
    return "fine";
  } catch (error) {
    if (error instanceof XlsxError) return error.code;
    throw error;
  }
}

describe("openXlsx refuses", () => {
  const good = contractBytes([{ name: "A", cells: { A1: "x", B2: 1 } }]);

  it.each([
    ["nothing", new Uint8Array(), "not-xlsx"],
    ["text", strToU8("kode;uraian\n5.1;Belanja"), "not-xlsx"],
    ["HTML saved as .xls", strToU8("<html><table></table></html>"), "not-xlsx"],
    ["an old .xls", compound("Workbook"), "legacy-xls"],
    ["an older .xls", compound("Book"), "legacy-xls"],
    ["a Word document", compound("WordDocument"), "not-xlsx"],
    ["a workbook behind a password", compound("EncryptedPackage"), "encrypted"],
    ["an empty zip", zipSync({}), "not-xlsx"],
    ["a zip of other things", zip({ "a.txt": "x" }), "not-xlsx"],
    ["half a workbook", good.subarray(0, good.length / 2), "corrupt"],
    [
      "a workbook without its last byte's worth of directory",
      good.subarray(0, good.length - 30),
      "corrupt",
    ],
  ])("%s", async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it("a docx, an xlsb and a workbook whose sheet is missing", async () => {
    const parts = plainParts([
      { name: "A", xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>` },
    ]);
    const types = parts["[Content_Types].xml"] ?? "";
    const retyped = (type: string): Uint8Array =>
      zip({
        ...parts,
        "[Content_Types].xml": types.replace(/application\/[^"]*sheet\.main\+xml/, type),
      });
    expect(
      await codeOf(
        retyped("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
      ),
    ).toBe("not-xlsx");
    expect(await codeOf(retyped("application/vnd.ms-excel.sheet.binary.macroEnabled.main"))).toBe(
      "binary-xlsb",
    );
    expect(await codeOf(retyped("application/vnd.ms-excel.sheet.macroEnabled.main+xml"))).toBe(
      "fine",
    );
    const without = Object.fromEntries(
      Object.entries(parts).filter(([name]) => !name.endsWith("sheet1.xml")),
    );
    expect(await codeOf(zip(without))).toBe("corrupt");
  });

  it.each([
    ["unclosed elements", '<row r="1"><c r="A1"><v>1</v>'],
    ["no cell address", '<row r="1"><c r="1A"><v>1</v></c></row>'],
    ["a column past XFD", '<row r="1"><c r="ZZZZ1"><v>1</v></c></row>'],
    ["a row past the last", '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ["a row that is none", '<row r="x"><c r="A1"><v>1</v></c></row>'],
  ])("a sheet with %s", async (_name, data) => {
    expect(await codeOf(sheet(data))).toBe("corrupt");
  });

  it("a bomb, before unpacking it", async () => {
    const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await codeOf(bomb, { ...LIMITS, partBytes: 50_000_000 })).toBe("too-large");
    expect(await codeOf(bomb, { ...LIMITS, totalBytes: 50_000_000 })).toBe("too-large");
    expect(await codeOf(good, { ...LIMITS, fileBytes: 100 })).toBe("too-large");
  });

  it("a bomb that lies about its size, which is cut at the lie", async () => {
    const bytes = sheet(" ".repeat(1_000_000));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 900_000) {
        view.setUint32(at + 24, 1000, true);
      }
    }
    expect(await codeOf(bytes)).toBe("corrupt");
  });

  it("more cells, or a wider void between them, than memory is for", async () => {
    const rows = Array.from(
      { length: 20 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    expect(await codeOf(sheet(rows.join("")), { ...LIMITS, cells: 19 })).toBe("too-large");
    const wide = '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD9"><v>1</v></c></row>';
    expect(await codeOf(sheet(wide))).toBe("fine");
    expect(await codeOf(sheet(wide), { ...LIMITS, area: 20_000 })).toBe("too-large");
  });

  it("entities of the document's own, instead of growing them", async () => {
    const xml = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`;
    expect(await codeOf(zip(plainParts([{ name: "A", xml }])))).toBe("corrupt");
  });
});
