import { describe, expect, it } from "vitest";
import type { OutputSheet } from "../../src/sheet/host.ts";
import type { OutputChart } from "../../src/sheet/output-chart.ts";
import { DPA, sheetOf, type ContractFactory } from "./workbook-host.ts";

const CHART: OutputChart = {
  title: "Rencana & realisasi per Asisten",
  kind: "bar",
  rows: [
    ["Asisten I", 100, 80],
    ["Asisten II", 200, { formula: "=C6", value: 50 }],
    ["Asisten III", 300, null],
  ],
  categories: 0,
  series: [
    { col: 1, name: "Rencana", color: "9AA5A5" },
    { col: 2, name: "Realisasi", color: "0B6465" },
  ],
  axis: { title: "Rp miliar", numberFormat: "#,##0.0,,," },
};

const CASCADING: OutputSheet = {
  name: "PK Cascading",
  title: "Cascading",
  notes: ["[selaras:cascading]"],
  columns: [
    { width: 40, format: "text" },
    { width: 20, format: "rupiah" },
    { width: 20, format: "rupiah" },
    { width: 60, format: "text" },
  ],
  header: ["Nama", "Rencana", "Realisasi", "Catatan"],
  rows: [
    ["Kabupaten", 600, 130],
    ["Asisten I", 100, 80],
    ["Dinas", 100, 80],
    ["Asisten II", 200],
  ],
  outline: [0, 1, 2, 1],
  openLevels: 2,
  charts: [CHART],
};

/** Parts of a report under one running head. */
const PAPER: OutputSheet = {
  ...CASCADING,
  title: "Pemerintah Kabupaten",
  header: ["BAHAN RAPAT"],
  rows: [
    ["A. Keadaan", null, null, null],
    [{ text: "Panjang sekali.", over: 4 }, null, null, null],
    ["SKPD", "Serapan", null, null],
    ["Dinas", { value: 0.125, format: "persen" }, null, null],
    ["Badan", 1_000, null, null],
    ["=1+1", { text: "Sampai ke tepi.", over: 3 }, null, null],
  ],
  outline: [],
  paper: {
    looks: { 0: "part", 2: "head", 3: "grid", 4: "grid", 5: "ruled" },
    heights: [18, 45, 15, 15, 15, 30],
    breaks: [2],
  },
  charts: [],
};

