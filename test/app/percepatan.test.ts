import { readFile } from "node:fs/promises";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { createInProcessSolver } from "../../src/solver/in-process.ts";
import { BERKAS_HIGHS } from "../../src/solver/load-highs.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";
import {
  bulanJuta,
  JUTA,
  PELATIHAN,
  rakPercepatan,
  SOSIALISASI,
} from "../support/percepatan-workbook.ts";

const SINCE = "2023-03-06";

let book: MemoryWorkbook;
let app: App;
const open = (): App => createApp(book.host, new WorkbookSession(book.host));
const cells = (): string =>
  JSON.stringify(Object.entries(book.sheets).map(([name, { values }]) => [name, values]));

beforeEach(() => {
  book = memoryWorkbook(rakPercepatan());
  app = open();
});

/** Blocks by the code of their sub kegiatan. */
async function blockOf(kode: string) {
  const { view } = await app.accelerate();
  const block = view.plan.blocks.find((one) => one.kode === kode);
  if (block === undefined) throw new Error(`no block of ${kode}`);
  return block;
}

describe("a plan the room tries", () => {
  it("moves one activity and shows cash, absorption and papers at once", async () => {
    const block = await blockOf(SOSIALISASI);
    const { plan, pergeseran } = await app.tryPlan({
      shifts: [{ id: block.block, shift: 3 }],
      refill: false,
    });
    expect(plan.moves).toHaveLength(1);
    expect(plan.moves[0]).toMatchObject({ kode: SOSIALISASI, shift: 3, amount: 90 * JUTA });
    expect(plan.moves[0]?.menjadi).toEqual(bulanJuta({ 2: 10, 7: 60, 8: 30 }));
    expect(plan.cash[6]).toMatchObject({ month: 7, before: 20 * JUTA, after: 80 * JUTA });
    expect(plan.violations).toEqual([]);
    expect(plan.impact.rupiahMonths).toBe(270 * JUTA);
    expect(plan.impact.absorption?.after[7]).toBeCloseTo(110 / 160, 9);
    expect(plan.impact.absorption?.before[7]).toBeCloseTo(20 / 160, 9);
    expect(pergeseran).toMatchObject([{ kind: "t", isPerubahan: false }]);
  });

  it("names the limit that a month breaks, and does not write such a plan", async () => {
    const [one, other] = [await blockOf(SOSIALISASI), await blockOf(PELATIHAN)];
    const shifts = [
      { id: one.block, shift: 6 },
      { id: other.block, shift: 5 },
    ];
    const { plan } = await app.tryPlan({ shifts, refill: false });
    expect(plan.violations).toEqual(["Kas sampai April kurang Rp50.000.000."]);
    const before = cells();
    await expect(app.applyPlan({ shifts, overFormula: false, name: "A" })).rejects.toMatchObject({
      code: "input",
      message: expect.stringContaining("Kas sampai April kurang Rp50.000.000.") as string,
    });
    expect(cells()).toBe(before);
  });

  it("plans the rest anew around a month that the room fixed", async () => {
    const block = await blockOf(PELATIHAN);
    const fixed = await app.tryPlan({ shifts: [{ id: block.block, shift: 0 }], refill: true });
    expect(fixed.plan.blocks.find(({ kode }) => kode === PELATIHAN)?.shift).toBe(0);
    expect(fixed.plan.blocks.find(({ kode }) => kode === SOSIALISASI)?.shift).toBeGreaterThan(0);
  });
});

describe("the search for the best plan", () => {
  const withSolver = (): App =>
    createApp(book.host, new WorkbookSession(book.host), {
      solver: createInProcessSolver(() => readFile(BERKAS_HIGHS)),
    });

  it("proves its answer, tells where it stands, and is what sheets and marks show from then on", async () => {
    app = withSolver();
    const view = await app.improvePlan([], 20);
    expect(view.plan).toMatchObject({ solver: "highs", violations: [] });
    expect(view.plan.gap).toBeLessThan(1e-6);
    expect((await app.highlight(["layak"])).view).toBe(view);
    expect((await app.accelerate()).view).toBe(view);
  });

  it("keeps the months the room fixed", async () => {
    app = withSolver();
    const { block } = await blockOf(SOSIALISASI);
    const { plan } = await app.improvePlan([{ id: block, shift: 1 }], 20);
    expect(plan.blocks.find((one) => one.block === block)?.shift).toBe(1);
  });

  it("is not to be had without a solver", async () => {
    await expect(app.improvePlan([], 1)).rejects.toMatchObject({ code: "input" });
  });
});

