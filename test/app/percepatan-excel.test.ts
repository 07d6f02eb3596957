import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";
import { rakPercepatan } from "../support/percepatan-workbook.ts";

const SINCE = "2023-03-06";

let excel: HeadlessExcel | null = null;
afterEach(() => {
  excel?.close();
  excel = null;
});

async function open() {
  const { RAK, Kas, Realisasi } = rakPercepatan();
  excel = await openHeadlessExcel({
    sheets: [
      { name: "RAK", values: RAK.values },
      { name: "Kas", values: Kas.values },
      { name: "Realisasi", values: Realisasi.values },
    ],
  });
  const host = createOfficeHost();
  return { excel, app: createApp(host, new WorkbookSession(host)) };
}

describe("a scenario in Excel", () => {
  test("applied and undone leaves every cell as it was", async () => {
    const { excel: book, app } = await open();
    const before = book.dump();
    const { view } = await app.accelerate();
    const shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
    expect(shifts.length).toBeGreaterThan(0);
    await app.saveScenario({ name: "Rapat 6 Maret", shifts, by: "Sekda", since: SINCE });
    const report = await app.applyPlan({ shifts, overFormula: false, name: "Rapat 6 Maret" });
    expect(report).toMatchObject({ moved: shifts.length, left: [] });
    const moved = book.dump();
    expect(moved).not.toEqual(before);
    // The plan is in the cells now: nothing of it is left to move.
    const again = (await app.accelerate()).view.plan.moves.map(({ id }) => id);
    for (const { id } of view.plan.moves) expect(again).not.toContain(id);
    await app.undo(report.undoId ?? 0);
    await app.clear(true);
    expect(book.dump()).toEqual(before);
  });

  test("that meets a protected sheet is said, not half written", async () => {
    const { excel: book, app } = await open();
    const { view } = await app.accelerate();
    await app.clear(true);
    await book.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("RAK").protection.protect();
      await context.sync();
    });
    const before = book.values("RAK!A1:Q4");
    const shifts = view.plan.moves.map(({ block, shift }) => ({ id: block, shift }));
    const report = await app.applyPlan({ shifts, overFormula: false, name: "" });
    expect(report).toMatchObject({ moved: 0, cells: 0, undoId: null });
    expect(report.left[0]).toBe("Lembar “RAK” dilindungi dan tidak dapat diubah.");
    expect(book.values("RAK!A1:Q4")).toEqual(before);
  });
});
