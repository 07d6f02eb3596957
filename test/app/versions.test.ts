import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { dpaDuaVersi } from "../support/dua-versi-workbook.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";

let book: MemoryWorkbook;
let app: App;

const open = (sheets: Parameters<typeof memoryWorkbook>[0]): void => {
  book = memoryWorkbook(sheets);
  app = createApp(book.host, new WorkbookSession(book.host));
};

beforeEach(() => open(dpaDuaVersi()));

const named = { semula: "Murni", menjadi: "Geser" };

describe("two versions of a DPA in one workbook", () => {
  it("are compared by their stages, each difference with its row, approver and document", async () => {
    const { sheets, chosen, changes } = await app.versions();
    expect(sheets).toEqual([
      { sheet: "Murni", stage: "murni" },
      { sheet: "Geser", stage: "pergeseran 1" },
    ]);
    expect(chosen).toBeNull();
    expect(changes?.asal).toBe("tahap");
    const kinds = changes?.changes.map(({ rekening, kind, isPerubahan }) => [
      rekening,
      kind,
      isPerubahan,
    ]);
    expect(kinds).toEqual([
      ["5.1.02.01.01.0024", "b", false],
      ["5.1.02.01.01.0026", "b", false],
      ["5.1.02.02.01.0003", "f", true],
      ["5.2.02.05.01.0005", "f", true],
    ]);
    expect(
      changes?.changes.every(({ approver, document }) => approver !== "" && document !== ""),
    ).toBe(true);
  });

  it("are compared on the sheets the user names, whichever stage they state", async () => {
    const there = await app.versions(named);
    expect([there.chosen, there.changes?.asal]).toEqual([named, "lembar"]);
    const back = await app.versions({ semula: "Geser", menjadi: "Murni" });
    const amounts = (view: typeof there) =>
      view.changes?.changes.map(({ rekening, semula, menjadi }) => [rekening, semula, menjadi]);
    expect(amounts(back)).toEqual(amounts(there)?.map(([kode, a, b]) => [kode, b, a]));
    // As last named, until a sheet of them is gone.
    expect((await app.versions()).chosen).toEqual({ semula: "Geser", menjadi: "Murni" });
  });

  it("balance per source, and show the level at which they do not", async () => {
    const { sources, levels } = await app.versions(named);
    expect(sources.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([[170, 170]]);
    expect(levels.map(({ label, semula, menjadi }) => [label.slice(-6), semula, menjadi])).toEqual([
      ["5.1.02", 170, 110],
      ["5.2.02", 0, 60],
    ]);
  });

  it("also tell what only one of them has", async () => {
    const { Murni, Geser } = dpaDuaVersi();
    const other = Murni.values.map((row, nth) =>
      nth < 2 ? row : row.map((cell, col) => (col === 2 ? "1.02.02.2.02.0009" : cell)),
    );
    open({ Murni: { values: [...Murni.values, ...other.slice(2)] }, Geser });
    const { changes } = await app.versions(named);
    const gone = changes?.changes.filter(({ kode }) => kode === "1.02.02.2.02.0009") ?? [];
    expect(gone.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([
      [100, 0],
      [10, 0],
      [60, 0],
    ]);
    expect(changes?.unbalanced).toBe(-170);
    expect(gone.every(({ isPerubahan }) => isPerubahan)).toBe(true);
  });

  it("are refused where a sheet holds no DPA, or both are one", async () => {
    await expect(app.versions({ semula: "Murni", menjadi: "Lain" })).rejects.toMatchObject({
      code: "input",
      message: "Lembar “Lain” tidak memuat DPA yang dapat dibandingkan.",
    });
    await expect(app.versions({ semula: "Murni", menjadi: "Murni" })).rejects.toMatchObject({
      code: "input",
    });
  });

  it("give PK Pergeseran in the direction the user named", async () => {
    await app.versions({ semula: "Geser", menjadi: "Murni" });
    expect(await app.writeSheet("pergeseran", [])).toBe("PK Pergeseran");
    const written = book.edits.flatMap((edit) => (edit.type === "writeSheet" ? [edit.sheet] : []));
    const computer = JSON.stringify(
      written[0]?.rows.find(
        (row) =>
          row.includes("5.2.02.05.01.0005") || JSON.stringify(row).includes("5.2.02.05.01.0005"),
      ),
    );
    expect(computer).toContain("60");
    expect(JSON.stringify(written)).toContain("Perubahan APBD");
  });
});
