import { describe, expect, test } from "vitest";
import { PENGATURAN_UMUM } from "../../src/core/pengaturan/umum.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { HostError } from "../../src/sheet/host-error.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { memoryWorkbook, type MemorySheet } from "../support/memory-host.ts";

type Sheets = Record<string, MemorySheet>;

const KAS: CellValue[][] = [
  ["Bulan", "Kas Tersedia"],
  ["Januari", 100],
];

describe("WorkbookSession", () => {
  test("reads everything once, then only what changed, and tells of new figures", async () => {
    const sheets: Sheets = { Kas: { values: KAS }, Catatan: { values: [["Rapat"]] } };
    const { host, read } = memoryWorkbook(sheets);
    const session = new WorkbookSession(host);
    let versions = 0;
    session.subscribe(() => (versions += 1));
    const first = await session.load();
    expect(await session.load()).toBe(first);
    sheets.Kas = { values: [...KAS, ["Februari", 50]] };
    session.invalidate("Kas");
    const second = await session.load();
    expect(second.model.kasList).toHaveLength(2);
    expect(read).toEqual([["Kas", "Catatan"], ["Kas"]]);
    expect(versions).toBe(2);
  });

  test("says when the cells are read, and has told of what it read by then", async () => {
    const { host } = memoryWorkbook({ Kas: { values: KAS } });
    const session = new WorkbookSession(host);
    const told: string[] = [];
    session.subscribe(() => told.push("version"));
    await session.load({ onRead: () => told.push("read") });
    await session.load({ onRead: () => told.push("read") });
    expect(told).toEqual(["version", "read", "read"]);
  });

  test("an output sheet of our own is no news", async () => {
    const sheets: Sheets = { Kas: { values: KAS } };
    const { host } = memoryWorkbook(sheets);
    const session = new WorkbookSession(host);
    const first = await session.load();
    let versions = 0;
    session.subscribe(() => (versions += 1));
    sheets["PK Temuan"] = { values: [["Temuan"], ["Dibuat oleh Selaras PK. [selaras:temuan]"]] };
    session.invalidate(null);
    expect(await session.load()).toBe(first);
    expect(versions).toBe(0);
  });

  test("hidden sheets are listed and not read; showing them reads them", async () => {
    const sheets: Sheets = { Kas: { values: KAS, visibility: "hidden" } };
    const { host, read } = memoryWorkbook(sheets);
    const session = new WorkbookSession(host);
    const { model } = await session.load();
    expect(model.sheets).toMatchObject([{ sheet: "Kas", kind: "tersembunyi", rows: 0 }]);
    expect(read).toEqual([[]]);
    sheets.Kas = { values: KAS };
    session.invalidate("Kas");
    expect((await session.load()).model.kasList).toHaveLength(1);
  });

  test("a change that arrives while reading is read afterwards", async () => {
    const sheets: Sheets = { Kas: { values: KAS } };
    const { host } = memoryWorkbook(sheets);
    const session = new WorkbookSession(host);
    const loading = session.load();
    session.invalidate("Kas");
    sheets.Kas = { values: [...KAS, ["Maret", 5]] };
    await loading;
    expect((await session.load()).model.kasList).toHaveLength(2);
  });

  test("a cancelled read keeps the version there was", async () => {
    const sheets: Sheets = { Kas: { values: KAS } };
    const session = new WorkbookSession(memoryWorkbook(sheets).host);
    await expect(session.load({ signal: { aborted: true } })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(session.current()).toBeNull();
    expect((await session.load()).model.kasList).toHaveLength(1);
  });
});

describe("a read with rests", () => {
  const rows = (count: number, amount = 1): CellValue[][] => [
    ["Kode Sub Kegiatan", "Kode Rekening", "Nama Rekening", "Jumlah"],
    ...Array.from({ length: count }, (_, index) => [
      "1.02.02.2.02.0005",
      `5.1.02.01.01.${String(index).padStart(4, "0")}`,
      `Belanja ${index}`,
      amount,
    ]),
  ];
  const sheetsOf = (): Sheets => ({
    Awal: { values: rows(3) },
    DPA: { values: rows(4_000) },
    Kas: { values: KAS },
  });

  test("gives what a read at a stretch gives", async () => {
    const still = await new WorkbookSession(memoryWorkbook(sheetsOf()).host).load();
    let asks = 0;
    const turn = (): Promise<void> => {
      asks += 1;
      return Promise.resolve();
    };
    const session = new WorkbookSession(memoryWorkbook(sheetsOf()).host);
    expect((await session.load({ turn })).model).toEqual(still.model);
    expect(asks).toBeGreaterThan(8);
  });

  test("that is cancelled at any rest leaves the version there was, and the next finds all that changed", async () => {
    for (const at of [1, 4, 7, 10]) {
      const sheets = sheetsOf();
      const session = new WorkbookSession(memoryWorkbook(sheets).host);
      const before = await session.load();
      const cells = [session.grid("Awal"), session.grid("DPA")];
      sheets.Awal = { values: rows(3, 2) };
      sheets.DPA = { values: rows(4_000, 2) };
      session.invalidate("Awal");
      session.invalidate("DPA");
      const signal = { aborted: false };
      let asks = 0;
      const turn = (): Promise<void> => {
        asks += 1;
        signal.aborted = asks === at;
        return Promise.resolve();
      };
      await expect(session.load({ signal, turn })).rejects.toMatchObject({ code: "cancelled" });
      expect(asks).toBe(at);
      expect(session.current()).toBe(before);
      expect([session.grid("Awal"), session.grid("DPA")]).toEqual(cells);
      const fresh = await new WorkbookSession(memoryWorkbook(sheets).host).load();
      expect((await session.load()).model).toEqual(fresh.model);
      expect(session.grid("Awal")?.values).toEqual(rows(3, 2));
    }
  });

  test("that is cancelled after sheets came or went reads them all the next time", async () => {
    const sheets = sheetsOf();
    const session = new WorkbookSession(memoryWorkbook(sheets).host);
    await session.load();
    sheets.DPA = { values: rows(4_000, 2) };
    session.invalidate("DPA");
    const signal = { aborted: false };
    const turn = (): null => {
      session.invalidate(null);
      sheets.Awal = { values: rows(3, 7) };
      signal.aborted = true;
      return null;
    };
    await expect(session.load({ signal, turn })).rejects.toMatchObject({ code: "cancelled" });
    const fresh = await new WorkbookSession(memoryWorkbook(sheets).host).load();
    expect((await session.load()).model).toEqual(fresh.model);
  });

  test("does not miss a change that arrives at a rest", async () => {
    const sheets = sheetsOf();
    const session = new WorkbookSession(memoryWorkbook(sheets).host);
    let asks = 0;
    const turn = (): Promise<void> | null => {
      asks += 1;
      if (asks !== 5) return null;
      sheets.Awal = { values: rows(3, 9) };
      session.invalidate("Awal");
      return Promise.resolve();
    };
    await session.load({ turn });
    const fresh = await new WorkbookSession(memoryWorkbook(sheets).host).load();
    expect((await session.load()).model).toEqual(fresh.model);
  });
});

describe("corrections", () => {
  test("are kept in the workbook and read the sheet as told, until taken back", async () => {
    const book = memoryWorkbook({ Kas: { values: KAS } });
    const session = new WorkbookSession(book.host);
    expect((await session.load()).model.kasList).toHaveLength(1);
    await session.correct("Kas", { kind: "lain", headerRow: null });
    const told = await session.load();
    expect(told.model.kasList).toEqual([]);
    expect(told.model.sheets).toMatchObject([{ kind: "lain", isCorrected: true }]);
    const later = await new WorkbookSession(book.host).load();
    expect(later.model.sheets).toMatchObject([{ kind: "lain", isCorrected: true }]);
    await session.correct("Kas", null);
    expect((await session.load()).model.kasList).toHaveLength(1);
    expect(book.memory.size).toBe(0);
  });
});

describe("settings", () => {
  test("are kept in the workbook, tell subscribers, and read nothing again", async () => {
    const book = memoryWorkbook({ Kas: { values: KAS } });
    const session = new WorkbookSession(book.host);
    await session.load();
    let versions = 0;
    session.subscribe(() => (versions += 1));
    const snapshot = await session.setPengaturan(PENGATURAN_UMUM, { asOf: 2 });
    expect(snapshot.asOf).toBe(2);
    expect(session.current()).toBe(snapshot);
    expect(versions).toBe(1);
    expect(book.read).toHaveLength(1);
    const again = new WorkbookSession(book.host);
    expect((await again.load()).asOf).toBe(2);
    await again.setPengaturan(PENGATURAN_UMUM, { asOf: null });
    expect((await book.host.recall()).size).toBe(0);
  });
});

describe("a text whose keeping the host answers with an error", () => {
  /** A workbook that keeps what it is asked to, and loses the answer as long as `isBad`. */
  function forgetful() {
    const book = memoryWorkbook({ Kas: { values: KAS } });
    const state = { isBad: false };
    const session = new WorkbookSession({
      ...book.host,
      apply: async (edits) => {
        const report = await book.host.apply(edits);
        if (state.isBad) throw new HostError("GeneralException", "lost");
        return report;
      },
    });
    return { book, session, state };
  }

  test("is looked up again: the workbook's word counts", async () => {
    const { book, session, state } = forgetful();
    const before = await session.load();
    state.isBad = true;
    await expect(session.setPengaturan(PENGATURAN_UMUM, { asOf: 2 })).rejects.toThrow("lost");
    state.isBad = false;
    let versions = 0;
    session.subscribe(() => (versions += 1));
    const after = await session.load();
    expect([before.asOf, after.asOf]).toEqual([null, 2]);
    expect(versions).toBe(1);
    expect(session.memory()).toEqual(book.memory);
    // What stood before can be had back: it is not taken for what is there.
    await session.setPengaturan(PENGATURAN_UMUM, { asOf: null });
    expect(book.memory.size).toBe(0);
  });

  test("reads a sheet as the workbook says that it was told", async () => {
    const { session, state } = forgetful();
    await session.load();
    state.isBad = true;
    const told = session.correct("Kas", { kind: "lain", headerRow: null });
    await expect(told).rejects.toThrow("lost");
    state.isBad = false;
    expect((await session.load()).model.kasList).toEqual([]);
    await session.correct("Kas", null);
    expect((await session.load()).model.kasList).toHaveLength(1);
  });
});