describe("the first answer", () => {
  it("comes before its marks", async () => {
    const marksThen: number[] = [];
    const { view } = await app.accelerate({
      onView: (shown) => {
        marksThen.push(book.edits.length, shown.candidates.length);
        return Promise.resolve();
      },
    });
    expect(marksThen).toEqual([0, view.candidates.length]);
    expect(book.edits.some(({ type }) => type === "mark")).toBe(true);
  });

  it("is worked out beforehand in short turns, and is then the same", async () => {
    const twin = createApp(book.host, new WorkbookSession(book.host));
    const { view } = await twin.accelerate();
    await app.prepareAcceleration(() => Promise.reject(new Error("nothing was read yet")));
    await app.beranda();
    await app.prepareAcceleration(() => Promise.resolve());
    const again = await app.accelerate();
    expect(JSON.stringify(again.view)).toBe(JSON.stringify(view));
    expect((await app.accelerate()).view).toBe(again.view);
  });

  it("is left when the workbook changes meanwhile", async () => {
    const session = new WorkbookSession(book.host);
    const own = createApp(book.host, session);
    await own.beranda();
    let turns = 0;
    const snapshot = session.current();
    if (snapshot === null) throw new Error("nothing was read");
    await own.prepareAcceleration(async () => {
      turns += 1;
      await own.setSetting({ bagian: "umum", bidang: "asOf", nilai: 3 });
    });
    expect(turns).toBeLessThanOrEqual(1);
  });
});

describe("marks of a plan", () => {
  it("name the sub kegiatan, its late months and the proposed ones, by status", async () => {
    const { view } = await app.accelerate();
    const marks = book.edits.flatMap((edit) => (edit.type === "mark" ? [edit] : []));
    const cells = marks.flatMap(({ status, ranges }) =>
      ranges.map(({ row, col, colCount }) => `${status} ${row},${col}+${colCount}`),
    );
    expect(view.counts.layak).toBe(2);
    // Names in column A, October and November in O and P, September in N.
    expect(cells).toContain("percepatan-layak 2,14+2");
    expect(cells).toContain("percepatan-layak 3,13+1");
    expect(cells.some((one) => /^percepatan-layak \d,0\+1$/.test(one))).toBe(true);
    expect(cells.some((one) => one.startsWith("percepatan-usulan"))).toBe(true);
  });

  it("are only of the statuses asked for", async () => {
    await app.accelerate();
    book.edits.length = 0;
    const { report } = await app.highlight(["bersyarat"]);
    expect(book.edits.map(({ type }) => type)).toEqual(["unmark"]);
    expect(report.refused).toEqual([]);
  });
});

describe("scenarios", () => {
  it("are kept in the workbook, compared with the plan as it stands, and forgotten", async () => {
    const block = await blockOf(SOSIALISASI);
    const save = (name: string, shift: number) =>
      app.saveScenario({ name, shifts: [{ id: block.block, shift }], by: "Sekda", since: SINCE });
    await save("A", 3);
    await save("B", 2);
    app = open();
    expect((await app.scenarios()).map(({ id, name }) => [id, name])).toEqual([
      ["S1", "A"],
      ["S2", "B"],
    ]);
    const { columns, rows } = await app.compareScenarios(["S1", "S2"]);
    expect(columns.map(({ name }) => name)).toEqual(["", "A", "B"]);
    const figure = (key: string) => rows.find((row) => row.key === key);
    expect(figure("rupiahMonths")?.values).toEqual([0, 270 * JUTA, 180 * JUTA]);
    expect(figure("rupiahMonths")?.differences).toEqual([0, 270 * JUTA, 180 * JUTA]);
    expect(figure("absorptionTw3")?.values[1]).toBeCloseTo(1, 9);
    expect(figure("cashRoom")?.values).toEqual([0, 0, 0]);
    // A name that is there already is replaced, whatever its capitals.
    expect((await save("a", 1)).map(({ id, shifts }) => [id, shifts[0]?.shift])).toEqual([
      ["S1", 1],
      ["S2", 2],
    ]);
    expect((await app.deleteScenario("S1")).map(({ id }) => id)).toEqual(["S2"]);
  });

  it("want a name and a day", async () => {
    const request = { name: " ", shifts: [], by: "", since: SINCE };
    await expect(app.saveScenario(request)).rejects.toMatchObject({ code: "input" });
    await expect(app.saveScenario({ ...request, name: "A", since: "besok" })).rejects.toMatchObject(
      { code: "input" },
    );
  });

  it("say how many of their blocks are no candidates any more", async () => {
    const shifts = [{ id: "tidak ada", shift: 2 }];
    const [kept] = await app.saveScenario({ name: "Lama", shifts, by: "", since: SINCE });
    expect(kept?.lost).toBe(1);
  });
});

