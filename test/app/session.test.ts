import { describe, expect, test } from "vitest";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CellValue, SheetInfo, WorkbookHost } from "../../src/sheet/host.ts";

type Sheets = Record<string, { values: CellValue[][]; visibility?: SheetInfo["visibility"] }>;

const KAS: CellValue[][] = [
  ["Bulan", "Kas Tersedia"],
  ["Januari", 100],
];

/** A host over plain arrays that counts what is asked of it. */
function fakeHost(sheets: Sheets): { host: WorkbookHost; read: string[][] } {
  const read: string[][] = [];
  const host: WorkbookHost = {
    listSheets: () =>
      Promise.resolve(
        Object.entries(sheets).map(([name, { values, visibility = "visible" }]) => ({
          name,
          visibility,
          isProtected: false,
          rowCount: values.length,
          columnCount: values[0]?.length ?? 0,
        })),
      ),
    readSheets: (names) => {
      read.push([...names]);
      return Promise.resolve(
        names.map((name) => ({
          file: "",
          name,
          top: 0,
          left: 0,
          values: sheets[name]?.values ?? [],
        })),
      );
    },
    apply: () => Promise.reject(new Error("not used")),
    readCells: () => Promise.reject(new Error("not used")),
    recall: () => Promise.resolve(new Map()),
    reveal: () => Promise.resolve(),
  };
  return { host, read };
}

describe("WorkbookSession", () => {
  test("reads everything once, then only what changed, and tells of new figures", async () => {
    const sheets: Sheets = { Kas: { values: KAS }, Catatan: { values: [["Rapat"]] } };
    const { host, read } = fakeHost(sheets);
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

  test("an output sheet of our own is no news", async () => {
    const sheets: Sheets = { Kas: { values: KAS } };
    const { host } = fakeHost(sheets);
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
    const { host, read } = fakeHost(sheets);
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
    const { host } = fakeHost(sheets);
    const session = new WorkbookSession(host);
    const loading = session.load();
    session.invalidate("Kas");
    sheets.Kas = { values: [...KAS, ["Maret", 5]] };
    await loading;
    expect((await session.load()).model.kasList).toHaveLength(2);
  });

  test("a cancelled read keeps the version there was", async () => {
    const sheets: Sheets = { Kas: { values: KAS } };
    const session = new WorkbookSession(fakeHost(sheets).host);
    await expect(session.load({ signal: { aborted: true } })).rejects.toMatchObject({
      code: "cancelled",
    });
    expect(session.current()).toBeNull();
    expect((await session.load()).model.kasList).toHaveLength(1);
  });
});
