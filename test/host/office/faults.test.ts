import { afterEach, describe, expect, test } from "vitest";
import { addDrafts } from "../../../src/host/office/drafts.ts";
import { createOfficeHost } from "../../../src/host/office/office-host.ts";
import type { SheetDraft } from "../../../src/sheet/draft.ts";
import type { Edit, OutputSheet } from "../../../src/sheet/host.ts";
import type { Fault } from "../../../src/workbench/protocol/trouble.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../../support/headless-excel.ts";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

async function open(): Promise<HeadlessExcel> {
  excel = await openHeadlessExcel({
    sheets: [
      {
        name: "DPA",
        values: [
          ["Kode", "Pagu"],
          ["5.1.02", 1500],
        ],
      },
    ],
  });
  return excel;
}

const OUTPUT: OutputSheet = {
  name: "PK Temuan",
  title: "Temuan",
  notes: ["Dibuat oleh Selaras PK. [selaras:temuan]"],
  columns: [
    { width: 10, format: "text" },
    { width: 12, format: "rupiah" },
  ],
  header: ["Sel", "Pagu"],
  rows: Array.from({ length: 40 }, (_, index) => [`B${index}`, index]),
};

const DRAFT: SheetDraft = {
  name: "Contoh",
  rows: Array.from({ length: 30 }, (_, index) => [{ value: `baris ${index}` }, { value: index }]),
  merges: [],
  widths: [10, 10],
  heights: {},
};

/** Fails the request of this number (from 1), and those after it when `forGood`. */
function failAt(book: HeadlessExcel, number: number, fault: Fault, forGood = false): () => number {
  let seen = 0;
  book.faults.meet(() => {
    seen += 1;
    return seen === number || (forGood && seen > number) ? fault : null;
  });
  return () => seen;
}

describe("cells the user changes while they are written", () => {
  const write: Edit = {
    type: "setCells",
    sheet: "DPA",
    cells: [
      { row: 1, col: 0, value: "5.1.03" },
      { row: 1, col: 1, value: 9 },
    ],
  };

  test.each([1, 2, 3])("before request %i keep what the user typed, and are named", async (at) => {
    const book = await open();
    const host = createOfficeHost();
    const expected = await host.readCells([
      { sheet: "DPA", row: 1, col: 0 },
      { sheet: "DPA", row: 1, col: 1 },
    ]);
    let seen = 0;
    book.faults.meet(() => {
      if (++seen === at) book.book.find("DPA")?.type(1, 1, 777);
      return null;
    });
    const report = await host.apply([{ ...write, expected }]);
    expect(seen).toBeGreaterThanOrEqual(3);
    expect(report).toMatchObject({
      cellsWritten: 1,
      changed: [{ sheet: "DPA", row: 1, col: 1 }],
    });
    expect(book.values("DPA!A2:B2")).toEqual([["5.1.03", 777]]);
  });
});

describe("an output sheet that cannot be finished", () => {
  test.each(["before", "during", "after"] as const)(
    "leaves no new sheet behind, whichever request fails %s it was done",
    async (when) => {
      const book = await open();
      const host = createOfficeHost();
      const before = book.dump();
      for (let number = 1; ; number += 1) {
        const seen = failAt(book, number, { code: "GeneralException", when });
        const outcome = await host.apply([{ type: "writeSheet", sheet: OUTPUT }]).then(
          () => "done",
          () => "failed",
        );
        book.faults.meet(null);
        if (seen() < number) break;
        expect([outcome, number, book.sheetNames()]).toEqual(["failed", number, ["DPA"]]);
        expect(book.dump()).toEqual(before);
      }
      expect(book.value("PK Temuan!A1")).toBe("Temuan");
    },
  );

  test("says in its title that it is not whole when Excel is gone, and is finished the next time", async () => {
    const book = await open();
    const host = createOfficeHost();
    for (let number = 1; ; number += 1) {
      const seen = failAt(book, number, { code: "ConnectionFailure", when: "during" }, true);
      const outcome = await host.apply([{ type: "writeSheet", sheet: OUTPUT }]).then(
        () => "done",
        () => "failed",
      );
      book.faults.meet(null);
      if (seen() < number) break;
      expect(outcome).toBe("failed");
      const left = book.sheetNames().filter((name) => name !== "DPA");
      expect(left.length).toBeLessThanOrEqual(1);
      // The title comes last: a sheet that bears it is whole.
      const isWhole = left.length === 1 && book.value("PK Temuan!A1") === "Temuan";
      if (isWhole) expect(book.value("PK Temuan!B43")).toBe(39);
      else if (left.length === 1 && book.value("PK Temuan!A1") !== "")
        expect(book.value("PK Temuan!A1")).toBe("Belum selesai ditulis: Temuan");
      await host.apply([{ type: "writeSheet", sheet: OUTPUT }]);
      expect(book.sheetNames()).toEqual(["DPA", "PK Temuan"]);
      expect(book.value("PK Temuan!A1")).toBe("Temuan");
      expect(book.value("PK Temuan!B43")).toBe(39);
      if (number % 2 === 0) await host.apply([{ type: "deleteOutputSheets" }]);
    }
  });

  test("goes in pieces when Excel finds a request too large", async () => {
    const book = await open();
    book.faults.meet(({ bytes }) =>
      bytes > 20_000 ? { code: "RequestPayloadSizeLimitExceeded" } : null,
    );
    const rows = Array.from({ length: 900 }, (_, index) => [`B${index}`, index]);
    await createOfficeHost().apply([{ type: "writeSheet", sheet: { ...OUTPUT, rows } }]);
    expect(book.sheetNames()).toEqual(["DPA", "PK Temuan"]);
    expect(book.values("PK Temuan!A4:B903")).toEqual(rows);
  });
});

describe("new sheets that cannot be finished", () => {
  test("go again, whichever request fails", async () => {
    const book = await open();
    const before = book.dump();
    const drafts = [DRAFT, { ...DRAFT, name: "Lain" }];
    for (let number = 1; ; number += 1) {
      const seen = failAt(book, number, { code: "GeneralException", when: "during" });
      const outcome = await addDrafts(drafts).then(
        () => "done",
        () => "failed",
      );
      book.faults.meet(null);
      if (seen() < number) break;
      expect(outcome).toBe("failed");
      expect(book.dump()).toEqual(before);
    }
    expect(book.sheetNames()).toEqual(["DPA", "Contoh", "Lain"]);
  });
});
