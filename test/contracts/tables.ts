import { describe, expect, it } from "vitest";
import type { Edit, OutputSheet } from "../../src/sheet/host.ts";
import { DPA, sheetOf, type ContractFactory } from "./workbook-host.ts";

const LOG: OutputSheet = {
  name: "PK Keputusan",
  title: "Keputusan rapat",
  notes: ["Boleh disunting."],
  columns: [
    { width: 10, format: "text" },
    { width: 40, format: "text", wrap: true },
    { width: 14, format: "tanggal" },
  ],
  header: ["Id", "Keputusan", "Tenggat"],
  rows: [["K-001", "Lelang ulang", 44_985]],
  table: "PK_Keputusan",
};

const second = (row: number): Edit => ({
  type: "addRows",
  sheet: "PK Keputusan",
  row,
  rowCount: 1,
  cells: [
    { row, col: 0, value: "K-002", numberFormat: "@" },
    { row, col: 1, value: '=HYPERLINK("x")', numberFormat: "@" },
    { row, col: 2, value: 44_990, numberFormat: "dd/mm/yyyy" },
  ],
});

/** A table that is made once and grows by what is added below it. */
export function describeTables(name: string, create: ContractFactory): void {
  describe(`${name} keeps tables`, () => {
    it("makes one of header and rows, and lets it grow by the rows added right below", async () => {
      const book = await create([DPA]);
      await book.host.apply([{ type: "writeSheet", sheet: LOG }]);
      expect(sheetOf(await book.dump(), "PK Keputusan").tables).toEqual([
        { name: "PK_Keputusan", range: "A3:C4" },
      ]);
      const report = await book.host.apply([second(4)]);
      expect(report).toMatchObject({ cellsWritten: 3, refused: [] });
      const sheet = sheetOf(await book.dump(), "PK Keputusan");
      expect(sheet.tables).toEqual([{ name: "PK_Keputusan", range: "A3:C5" }]);
      expect(sheet.values).toMatchObject({ A4: "K-001", A5: "K-002", C5: 44_990 });
      // What somebody typed is text, whatever it begins with.
      expect(sheet.formulas).toEqual({});
    });

    it("leaves a table alone that does not end right above", async () => {
      const book = await create([DPA]);
      await book.host.apply([{ type: "writeSheet", sheet: LOG }, second(6)]);
      const sheet = sheetOf(await book.dump(), "PK Keputusan");
      expect(sheet.tables).toEqual([{ name: "PK_Keputusan", range: "A3:C4" }]);
      expect(sheet.values.A7).toBe("K-002");
    });

    it("gives a second table of that name another one", async () => {
      const book = await create([DPA]);
      await book.host.apply([
        { type: "writeSheet", sheet: LOG },
        { type: "writeSheet", sheet: { ...LOG, name: "PK Keputusan Lama" } },
      ]);
      const dump = await book.dump();
      const names = dump.flatMap(({ tables }) => tables.map((table) => table.name));
      expect(new Set(names.map((one) => one.toLowerCase())).size).toBe(2);
    });

    it("keeps the log when output sheets are deleted: it has no marker", async () => {
      const book = await create([DPA]);
      await book.host.apply([{ type: "writeSheet", sheet: LOG }, { type: "deleteOutputSheets" }]);
      expect((await book.dump()).map((sheet) => sheet.name)).toEqual(["DPA", "PK Keputusan"]);
    });

    it("takes a sheet that was added away again, and nothing else", async () => {
      const book = await create([DPA]);
      const before = await book.dump();
      await book.host.apply([{ type: "writeSheet", sheet: LOG }]);
      const remove: Edit = { type: "removeSheet", sheet: "PK Keputusan" };
      expect((await book.host.apply([remove])).sheetsDeleted).toEqual(["PK Keputusan"]);
      expect(await book.dump()).toEqual(before);
      expect((await book.host.apply([remove])).sheetsDeleted).toEqual([]);
    });

    it("refuses rows on a sheet that is gone", async () => {
      const book = await create([DPA]);
      const { refused } = await book.host.apply([second(4)]);
      expect(refused).toEqual([{ sheet: "PK Keputusan", reason: "missing" }]);
    });
  });
}
