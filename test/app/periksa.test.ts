import { describe, expect, test } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import type { CheckView } from "../../src/app/views.ts";
import { pakaiBahasa } from "../../src/i18n/bahasa.ts";
import type { MemoryWorkbook } from "../support/memory-host.ts";
import { FIRST, JANUARI, rakWorkbook, TOTAL } from "../support/rak-workbook.ts";

/** RAK whose second account has a total Rp100 too high. */
function spoiled(): MemoryWorkbook {
  return rakWorkbook((values) => (values[FIRST + 1]![TOTAL] = 2_500));
}

function opened(
  book: MemoryWorkbook,
  hariIni = "2026-03-01",
): { readonly app: App; readonly session: WorkbookSession } {
  const session = new WorkbookSession(book.host);
  return { app: createApp(book.host, session, { hariIni: () => hariIni }), session };
}

const REASON = { alasan: "Pembulatan", oleh: "Kasubag", sampai: "", sejak: "2026-03-01" };

async function ignoreAll(app: App, view: CheckView, more: object = {}): Promise<CheckView> {
  const ids = view.findings.map(({ id }) => id);
  return app.ignore({ ids, ...REASON, ...more });
}

describe("checking again", () => {
  test("a correction clears the finding, and only the changed sheet is read", async () => {
    const book = spoiled();
    book.sheets.Catatan = { values: [["Rapat"]] };
    const { app, session } = opened(book);
    const { view } = await app.check();
    expect(view).toMatchObject({ verdict: "belum", counts: { error: 1 }, cleared: 0 });
    book.sheets.RAK!.values[FIRST + 1]![TOTAL] = 2_400;
    session.invalidate("RAK");
    const again = await app.recheck();
    expect(again).toMatchObject({ verdict: "lolos", findings: [], cleared: 1 });
    expect(book.read).toEqual([["RAK", "Catatan"], ["RAK"]]);
    expect((await app.recheck()).cleared).toBe(0);
  });

  test("the rules run once for check, cascade and output sheet", async () => {
    const book = spoiled();
    const { app } = opened(book);
    const { view } = await app.check();
    await app.writeSheet("temuan");
    await app.cascade();
    expect((await app.recheck()).findings).toBe(view.findings);
  });

  test("in turns it gives the same, with a rest for each finding", async () => {
    const still = await opened(spoiled()).app.recheck();
    let asks = 0;
    const turn = (): null => {
      asks += 1;
      return null;
    };
    const { app } = opened(spoiled());
    expect(await app.recheck({ turn })).toEqual(still);
    expect(asks).toBeGreaterThan(still.findings.length);
  });

  test("a language chosen while findings are worded is that of all of them", async () => {
    const twice = (): MemoryWorkbook =>
      rakWorkbook((values) => {
        values[FIRST]![TOTAL] = 1;
        values[FIRST + 1]![TOTAL] = 2_500;
      });
    const { EN } = await import("../../src/i18n/en/index.ts");
    pakaiBahasa(EN);
    const english = await opened(twice()).app.recheck();
    pakaiBahasa(null);
    let [asks, last] = [0, Infinity];
    const turn = (): null => {
      asks += 1;
      if (asks === last) pakaiBahasa(EN);
      return null;
    };
    await opened(twice()).app.recheck({ turn });
    [asks, last] = [0, asks];
    const view = await opened(twice()).app.recheck({ turn });
    pakaiBahasa(null);
    expect(view).toEqual(english);
  });

  test("an empty workbook is not a clean one", async () => {
    const empty = rakWorkbook((values) => values.splice(0));
    const { view } = await opened(empty).app.check();
    expect(view.verdict).toBe("kosong");
    const { view: clean } = await opened(rakWorkbook()).app.check();
    expect(clean.verdict).toBe("lolos");
    expect(clean.sentence).toMatch(/^Dapat diajukan/);
  });

  test("a finding knows its surroundings", async () => {
    const { view } = await opened(spoiled()).app.check();
    const [finding] = view.findings;
    expect(finding).toMatchObject({
      rule: "JADWAL-02",
      family: "JADWAL",
      cell: "E4",
      subKegiatan: "2.21.02.2.01.0005 Keamanan Informasi",
      help: "assets/help/aturan/jadwal-02.html",
      bandingan: { ditemukan: "Rp2.500", seharusnya: "Rp2.400" },
    });
    expect(finding?.sekitar.map(({ cell, text }) => `${cell} ${text}`)).toEqual([
      "E2 Total",
      "C4 5.1.02.01.01.0025",
      "D4 Kertas",
      "E4 2.500",
      "F4 200",
      "G4 200",
    ]);
    expect(finding?.sekitar.filter(({ isOwn }) => isOwn)).toHaveLength(1);
  });
});

