import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app/create-app.ts";
import { formulaText } from "../../src/app/rumus.ts";
import { parseCall } from "../../src/core/pk/call.ts";
import { hitungCall } from "../../src/core/pk/hitung-rumus.ts";
import { snapshotOf, type FxSnapshot } from "../../src/core/pk/snapshot.ts";
import type { Rumus } from "../../src/core/pk/tulis-rumus.ts";
import { NAMA_STATUS } from "../../src/core/pk/fungsi-percepatan.ts";
import { draftGrid } from "../../src/sheet/draft.ts";
import { readWorkbook } from "../../src/sheet/read/read-workbook.ts";
import { buildSample } from "../../src/sheet/sample/build-sample.ts";
import { memoryWorkbook } from "../support/memory-host.ts";

const drafts = buildSample().sheets;
const snapshot: FxSnapshot = snapshotOf(readWorkbook(drafts.map((sheet) => draftGrid(sheet))));

/** What the formula gives in a cell, read as the user would type it. */
function nilaiOf(rumus: Rumus | undefined): unknown {
  if (rumus === undefined) return undefined;
  const call = parseCall(formulaText(rumus));
  if (call.kind === "error") throw new Error(call.text.en);
  return hitungCall(call, { snapshot }, () => null);
}

async function open() {
  const { host } = memoryWorkbook(
    Object.fromEntries(
      drafts.map((sheet) => [
        sheet.name,
        { values: draftGrid(sheet).values.map((row) => [...row]) },
      ]),
    ),
  );
  const app = createApp(host);
  return { app, rapat: await app.meeting(), percepatan: (await app.accelerate()).view };
}

describe("figures of the meeting", () => {
  test("each formula offered gives the very figure shown, of the region and of each SKPD", async () => {
    const { app, rapat } = await open();
    const { ringkasan, asOf } = rapat;
    if (ringkasan === null) throw new Error("the sample reports realisasi");
    const wilayah = app.formulas.rapat({ ringkasan, skpd: null }, asOf);
    expect(nilaiOf(wilayah.pagu)).toBe(ringkasan.pagu);
    expect(nilaiOf(wilayah.realisasi)).toBe(ringkasan.realisasiSampai);
    expect(nilaiOf(wilayah.serapan)).toBeCloseTo(ringkasan.serapan ?? NaN, 9);
    let deviations = 0;
    for (const skpd of rapat.skpdList) {
      const found = app.formulas.rapat({ ringkasan: skpd.ringkasan, skpd }, asOf);
      expect(nilaiOf(found.pagu)).toBe(skpd.ringkasan.pagu);
      if (found.deviasi !== undefined) {
        deviations += 1;
        expect(nilaiOf(found.deviasi)).toBeCloseTo(skpd.ringkasan.deviasi ?? NaN, 9);
      }
    }
    expect(deviations).toBeGreaterThan(0);
  });

  test("nothing is offered while nothing is reported, or for rows without an SKPD", async () => {
    const { app, rapat } = await open();
    const { ringkasan } = rapat;
    if (ringkasan === null) throw new Error("the sample reports realisasi");
    expect(app.formulas.rapat({ ringkasan, skpd: null }, 0)).toEqual({});
    const skpd = { kode: "", nama: "", kinerja: null };
    expect(app.formulas.rapat({ ringkasan, skpd }, 1)).toEqual({});
  });
});

describe("figures of the acceleration", () => {
  test("each formula offered says what the pane says", async () => {
    const { app, percepatan } = await open();
    let moved = 0;
    for (const candidate of percepatan.candidates) {
      const moves = percepatan.plan.moves.filter(({ id }) => id === candidate.id);
      const found = app.formulas.kandidat(candidate, moves);
      expect(nilaiOf(found.status)).toBe(NAMA_STATUS[candidate.status]);
      if (candidate.status !== "tidakDiperiksa") {
        expect(nilaiOf(found.dapatDimajukan)).toBe(candidate.amount);
      }
      if (moves.length > 0) {
        moved += 1;
        expect(nilaiOf(found.dimajukan)).toBe(moves.reduce((sum, { amount }) => sum + amount, 0));
        expect(nilaiOf(found.usulan)).toEqual(expect.any(Number));
      }
    }
    expect(moved).toBeGreaterThan(0);
  });

  test("a plan of the room's own is not what the function gives: no formula is offered for it", async () => {
    const { app, percepatan } = await open();
    const [move] = percepatan.plan.moves;
    const candidate = percepatan.candidates.find(({ id }) => id === move?.id);
    if (move === undefined || candidate === undefined)
      throw new Error("the sample moves something");
    const other = { ...move, amount: (move.amount - 1) as typeof move.amount };
    expect(app.formulas.kandidat(candidate, [other])).not.toHaveProperty("dimajukan");
    expect(app.formulas.kandidat(candidate, [other])).not.toHaveProperty("usulan");
  });

  test("the impact on an Asisten or SKPD has a formula, on a kecamatan none", async () => {
    const { app, percepatan } = await open();
    const { asisten, kecamatan } = percepatan.plan.impact.slices;
    const [slice] = asisten;
    if (slice === undefined) throw new Error("the sample moves something");
    expect(nilaiOf(app.formulas.dampak("asisten", slice).dimajukan)).toBe(slice.amount);
    for (const one of kecamatan) expect(app.formulas.dampak("kecamatan", one)).toEqual({});
  });
});
