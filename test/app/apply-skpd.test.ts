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

describe("the record of a plan that is applied", () => {
  it("that the workbook does not take is said, and its papers are written all the same", async () => {
    const { host } = book;
    const write = host.apply.bind(host);
    Object.assign(host, {
      apply: (edits: Parameters<typeof write>[0]) =>
        edits.some((edit) => edit.type === "remember" && edit.key === KUNCI_TERAPAN)
          ? Promise.reject(new HostError("lost", "lost"))
          : write(edits),
    });
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