describe("setting findings aside", () => {
  test("an ignored finding is shown and counted, not marked, and not in the verdict", async () => {
    const book = spoiled();
    const { app } = opened(book);
    const view = await ignoreAll(app, (await app.check()).view);
    expect(view).toMatchObject({ verdict: "lolos", counts: { error: 0 }, ignoredCount: 1 });
    expect(view.findings[0]?.diabaikan).toEqual(REASON);
    expect(view.sentence).toContain("1 temuan diabaikan");
    book.edits.length = 0;
    await app.check();
    expect(book.edits.map(({ type }) => type)).toEqual(["unmark"]);
  });

  test("the workbook keeps the decision; another session knows it", async () => {
    const book = spoiled();
    const { app } = opened(book);
    await ignoreAll(app, (await app.check()).view);
    const later = await opened(book).app.recheck();
    expect(later.findings[0]?.diabaikan?.alasan).toBe("Pembulatan");
  });

  test("another value in the cell revives it", async () => {
    const book = spoiled();
    const { app, session } = opened(book);
    await ignoreAll(app, (await app.check()).view);
    book.sheets.RAK!.values[FIRST + 1]![TOTAL] = 2_501;
    session.invalidate("RAK");
    expect(await app.recheck()).toMatchObject({ verdict: "belum", ignoredCount: 0 });
  });

  test("rows inserted above do not", async () => {
    const book = spoiled();
    const { app, session } = opened(book);
    await ignoreAll(app, (await app.check()).view);
    book.sheets.RAK!.values.splice(0, 0, ["Pemerintah Kabupaten"], [""]);
    session.invalidate("RAK");
    const view = await app.recheck();
    expect(view.findings.map(({ cell }) => cell)).toEqual(["E6"]);
    expect(view).toMatchObject({ verdict: "lolos", ignoredCount: 1 });
  });

  test("its last day holds, the day after does not", async () => {
    const book = spoiled();
    const { app } = opened(book);
    await ignoreAll(app, (await app.check()).view, { sampai: "2026-03-31" });
    expect((await opened(book, "2026-03-31").app.recheck()).ignoredCount).toBe(1);
    expect((await opened(book, "2026-04-01").app.recheck()).ignoredCount).toBe(0);
  });

  test("one or all can be taken back", async () => {
    const book = rakWorkbook((values) => {
      values[FIRST]![TOTAL] = 1_250;
      values[FIRST + 1]![TOTAL] = 2_500;
    });
    const { app } = opened(book);
    const { findings } = await ignoreAll(app, (await app.check()).view);
    const [first] = findings;
    expect((await app.unignore([first!.id])).counts.error).toBe(1);
    expect(await app.unignore("semua")).toMatchObject({ counts: { error: 2 }, ignoredCount: 0 });
    expect(book.memory.size).toBe(0);
  });

  test.each([
    ["no reason", { alasan: "  " }],
    ["an end before its beginning", { sampai: "2026-02-28" }],
    ["a day the calendar lacks", { sampai: "2026-02-30" }],
    ["findings that are gone", { ids: ["X"] }],
  ])("%s is refused with a sentence", async (_, more) => {
    const { app } = opened(spoiled());
    const { view } = await app.check();
    const ids = view.findings.map(({ id }) => id);
    await expect(app.ignore({ ids, ...REASON, ...more })).rejects.toMatchObject({
      code: "input",
      message: expect.stringMatching(/^[A-Z].*\.$/) as string,
    });
  });

  test("a decision on one month leaves the finding of another account alone", async () => {
    const book = rakWorkbook((values) => {
      values[FIRST]![JANUARI] = 150;
      values[FIRST + 1]![JANUARI] = 250;
    });
    const { app } = opened(book);
    const { view } = await app.check();
    expect(view.findings).toHaveLength(2);
    const after = await app.ignore({ ids: [view.findings[1]!.id], ...REASON });
    expect(after.findings.map(({ diabaikan }) => diabaikan !== null)).toEqual([false, true]);
  });
});
