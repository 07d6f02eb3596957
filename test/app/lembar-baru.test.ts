import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { draftGrid, type SheetDraft } from "../../src/sheet/draft.ts";
import { memoryWorkbook } from "../support/memory-host.ts";
import { RUJUKAN } from "../support/rujukan.ts";

/** An app over a workbook in memory that takes drafted sheets as they are. */
function open(withTables = true) {
  const book = memoryWorkbook({ Catatan: { values: [["isi"]] } });
  const app = createApp(book.host, undefined, {
    ...(withTables ? { rujukan: () => Promise.resolve(RUJUKAN) } : {}),
    tambahLembar: (drafts: readonly SheetDraft[]) => {
      for (const draft of drafts) {
        book.sheets[draft.name] = { values: draftGrid(draft).values.map((row) => [...row]) };
      }
      return Promise.resolve(drafts.map(({ name }) => name));
    },
  });
  return { app, book };
}

describe("new sheets", () => {
  test("of the small sample are read right away; what was there stays", async () => {
    const { app, book } = open();
    await app.beranda();
    const names = await app.newSheets("contoh");
    expect(names).toContain("RAK");
    const { sheets } = await app.beranda();
    expect(sheets.filter(({ kind }) => kind === "dpa-form").length).toBeGreaterThan(3);
    expect(book.sheets.Catatan?.values).toEqual([["isi"]]);
  });

  test("of the region are a region of 29 SKPD", async () => {
    const { app } = open();
    expect(await app.newSheets("wilayah")).toContain("DPA");
    const { nodes } = await app.cascade();
    expect(
      new Set(nodes.filter(({ level }) => level === "skpd").map(({ kode }) => kode)).size,
    ).toBe(29);
  }, 60_000);

  test("of the templates hold no data", async () => {
    const { app } = open();
    await app.newSheets("templat");
    const { figures } = await app.beranda();
    expect(figures.every(({ value }) => value === null)).toBe(true);
  });

  test("need the tables for the region, and say so", async () => {
    const { app } = open(false);
    await expect(app.newSheets("wilayah")).rejects.toThrow(/Tabel rujukan/);
  });

  test("cannot be had without a way to add them", async () => {
    const app = createApp(memoryWorkbook({}).host);
    await expect(app.newSheets("templat")).rejects.toThrow(/tidak dapat dibuat/);
  });

  test("given up half-way name what is there already", async () => {
    const app = createApp(memoryWorkbook({}).host, undefined, {
      tambahLembar: () => Promise.resolve(["SKPD"]),
    });
    const given = app.newSheets("templat", { signal: { aborted: true } });
    await expect(given).rejects.toMatchObject({
      code: "cancelled",
      message: expect.stringContaining("SKPD") as string,
    });
  });
});
