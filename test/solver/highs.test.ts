import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { batasList, denganBatas } from "../../src/core/acceleration/batas-rencana.ts";
import { cariBenturan } from "../../src/core/acceleration/benturan.ts";
import { geserGreedy } from "../../src/core/acceleration/greedy.ts";
import { buildMip } from "../../src/core/acceleration/mip.ts";
import { nilaiRencana } from "../../src/core/acceleration/nilai.ts";
import { periksaRencana } from "../../src/core/acceleration/periksa-rencana.ts";
import type { ModelPercepatan } from "../../src/core/acceleration/plan-model.ts";
import { createInProcessSolver } from "../../src/solver/in-process.ts";
import { BERKAS_HIGHS } from "../../src/solver/load-highs.ts";
import { modelAcak, tanpaKeras } from "../support/rencana-acak.ts";
import { semuaRencana } from "../support/semua-rencana.ts";

const solver = createInProcessSolver(() => readFile(BERKAS_HIGHS));

async function terbaik(model: ModelPercepatan, awal = false) {
  const { masalah, baca, tulis, skala } = buildMip(model);
  const start = awal ? tulis(geserGreedy(model).geseran) : null;
  const hasil = await solver.solve(masalah, { batasDetik: 60, gap: 0, awal: start });
  const geseran = hasil.nilai === null ? null : baca(hasil.nilai);
  return { ...hasil, geseran, batasAtas: (hasil.batasAtas ?? NaN) * skala };
}

/** Equal up to the rounding of sums of products. */
const dekat = (nilai: number): number => Math.max(1e-6, Math.abs(nilai) * 1e-9);

/** Candidates and months of shift: few that go far, many that go a little, so that every plan can be tried. */
const BENTUK = [
  [2, 11],
  [3, 11],
  [4, 6],
  [5, 4],
  [6, 4],
  [7, 3],
  [8, 3],
  [12, 1],
] as const;

describe("HiGHS against every plan there is", () => {
  it("finds the same worth and the same impossibility on 500 small instances", async () => {
    let mungkin = 0;
    let mustahil = 0;
    for (let seed = 1; seed <= 500; seed += 1) {
      const [kandidat, maxShift] = BENTUK[seed % BENTUK.length] ?? [2, 2];
      const model = modelAcak(seed, {
        kandidat,
        maxShift,
        sumber: seed % 4,
        skpd: seed % 3,
        jumlah: 1000,
        kas: 60 + (seed % 5) * 25,
        kelompok: seed % 3,
      });
      const all = semuaRencana(model);
      const best = await terbaik(model);
      if (all.geseran === null) {
        mustahil += 1;
        expect(best.status, `seed ${seed}`).toBe("tidakLayak");
        continue;
      }
      mungkin += 1;
      expect(best.status, `seed ${seed}`).toBe("optimal");
      expect(periksaRencana(model, best.geseran!)).toEqual([]);
      const nilai = nilaiRencana(model, best.geseran!);
      expect(Math.abs(nilai - all.nilai), `seed ${seed}`).toBeLessThanOrEqual(dekat(all.nilai));
      expect(nilaiRencana(model, all.geseran)).toBeCloseTo(all.nilai, 3);
    }
    expect(mungkin).toBeGreaterThan(200);
    expect(mustahil).toBeGreaterThan(50);
  }, 240_000);

  it("bounds the greedy, from above and below, with a start and without", async () => {
    for (let seed = 201; seed <= 260; seed += 1) {
      const model = tanpaKeras(
        modelAcak(seed, {
          kandidat: 8,
          maxShift: 4,
          sumber: 2,
          jumlah: 100_000_000,
          kas: 90,
          kelompok: 2,
        }),
      );
      const all = semuaRencana(model);
      const { geseran, batasAtas } = geserGreedy(model);
      const greedy = nilaiRencana(model, geseran);
      expect(periksaRencana(model, geseran), `seed ${seed}`).toEqual([]);
      expect(greedy).toBeLessThanOrEqual(all.nilai + dekat(all.nilai));
      expect(batasAtas).toBeGreaterThanOrEqual(all.nilai - dekat(all.nilai));
      const best = await terbaik(model, true);
      expect(nilaiRencana(model, best.geseran!)).toBeGreaterThanOrEqual(greedy - dekat(greedy));
      expect(best.batasAtas).toBeGreaterThanOrEqual(all.nilai * (1 - 1e-6));
      expect(nilaiRencana(model, best.geseran!)).toBeGreaterThanOrEqual(all.nilai * (1 - 1e-9));
    }
  }, 120_000);
});

describe("conflicts", () => {
  const isMungkin = (model: ModelPercepatan): Promise<boolean> =>
    Promise.resolve(semuaRencana(model).geseran !== null);

  it("are named so that nothing can be left out, and only where there is no plan", async () => {
    let found = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const model = modelAcak(seed, {
        kandidat: 4,
        maxShift: 3,
        sumber: 1,
        jumlah: 1000,
        kas: 80,
        kelompok: 1,
      });
      const benturan = await cariBenturan(model, isMungkin);
      expect(benturan === null, `seed ${seed}`).toBe(await isMungkin(model));
      if (benturan === null) continue;
      found += 1;
      expect(await isMungkin(denganBatas(model, benturan.batas))).toBe(false);
      for (const one of benturan.batas) {
        const rest = benturan.batas.filter((other) => other !== one);
        expect(await isMungkin(denganBatas(model, rest)), `seed ${seed}`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(20);
  }, 60_000);

  it("are not told where the search does not know", async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const model = modelAcak(seed, {
        kandidat: 4,
        maxShift: 3,
        sumber: 1,
        jumlah: 1000,
        kas: 80,
        kelompok: 1,
      });
      const benturan = await cariBenturan(model, () => Promise.resolve(null));
      expect(benturan === null || benturan.batas.length <= 2).toBe(true);
    }
  });

  it("leave a model of no limits with a plan", async () => {
    const model = modelAcak(3, {
      kandidat: 5,
      maxShift: 3,
      sumber: 1,
      jumlah: 1000,
      kas: 10,
      kelompok: 1,
    });
    expect(batasList(model).length).toBeGreaterThan(20);
    expect(await isMungkin(denganBatas(model, []))).toBe(true);
  });
});