describe("a plan put into the cells", () => {
  const apply = async (overFormula = false) => {
    const block = await blockOf(SOSIALISASI);
    return app.applyPlan({ shifts: [{ id: block.block, shift: 3 }], overFormula, name: "A" });
  };

  it("is one step, read back as planned, and taken back cell for cell", async () => {
    await app.accelerate();
    const before = cells();
    const report = await apply();
    expect(report).toMatchObject({ moved: 1, cells: 4, left: [] });
    expect(book.sheets.RAK?.values[2]?.slice(5)).toEqual(bulanJuta({ 2: 10, 7: 60, 8: 30 }));
    expect(app.undoList().map(({ label }) => label)).toEqual(["Percepatan “A”: 1 sub kegiatan"]);
    await app.undo(report.undoId ?? 0);
    expect(cells()).toBe(before);
  });

  it("keeps what its papers need in the workbook, also after reopening, until it is taken back", async () => {
    const report = await apply();
    const papers = async (of?: "diterapkan"): Promise<string> => {
      book.edits.length = 0;
      for (const kind of ["pergeseran", "jadwal", "surat"] as const) await app.writeSheet(kind, of);
      return JSON.stringify(book.edits.filter(({ type }) => type === "writeSheet"));
    };
    const before = await papers();
    expect(before).toContain(SOSIALISASI);
    app = open();
    expect(await app.appliedPlan()).toEqual({ name: "A", moves: 1, amount: 90 * JUTA });
    expect(await papers("diterapkan")).toBe(before);
    // What the page proposes now is another plan: unasked, the papers are those of what is shown.
    expect(await papers()).not.toBe(before);
    app = open();
    await app.accelerate();
    const again = await app.applyPlan({
      shifts: [{ id: (await blockOf(PELATIHAN)).block, shift: 1 }],
      overFormula: false,
      name: "B",
    });
    expect((await app.appliedPlan())?.name).toBe("B");
    await app.undo(again.undoId ?? 0);
    expect(await app.appliedPlan()).toBeNull();
    await expect(app.writeSheet("jadwal", "diterapkan")).rejects.toMatchObject({ code: "input" });
    expect(report.moved).toBe(1);
  });

  describe("whose sheet repeats sums as typed figures", () => {
    const NAMA_SUB = "Kegiatan";
    const jumlah = (rows: readonly CellValue[][], kode: string, nama: string): CellValue[] => {
      const sum = (col: number): number =>
        rows.reduce((all, row) => all + Number(row[col] ?? 0), 0);
      return [kode, nama, "", "", ...Array.from({ length: 13 }, (_, nth) => sum(nth + 4))];
    };
    const months = (row: number): CellValue[] => (book.sheets.RAK?.values[row] ?? []).slice(5, 17);
    const sumOf = (rows: readonly number[]): number[] =>
      bulanJuta({}).map((_, month) =>
        rows.reduce((all, row) => all + Number(months(row)[month] ?? 0), 0),
      );

    beforeEach(() => {
      const [title = [], head = [], ...rows] = rakPercepatan().RAK.values;
      const kegiatan = jumlah(rows, "2.21.02.2.01", NAMA_SUB);
      const other = ["2.21.03.2.01.0001", "Layanan lain", "5.1.02.01.01.0024", "Bahan", 5 * JUTA];
      const lain: CellValue[] = [...other, ...bulanJuta({ 12: 5 })];
      book = memoryWorkbook({
        ...rakPercepatan(),
        RAK: {
          values: [
            title,
            head,
            jumlah(rows, "2.21.02", "Program"),
            kegiatan,
            ...rows,
            lain,
            ["JUMLAH", "", "", "", ...jumlah([...rows, lain], "", "").slice(4)],
          ],
        },
      });
      app = open();
    });

    it("rewrites kegiatan, program and the whole in the same step, and takes them back", async () => {
      const before = cells();
      const report = await apply();
      expect(report).toMatchObject({ moved: 1, left: [] });
      expect([months(2), months(3)]).toEqual([sumOf([4, 5]), sumOf([4, 5])]);
      expect(months(7)).toEqual(sumOf([4, 5, 6]));
      expect(months(4)).toEqual(bulanJuta({ 2: 10, 7: 60, 8: 30 }));
      await app.undo(report.undoId ?? 0);
      expect(cells()).toBe(before);
    });

    it("leaves one that did not add up before, and says so", async () => {
      const row = book.sheets.RAK?.values[3] ?? [];
      row[14] = 61 * JUTA;
      app = open();
      const kept = [...row];
      const report = await apply();
      expect(book.sheets.RAK?.values[3]).toEqual(kept);
      expect(report.left).toHaveLength(1);
      expect(report.left[0]).toContain("RAK!O4");
      expect(report.left[0]).toContain("tidak sama dengan jumlah barisnya sebelum usulan");
      expect(months(2)).toEqual(sumOf([4, 5]));
    });

    it("leaves formulas to reckon themselves", async () => {
      const rak = book.sheets.RAK;
      if (rak === undefined) throw new Error("no RAK");
      rak.formulas = new Map(
        Array.from({ length: 12 }, (_, nth) => [`3,${nth + 5}`, "=SUM(A1:A2)"] as const),
      );
      const kept = JSON.stringify(rak.values[3]);
      const report = await apply();
      expect(report.left).toEqual([]);
      expect(JSON.stringify(rak.values[3])).toBe(kept);
      expect(months(2)).toEqual(sumOf([4, 5]));
    });
  });

  it("says which formula it leaves, and overwrites it only when told to", async () => {
    const rak = book.sheets.RAK;
    if (rak === undefined) throw new Error("no RAK");
    rak.formulas = new Map([["2,14", "=60*1000000"]]);
    const left = await apply();
    expect(left).toMatchObject({ moved: 0, cells: 0, undoId: null });
    expect(left.left).toEqual([
      `${SOSIALISASI} Sosialisasi keamanan informasi tidak ditulis: RAK!O3 berisi rumus (=60*1000000), yang tidak ditimpa tanpa izin.`,
    ]);
    const over = await apply(true);
    expect(over.moved).toBe(1);
    expect(over.left).toEqual(["Rumus =60*1000000 pada RAK!O3 ditimpa angka."]);
  });

  it("touches nothing where a cell no longer holds what was read", async () => {
    const block = await blockOf(SOSIALISASI);
    const row = book.sheets.RAK?.values[2];
    if (row === undefined) throw new Error("no row");
    row[14] = 1;
    const report = await app.applyPlan({
      shifts: [{ id: block.block, shift: 3 }],
      overFormula: false,
      name: "",
    });
    expect(report.moved).toBe(0);
    expect(report.left[0]).toContain("RAK!O3 tidak lagi berisi angka yang dibaca");
  });
});

