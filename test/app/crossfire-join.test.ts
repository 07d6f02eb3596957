import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { planJoin } from "../../src/app/crossfire-join.ts";
import type { JoinRequest } from "../../src/app/views.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { createOfficeHost } from "../../src/host/office/office-host.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import type { CellValue, SheetGrid } from "../../src/sheet/host.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { openHeadlessExcel, type HeadlessExcel } from "../support/headless-excel.ts";

const ALL = buildSample().sheets.map((draft) => draftGrid(draft));
const WITHOUT = ALL.filter(({ name }) => name !== "Crossfire");

/** Only the heading of the table, as the empty template has it. */
const HEADING = ALL.map((grid) => {
  if (grid.name !== "Crossfire") return grid;
  const head = grid.values.findIndex((row) => row.includes("Program Crossfire"));
  return { ...grid, values: grid.values.slice(0, head + 1) };
});

function rowsOf({ top, left, values }: SheetGrid): CellValue[][] {
  const pad = new Array<CellValue>(left).fill("");
  return [
    ...Array.from({ length: top }, (): CellValue[] => []),
    ...values.map((row) => [...pad, ...row]),
  ];
}

let excel: HeadlessExcel;
let isOpen = false;
let app: App;

async function open(grids: readonly SheetGrid[]): Promise<void> {
  excel = await openHeadlessExcel({
    sheets: grids.map((grid) => ({ name: grid.name, values: rowsOf(grid) })),
  });
  isOpen = true;
  app = createApp(createOfficeHost());
}

/** What Excel holds, cell for cell, formats included. */
const cells = (): unknown => structuredClone(excel.dump());

async function firstPair(tema: string): Promise<JoinRequest> {
  const [one] = (await app.crossfire()).suggestions;
  if (one === undefined) throw new Error("no suggestion");
  return {
    anggota: [
      { posId: one.a.posId, peran: "Pengampu" },
      { posId: one.b.posId, peran: "Pendukung" },
    ],
    tema,
    asisten: "Asisten Administrasi Umum",
  };
}

afterEach(() => {
  if (isOpen) excel.close();
  isOpen = false;
});

describe("joining a theme where there is no crossfire table", () => {
  beforeEach(() => open(WITHOUT));

  it("makes the table as the template has it, which is read like any other", async () => {
    const before = excel.sheetNames();
    const report = await app.joinTheme(await firstPair("Bersama Cegah Stunting"));
    expect(report).toMatchObject({ sheet: "Crossfire", rows: 2, skipped: [] });
    expect(excel.sheetNames()).toEqual([...before, "Crossfire"]);
    const view = await app.crossfire();
    expect(view.tema.map(({ nama, asisten }) => [nama, asisten])).toEqual([
      ["Bersama Cegah Stunting", "Asisten Administrasi Umum"],
    ]);
    expect(view.matriks.map(({ peran }) => peran).sort()).toEqual(["pendukung", "pengampu"]);
    // Nobody takes it for one of ours: it stays when output sheets are cleared.
    await app.clear(true);
    expect(excel.sheetNames()).toContain("Crossfire");
  });

  it("is undone cell for cell: the workbook is what it was", async () => {
    const request = await firstPair("Bersama Cegah Stunting");
    const before = cells();
    const { undoId } = await app.joinTheme(request);
    expect(cells()).not.toEqual(before);
    const { restored, refused } = await app.undo(undoId ?? -1);
    expect(restored).toBeGreaterThan(12);
    expect(refused).toEqual([]);
    expect(cells()).toEqual(before);
    expect((await app.crossfire()).tema).toEqual([]);
  });

  it("leaves the table alone once somebody wrote in it", async () => {
    const { undoId } = await app.joinTheme(await firstPair("Bersama Cegah Stunting"));
    await excel.type("Crossfire!H4", "Posyandu");
    const { restored, refused } = await app.undo(undoId ?? -1);
    expect(restored).toBe(0);
    expect(refused[0]?.sebab).toContain("berubah");
    expect(excel.value("Crossfire!H4")).toBe("Posyandu");
  });

  it("grows that table by the next theme", async () => {
    const request = await firstPair("Bersama Cegah Stunting");
    await app.joinTheme(request);
    const before = cells();
    const report = await app.joinTheme({ ...request, tema: "Ibu Selamat" });
    expect(report).toMatchObject({ sheet: "Crossfire", rows: 2 });
    const view = await app.crossfire();
    expect(view.tema.map(({ nama }) => nama).sort()).toEqual([
      "Bersama Cegah Stunting",
      "Ibu Selamat",
    ]);
    expect(excel.value("Crossfire!F6")).toBe(excel.value("Crossfire!F4"));
    await app.undo(report.undoId ?? -1);
    expect(valuesOf(cells())).toEqual(valuesOf(before));
  });
});

