import { describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import { AppError } from "../../src/app/app-error.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { steadyHost } from "../../src/app/steady-host.ts";
import type { Fault } from "../../src/workbench/protocol/trouble.ts";
import type { MemoryWorkbook } from "../support/memory-host.ts";
import { FIRST, rakWorkbook } from "../support/rak-workbook.ts";
import { troubledHost } from "../support/troubled-host.ts";

const KODE = 2;
const SALAH = ["5.1.02.01.01.0024 ", " 5.1.02.01.01.0025"];
const BENAR = SALAH.map((kode) => kode.trim());

/** A workbook with two codes to be trimmed, and a pane over it whose host can be troubled. */
function open() {
  const book = rakWorkbook((values) => {
    SALAH.forEach((kode, index) => (values[FIRST + index]![KODE] = kode));
  });
  const meeting: { trouble: () => Fault | null; calls: number } = {
    trouble: () => null,
    calls: 0,
  };
  const pane = (): App => {
    const host = steadyHost(
      troubledHost(book.host, () => {
        meeting.calls += 1;
        return meeting.trouble();
      }),
      () => Promise.resolve(),
    );
    return createApp(host, new WorkbookSession(host));
  };
  return { book, meeting, pane };
}

const codes = (book: MemoryWorkbook): unknown[] =>
  SALAH.map((_, index) => book.sheets.RAK!.values[FIRST + index]![KODE]);

async function fixable(app: App): Promise<readonly string[]> {
  const { view } = await app.check();
  return view.findings.filter(({ saran }) => saran !== null).map(({ id }) => id);
}

/** What the call came to: its value, or the sentence it was refused with. */
async function outcome<T>(call: Promise<T>): Promise<T | string> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof AppError) return error.message;
    throw error;
  }
}

describe("a fix whose host fails once", () => {
  test.each(["before", "during", "after"] as const)(
    "%s any one of its requests is done all the same",
    async (when) => {
      for (let number = 1; ; number += 1) {
        const { book, meeting, pane } = open();
        const app = pane();
        const ids = await fixable(app);
        let seen = 0;
        meeting.trouble = () => (++seen === number ? { code: "Conflict", when } : null);
        const report = await outcome(app.applyFix(ids));
        if (seen < number) break;
        expect([number, report]).toMatchObject([number, { applied: 2 }]);
        expect(codes(book)).toEqual(BENAR);
        const [step] = app.undoList();
        await app.undo(step!.id);
        expect(codes(book)).toEqual(SALAH);
      }
    },
  );
});

describe("a fix whose host is gone for good", () => {
  test.each(["before", "during", "after"] as const)(
    "%s a request ends done, undone, or waits in the next pane",
    async (when) => {
      const ends = new Set<string>();
      for (let number = 1; ; number += 1) {
        const { book, meeting, pane } = open();
        const app = pane();
        const ids = await fixable(app);
        let seen = 0;
        const fault = { code: "ConnectionFailure", when };
        meeting.trouble = () =>
          ++seen === number ? fault : seen > number ? { code: "ConnectionFailure" } : null;
        const report = await outcome(app.applyFix(ids));
        if (seen < number) break;
        meeting.trouble = () => null;
        // The pane is loaded again.
        const next = pane();
        const { terputus } = await next.beranda();
        if (typeof report === "string") expect(report).toContain("Sambungan ke Excel terputus.");
        const now = JSON.stringify(codes(book));
        if (terputus !== null) {
          expect(terputus).toMatchObject({ cells: 2, written: 1, waiting: 1 });
          expect(report).toContain("Langkah ini tercatat");
          if (number % 2 === 0) await next.undo(terputus.id);
          else await next.finishStep(terputus.id);
          expect(codes(book)).toEqual(number % 2 === 0 ? SALAH : BENAR);
          expect((await next.beranda()).terputus).toBeNull();
          ends.add("waits");
        } else if (now === JSON.stringify(SALAH)) ends.add("undone");
        else {
          expect(now).toBe(JSON.stringify(BENAR));
          ends.add("done");
        }
        for (const { id } of next.undoList()) await next.undo(id);
        expect(codes(book)).toEqual(SALAH);
      }
      expect(ends.size).toBeGreaterThan(1);
    },
  );
});

describe("the journal", () => {
  test("outlives the pane, and leaves a cell that was changed by hand since", async () => {
    const { book, pane } = open();
    const app = pane();
    await app.applyFix(await fixable(app));
    book.sheets.RAK!.values[FIRST]![KODE] = "diketik";
    const next = pane();
    await next.beranda();
    const [step] = next.undoList();
    expect(step).toMatchObject({ label: "Perbaikan 2 sel", cells: 2 });
    expect(await next.undo(step!.id)).toEqual({
      restored: 1,
      refused: [{ cell: `RAK!C${FIRST + 1}`, sebab: expect.stringContaining("berubah") as string }],
    });
    expect(codes(book)).toEqual(["diketik", SALAH[1]]);
    expect(next.undoList()).toEqual([]);
    expect(book.memory.has("langkah")).toBe(false);
  });

  test("keeps what a protected sheet refuses until it no longer does", async () => {
    const { book, pane } = open();
    const app = pane();
    const { undo } = await app.applyFix(await fixable(app));
    book.sheets.RAK!.isProtected = true;
    expect(await app.undo(undo!.id)).toMatchObject({ restored: 0, refused: { length: 2 } });
    book.sheets.RAK!.isProtected = false;
    expect(await app.undo(undo!.id)).toMatchObject({ restored: 2, refused: [] });
    expect(codes(book)).toEqual(SALAH);
  });

  test("of nonsense in the workbook is empty", async () => {
    const { book, pane } = open();
    for (const text of [
      "",
      "{",
      '{"versi":1,"sheets":[1],"langkah":[]}',
      '{"versi":1,"sheets":["RAK"],"langkah":[{"id":1,"label":"x","putus":false,"sel":[[0,1,2]],"lembar":null}]}',
    ]) {
      book.memory.set("langkah", text);
      const app = pane();
      await app.beranda();
      expect(app.undoList()).toEqual([]);
    }
  });
});