describe("what the room decides", () => {
  it("overrules a verdict with a reason that is kept, and takes it back", async () => {
    const { id } = await blockOf(PELATIHAN);
    const request = { id, part: "", earliest: null, by: "Sekda", since: SINCE } as const;
    await expect(
      app.overrule({ ...request, status: "tidakLayak", reason: " " }),
    ).rejects.toMatchObject({ code: "input" });
    const view = await app.overrule({ ...request, status: "tidakLayak", reason: "tunggu juknis" });
    const statusOf = (from: typeof view) => from.candidates.find((one) => one.id === id)?.status;
    expect(statusOf(view)).toBe("tidakLayak");
    app = open();
    expect(statusOf((await app.accelerate()).view)).toBe("tidakLayak");
    expect(statusOf(await app.overrule({ ...request, status: null, reason: "" }))).toBe("layak");
  });

  it("changes weights and targets, which the plan follows", async () => {
    const objective = async () => (await app.accelerate()).view.plan.objective;
    const before = await objective();
    const set = (bidang: string, nilai: unknown) =>
      app.setSetting({ bagian: "percepatan", bidang, nilai });
    await set("targetSerapan", [0, 0, 0, 0]);
    const untargeted = await objective();
    expect(untargeted).toBeLessThan(before);
    await set("targetSerapan", undefined);
    expect(await objective()).toBe(before);
    const { view } = await app.accelerate();
    const weights = { crossfire: 1, strategis: 1, stunting: 1, kemiskinan: 1, ekonomi: 1, pk: 10 };
    await set("bobot", weights);
    // No program of the PK stands in this workbook: the weight of one changes nothing.
    expect((await app.accelerate()).view.plan.moves).toEqual(view.plan.moves);
    await expect(set("bobot", { pk: 11 })).rejects.toMatchObject({ code: "input" });
  });

  it("switches a criterion off and on", async () => {
    const before = (await app.accelerate()).view;
    const off = await app.switchCriterion("sumberDana", false);
    const codes = (view: typeof off) =>
      view.candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code));
    expect(codes(before)).toContain("sumberTidakTertulis");
    expect(codes(off)).not.toContain("sumberTidakTertulis");
    expect(codes(await app.switchCriterion("sumberDana", true))).toEqual(codes(before));
    await expect(app.switchCriterion("entah", false)).rejects.toMatchObject({ code: "input" });
  });
});