/** Cells alone: an Excel table that grew keeps its empty rows. */
function valuesOf(dump: unknown): unknown {
  return (dump as { name: string; cells?: unknown }[]).map(({ name, cells: own }) => [name, own]);
}

describe("joining a theme where there is a table", () => {
  it("writes below its last row, code and name alike, and is undone cell for cell", async () => {
    await open(ALL);
    const request = await firstPair("Tema Baru");
    const before = cells();
    const report = await app.joinTheme(request);
    expect(report).toMatchObject({ sheet: "Crossfire", rows: 2, skipped: [] });
    const view = await app.crossfire();
    expect(view.tema.find(({ nama }) => nama === "Tema Baru")).toMatchObject({
      asisten: "Asisten Administrasi Umum",
      subKegiatan: 2,
    });
    await app.undo(report.undoId ?? -1);
    expect(cells()).toEqual(before);
  });

  it("leaves a row alone in which somebody begins to write meanwhile", async () => {
    await open(ALL);
    const request = await firstPair("Tema Baru");
    const first = (await app.joinTheme(request)).undoId ?? -1;
    const rows = new Map(excel.dump().map(({ name, cells: own }) => [name, own])).get("Crossfire");
    const last = Math.max(
      ...Object.keys(rows ?? {}).map((at) => Number(at.replace(/^[A-Z]+/, ""))),
    );
    const filled = ["B", "D", "E", "F"].map((col) => `Crossfire!${col}${last - 1}`);
    await app.undo(first);
    const whole: number[] = [];
    for (let at = 1; at < 40; at += 1) {
      let nth = 0;
      excel.faults.meet(() => {
        nth += 1;
        if (nth === at) excel.book.find("Crossfire")?.type(last - 2, 4, "Nanti");
        return null;
      });
      const report = await app.joinTheme(request).catch(() => null);
      excel.faults.meet(null);
      const isThere = filled.filter((cell) => !["", "Nanti"].includes(String(excel.value(cell))));
      if (nth < at) break;
      expect([0, 3, 4]).toContain(isThere.length);
      // Typed after it was written, or beforehand: then nothing of ours stands in that row.
      if (report !== null) whole.push(report.rows);
      if (typeof report?.undoId === "number") await app.undo(report.undoId);
      await excel.type(`Crossfire!E${last - 1}`, "");
    }
    expect(new Set(whole)).toEqual(new Set([1, 2]));
  });

  it("begins right below a heading without rows", async () => {
    await open(HEADING);
    const report = await app.joinTheme(await firstPair("Tema Baru"));
    expect(report).toMatchObject({ sheet: "Crossfire", rows: 2 });
    expect((await app.crossfire()).tema).toHaveLength(1);
  });
});

describe("the plan of joining", () => {
  const snapshot = snapshotOf(readWorkbook(ALL));
  const [row] = snapshot.model.crossfireList;
  const member = snapshot.pos.list.find(({ crossfireRows }) =>
    crossfireRows.some(({ tema }) => tema === row?.tema),
  );

  it("leaves out who is in the theme already, and who is gone, and says so", () => {
    const anggota = [member?.id ?? "", "hilang"].map((posId) => ({
      posId,
      peran: "Pendukung" as const,
    }));
    const plan = planJoin(snapshot, { anggota, tema: row?.tema ?? "", asisten: "" });
    expect(plan.rows).toBe(0);
    expect(plan.skipped).toEqual([
      `${member?.kode.text ?? ""} sudah ada dalam tema itu.`,
      "Sub kegiatan itu sudah tidak ada.",
    ]);
  });

  it("writes a member once, under the Asisten its theme stands under", () => {
    const other = snapshot.pos.list.find(({ crossfireRows }) => crossfireRows.length === 0);
    const one = { posId: other?.id ?? "", peran: "Pendukung" as const };
    const plan = planJoin(snapshot, {
      anggota: [one, one],
      tema: row?.tema.toUpperCase() ?? "",
      asisten: "",
    });
    expect(plan.rows).toBe(1);
    const written = plan.type === "baris" ? plan.writings.map(({ write }) => write) : [];
    expect(written.map((cell) => ("value" in cell ? cell.value : ""))).toContain(row?.asisten);
  });

  it("asks for a name", () => {
    expect(() => planJoin(snapshot, { anggota: [], tema: " ", asisten: "" })).toThrow("Nama tema");
  });
});
