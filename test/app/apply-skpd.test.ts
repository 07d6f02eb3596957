import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "../../src/app/app.ts";
import { createApp } from "../../src/app/create-app.ts";
import { WorkbookSession } from "../../src/app/session.ts";
import { BULAN_LIST, namaBulan } from "../../src/core/periode/periode.ts";
import { HostError } from "../../src/sheet/host-error.ts";
import type { CellValue } from "../../src/sheet/host.ts";
import { KUNCI_TERAPAN } from "../../src/sheet/memory/terapan.ts";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-host.ts";
import { bulanJuta, JUTA, rakPercepatan, SOSIALISASI } from "../support/percepatan-workbook.ts";

const SKPD = ["2.21.2.20.0.00.01.0000", "Dinas Kominfo"] as const;

let book: MemoryWorkbook;
let app: App;

/** The RAK of both sub kegiatan with their SKPD, and beside it the RAK of the whole SKPD with these months. */
function open(months: readonly number[]): void {
  const { RAK, Kas, Realisasi } = rakPercepatan();
  const total = months.reduce((sum, one) => sum + one, 0);
  const withSkpd = RAK.values.map((row, nth): CellValue[] =>
    nth === 0 ? row : [...(nth === 1 ? ["Kode SKPD", "Nama SKPD"] : SKPD), ...row],
  );
  book = memoryWorkbook({
    RAK: { values: withSkpd },
    "RAK SKPD": {
      values: [
        ["ANGGARAN KAS PER SKPD"],
        ["Kode SKPD", "Nama SKPD", "Total", ...BULAN_LIST.map(namaBulan)],
        [...SKPD, total, ...months],
      ],
    },
    Kas,
    Realisasi,
  });
  app = createApp(book.host, new WorkbookSession(book.host));
}

const SUMS = bulanJuta({ 2: 10, 3: 10, 9: 50, 10: 60, 11: 30 });
const skpdRow = (): readonly CellValue[] => book.sheets["RAK SKPD"]?.values[2]?.slice(3) ?? [];

async function apply() {
  const { view } = await app.accelerate();
  const shifts = view.plan.blocks
    .filter(({ kode }) => kode === SOSIALISASI)
    .map(({ block }) => ({ id: block, shift: 3 }));
  return app.applyPlan({ shifts, overFormula: false, name: "A" });
}

beforeEach(() => open(SUMS));

describe("the RAK of a whole SKPD", () => {
  it("follows a plan that is applied, and comes back with it", async () => {
    const before = JSON.stringify(book.sheets);
    const report = await apply();
    expect(report).toMatchObject({ moved: 1, left: [] });
    expect(skpdRow()).toEqual(bulanJuta({ 2: 10, 3: 10, 7: 60, 8: 30, 9: 50 }));
    await app.undo(report.undoId ?? 0);
    expect(JSON.stringify(Object.values(book.sheets).map(({ values }) => values))).toBe(
      JSON.stringify(
        Object.values(JSON.parse(before) as typeof book.sheets).map(({ values }) => values),
      ),
    );
  });

  it("is left, and named, where it was not the sum of its sub kegiatan", async () => {
    open(SUMS.map((one, month) => (month === 9 ? one + JUTA : one)));
    const before = JSON.stringify(skpdRow());
    const report = await apply();
    expect(report.moved).toBe(1);
    expect(report.left).toEqual([
      "RAK SKPD!A3 (RAK Dinas Kominfo) tidak sama dengan jumlah sub kegiatannya sebelum usulan, maka dibiarkan; sesuaikan sendiri.",
    ]);
    expect(JSON.stringify(skpdRow())).toBe(before);
  });
});

/** From now on the workbook refuses to keep or forget the record of a plan. */
function refuseRecord(): { readonly end: () => void } {
  const { host } = book;
  const write = host.apply.bind(host);
  Object.assign(host, {
    apply: (edits: Parameters<typeof write>[0]) =>
      edits.some((edit) => edit.type === "remember" && edit.key === KUNCI_TERAPAN)
        ? Promise.reject(new HostError("lost", "lost"))
        : write(edits),
  });
  return { end: () => void Object.assign(host, { apply: write }) };
}

describe("the record of a plan that is applied", () => {
  it("goes when the step is taken back, by the next pane too", async () => {
    const { undoId } = await apply();
    const next = createApp(book.host, new WorkbookSession(book.host));
    expect(await next.appliedPlan()).toMatchObject({ name: "A" });
    await next.undo(undoId ?? 0);
    expect(await next.appliedPlan()).toBeNull();
    expect((await book.host.recall()).has(KUNCI_TERAPAN)).toBe(false);
  });

  it("stays when another step is taken back", async () => {
    await apply();
    await app.recordDecision({
      rapat: "Rapat",
      tanggal: "2023-03-06",
      butir: "",
      keputusan: "Lelang minggu depan",
      pic: "Kabid",
      tenggat: "2023-03-17",
      kode: "",
      sel: "",
    });
    const [decision] = app.undoList();
    await app.undo(decision?.id ?? 0);
    expect(app.undoList().map(({ label }) => label)).toEqual(["Percepatan “A”: 1 sub kegiatan"]);
    expect(await app.appliedPlan()).toMatchObject({ name: "A" });
  });

  it("that the workbook does not give up is void at once, and forgotten later", async () => {
    const { undoId } = await apply();
    const refusing = refuseRecord();
    expect(await app.undo(undoId ?? 0)).toMatchObject({ restored: 8, refused: [] });
    expect(await app.appliedPlan()).toBeNull();
    expect((await book.host.recall()).has(KUNCI_TERAPAN)).toBe(true);
    refusing.end();
    expect(await app.appliedPlan()).toBeNull();
    expect((await book.host.recall()).has(KUNCI_TERAPAN)).toBe(false);
  });

  it("that the workbook does not take is said, and its papers are written all the same", async () => {
    refuseRecord();
    const report = await apply();
    expect(report.moved).toBe(1);
    expect(report.undoId).not.toBeNull();
    expect(report.left).toEqual([
      "Rencana sudah tertulis, tetapi catatannya tidak dapat disimpan di buku kerja; tulis PK Pergeseran, PK Jadwal, dan PK Surat sebelum panel ditutup.",
    ]);
    expect(await app.appliedPlan()).toMatchObject({ name: "A", moves: 1 });
    await app.writeSheet("jadwal");
    expect(JSON.stringify(book.written.at(-1)?.rows)).toContain(SOSIALISASI);
  });
});