/** Folded rows, paper and charts: the same in every host. */
export function describeOutputSheets(name: string, create: ContractFactory): void {
  const write = async (...sheets: readonly OutputSheet[]) => {
    const book = await create([DPA]);
    for (const sheet of sheets) await book.host.apply([{ type: "writeSheet", sheet }]);
    const dump = await book.dump();
    return { book, dump, sheet: sheetOf(dump, "PK Cascading") };
  };

  describe(`${name} prints output sheets`, () => {
    it("on A4 across, one page wide, with the header and the number on every page", async () => {
      const { sheet } = await write({ ...CASCADING, charts: [] });
      expect(sheet.print).toEqual({
        paper: "A4",
        landscape: true,
        pagesWide: 1,
        titleRows: "$3:$3",
        footer: "&L&A&RHalaman &P dari &N",
        breaks: [],
      });
    });

    it("as a sheet asks for", async () => {
      const print = { paper: "A3", landscape: false, pagesWide: 2 } as const;
      const { sheet } = await write({ ...CASCADING, print });
      expect(sheet.print).toMatchObject(print);
    });
  });

  describe(`${name} folds output sheets`, () => {
    it("below the levels that are open, and opens them when written anew", async () => {
      const { sheet, book } = await write(CASCADING);
      expect(sheet.outline).toEqual({ 5: 1, 6: 2, 7: 1 });
      expect(sheet.hiddenRows).toEqual([6]);
      const { openLevels: _, ...open } = CASCADING;
      await book.host.apply([{ type: "writeSheet", sheet: open }]);
      const again = sheetOf(await book.dump(), "PK Cascading");
      expect(again.hiddenRows).toEqual([]);
      expect(again.outline).toEqual(sheet.outline);
    });
  });

  describe(`${name} writes papers`, () => {
    it("of several parts: headings over all columns, tables of their own, lines, pages", async () => {
      const { sheet } = await write(PAPER);
      expect(sheet.values).toMatchObject({
        A3: "BAHAN RAPAT",
        A4: "A. Keadaan",
        A6: "SKPD",
        B7: 0.125,
        B8: 1_000,
        A9: "=1+1",
      });
      expect([...sheet.merges].sort()).toEqual(["A3:D3", "A5:D5", "B9:D9"]);
      expect(sheet.formats).toMatchObject({ B7: "0.0%", B8: "#,##0", A9: "@" });
      expect(sheet.fills).toMatchObject({ A4: "D5E3E8", D4: "D5E3E8", A6: "1F4E5F" });
      expect(sheet.fills).not.toHaveProperty("A7");
      expect(sheet.heights).toMatchObject({ 4: 18, 5: 45, 9: 30 });
      expect(sheet.print.breaks).toEqual([6]);
      expect(sheet.formulas).toEqual({});
    });

    it("anew without what stood there before", async () => {
      const book = await create([DPA]);
      await book.host.apply([{ type: "writeSheet", sheet: PAPER }]);
      const short = { ...PAPER, rows: [["SKPD"]], paper: { looks: {}, heights: [15], breaks: [] } };
      await book.host.apply([{ type: "writeSheet", sheet: short }]);
      const again = sheetOf(await book.dump(), "PK Cascading");
      expect(again.merges).toEqual(["A3:D3"]);
      expect(again.fills).not.toHaveProperty("A6");
      expect(again.print.breaks).toEqual([]);
      expect(again.values).not.toHaveProperty("A9");
    });

    it("with a chart whose rows have names of their own, and which may begin a page", async () => {
      const chart = { ...CHART, header: ["Asisten", "Rencana", "Realisasi"], isApart: true };
      const { sheet } = await write({ ...PAPER, charts: [chart] });
      expect(sheet.values).toMatchObject({ A12: "Asisten", A13: "Asisten I" });
      expect(sheet.print.breaks).toEqual([6, 11, 17]);
      expect(sheet.charts[0]?.over).toBe("A17:D29");
    });
  });

  describe(`${name} draws charts`, () => {
    it("below the table, under rows of their own, on a page of their own", async () => {
      const { sheet } = await write(CASCADING);
      expect(sheet.values).toMatchObject({
        A9: CHART.title,
        A10: "Nama",
        D10: "Catatan",
        A11: "Asisten I",
        B13: 300,
      });
      expect(sheet.formulas).toEqual({ C12: "C6" });
      expect(sheet.print.breaks).toEqual([9]);
      expect(sheet.charts).toEqual([
        {
          title: CHART.title,
          kind: "bar",
          over: "A15:C27",
          series: [
            { name: "Rencana", values: "B11:B13", categories: "A11:A13", color: "9AA5A5" },
            { name: "Realisasi", values: "C11:C13", categories: "A11:A13", color: "0B6465" },
          ],
          axis: CHART.axis,
          isFromTop: true,
          drawsHidden: true,
        },
      ]);
    });

    it("of each kind, one under the other, with one point too", async () => {
      const line: OutputChart = { ...CHART, title: "Kas", kind: "line" };
      const column: OutputChart = { ...CHART, title: "Satu", kind: "column" };
      const charts = [line, { ...column, rows: CHART.rows.slice(0, 1) }];
      const { sheet } = await write({ ...CASCADING, charts });
      expect(sheet.charts).toMatchObject([
        { title: "Kas", kind: "line", over: "A15:C34", isFromTop: false },
        { title: "Satu", kind: "column", over: "A40:C59", isFromTop: false },
      ]);
      expect(sheet.charts[1]?.series[0]).toMatchObject({ values: "B38", categories: "A38" });
      expect(sheet.print.breaks).toEqual([9, 36]);
    });

    it("anew when the sheet is written anew, and none when it has none", async () => {
      const twice = await write(CASCADING, CASCADING);
      expect(twice.sheet).toEqual((await write(CASCADING)).sheet);
      const none = await write(CASCADING, { ...CASCADING, charts: [] });
      expect(none.sheet.charts).toEqual([]);
      expect(none.sheet.print.breaks).toEqual([]);
      expect(none.sheet.values).not.toHaveProperty("A9");
    });

    it("and leaves nothing of them when its sheets are deleted", async () => {
      const book = await create([DPA]);
      const before = await book.dump();
      await book.host.apply([{ type: "writeSheet", sheet: CASCADING }]);
      await book.host.apply([{ type: "deleteOutputSheets" }]);
      expect(await book.dump()).toEqual(before);
    });
  });
}
