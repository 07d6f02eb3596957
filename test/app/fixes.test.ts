import { describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { MemoryWorkbook } from "../support/memory-host.ts";
import { FIRST, rakWorkbook, TOTAL } from "../support/rak-workbook.ts";

const KODE = 2;

/** Two codes with stray spaces, and a total stored as text. */
function untidy(): MemoryWorkbook {
  const book = rakWorkbook((values) => {
    values[FIRST]![KODE] = "5.1.02.01.01.0024 ";
    values[FIRST + 1]![KODE] = " 5.1.02.01.01.0025";
    values[FIRST + 2]![TOTAL] = "3.600";
  });
  book.sheets.RAK!.formats = new Map([[`${FIRST + 2},${TOTAL}`, "@"]]);
  return book;
}

async function checked(book: MemoryWorkbook): Promise<{
  readonly app: App;
  readonly session: WorkbookSession;
  readonly ids: readonly string[];
}> {
  const session = new WorkbookSession(book.host);
  const app = createApp(book.host, session);
  const { view } = await app.check();
  const ids = view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
  return { app, session, ids };
}

function cells(book: MemoryWorkbook): unknown {
  return structuredClone(book.sheets.RAK);
}

describe("suggested fixes", () => {
  test("the preview shows what is and what would be", async () => {
    const { app, ids } = await checked(untidy());
    const previews = await app.previewFix(ids);
    expect(previews.map(({ cell, menjadi, penghalang }) => [cell, menjadi, penghalang])).toEqual([
      ["C3", "5.1.02.01.01.0024", null],
      ["C4", "5.1.02.01.01.0025", null],
      ["E5", "3.600", null],
    ]);
  });

  test("a cell that the user changes while it is checked is left as he has it, whenever that was", async () => {
    const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
    let all = 0;
    const count = (): null => {
      all += 1;
      return null;
    };
    await createApp(untidy().host).recheck({ turn: count });
    for (let at = 1; at <= all; at += Math.ceil(all / 60)) {
      const book = untidy();
      const session = new WorkbookSession(book.host);
      const app = createApp(book.host, session);
      let asks = 0;
      const turn = (): Promise<void> | null => {
        asks += 1;
        if (asks !== at) return null;
        book.sheets.RAK!.values[FIRST + 2]![TOTAL] = "9.999";
        session.invalidate("RAK");
        // The functions read what changed at once.
        session.refresh();
        return task().then(task);
      };
      const view = await app.recheck({ turn });
      const own = view.findings.filter(({ cell, saran }) => cell === "E5" && saran !== null);
      expect(own.map(({ sekitar }) => sekitar.find(({ isOwn }) => isOwn)?.text)).toEqual(["3.600"]);
      const report = await app.applyFix(own.map(({ id }) => id));
      expect(report.applied).toBe(0);
      expect(book.sheets.RAK!.values[FIRST + 2]![TOTAL]).toBe("9.999");
    }
  });

  test("all are one step; undo gives back value and number format", async () => {
    const book = untidy();
    const before = cells(book);
    const { app, ids } = await checked(book);
    const report = await app.applyFix(ids);
    expect(report).toMatchObject({ applied: 3, skipped: [], undo: { cells: 3 } });
    expect(book.sheets.RAK!.values[FIRST + 2]![TOTAL]).toBe(3_600);
    expect((await app.recheck()).findings.filter(({ saran }) => saran !== null)).toEqual([]);
    expect(app.undoList()).toEqual([report.undo]);
    expect(await app.undo(report.undo!.id)).toEqual({ restored: 3, refused: [] });
    expect((cells(book) as { values: unknown }).values).toEqual(
      (before as { values: unknown }).values,
    );
    expect(book.sheets.RAK!.formats?.get(`${FIRST + 2},${TOTAL}`)).toBe("@");
    expect(app.undoList()).toEqual([]);
    expect((await app.recheck()).findings.filter(({ saran }) => saran !== null)).toHaveLength(3);
  });

  test("undo leaves cells the user changed since, and names them", async () => {
    const book = untidy();
    const { app, ids } = await checked(book);
    const { undo } = await app.applyFix(ids);
    book.sheets.RAK!.values[FIRST]![KODE] = "5.1.02.01.01.0030";
    expect(await app.undo(undo!.id)).toMatchObject({
      restored: 2,
      refused: [{ cell: "RAK!C3" }],
    });
    expect(book.sheets.RAK!.values[FIRST]![KODE]).toBe("5.1.02.01.01.0030");
  });

  test("a formula is left alone unless the user says so, and undo brings it back", async () => {
    const book = untidy();
    const key = `${FIRST},${KODE}`;
    book.sheets.RAK!.formulas = new Map([[key, '="5.1.02.01.01.0024 "']]);
    const { app, ids } = await checked(book);
    const [preview] = await app.previewFix(ids);
    expect(preview).toMatchObject({ isFormula: true, semula: '="5.1.02.01.01.0024 "' });
    expect(preview?.penghalang).toMatch(/rumus/);
    expect(await app.applyFix(ids)).toMatchObject({ applied: 2, skipped: [{ cell: "RAK!C3" }] });
    const { undo } = await app.applyFix([ids[0]!], { overFormula: true });
    expect(book.sheets.RAK!.formulas.size).toBe(0);
    await app.undo(undo!.id);
    expect(book.sheets.RAK!.formulas.get(key)).toBe('="5.1.02.01.01.0024 "');
  });

  test("a cell that changed since the check and a protected sheet are refused", async () => {
    const book = untidy();
    const { app, ids } = await checked(book);
    book.sheets.RAK!.values[FIRST]![KODE] = "5.1.02.01.01.0099 ";
    const [changed] = await app.previewFix(ids);
    expect(changed?.penghalang).toMatch(/berubah sejak diperiksa/);
    book.sheets.RAK!.isProtected = true;
    const report = await app.applyFix(ids);
    expect(report).toMatchObject({ applied: 0, undo: null });
    expect(report.skipped.map(({ cell }) => cell)).toEqual(["RAK!C3", "RAK!C4", "RAK!E5"]);
    expect(app.undoList()).toEqual([]);
  });

  test("ids without a suggestion do nothing", async () => {
    const { app } = await checked(untidy());
    expect(await app.previewFix(["X"])).toEqual([]);
    expect(await app.applyFix(["X"])).toEqual({ applied: 0, skipped: [], undo: null });
    await expect(app.undo(7)).rejects.toMatchObject({ code: "input" });
  });
});
