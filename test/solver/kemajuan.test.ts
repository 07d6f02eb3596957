import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { geserGreedy } from "../../src/core/acceleration/greedy.ts";
import { buildMip } from "../../src/core/acceleration/mip.ts";
import { createInProcessSolver } from "../../src/solver/in-process.ts";
import { BERKAS_HIGHS } from "../../src/solver/load-highs.ts";
import type { Kemajuan } from "../../src/solver/port.ts";
import { modelAcak, tanpaKeras } from "../support/rencana-acak.ts";

const solver = createInProcessSolver(() => readFile(BERKAS_HIGHS));

it("tells during the search how far the best answer so far may be from the best there is", async () => {
  const model = tanpaKeras(
    modelAcak(4, {
      kandidat: 250,
      maxShift: 11,
      sumber: 5,
      jumlah: 500_000_000,
      kas: 95,
      kelompok: 30,
      asOf: 1,
    }),
  );
  const { masalah, tulis } = buildMip(model);
  const told: Kemajuan[] = [];
  const { nilai, batasAtas } = await solver.solve(masalah, {
    batasDetik: 4,
    gap: 0,
    awal: tulis(geserGreedy(model).geseran),
    onKemajuan: (one) => void told.push(one),
  });
  const worth = (nilai ?? []).reduce((sum, one, nth) => sum + one * (masalah.biaya[nth] ?? 0), 0);
  const final = Math.max(0, (batasAtas ?? Infinity) - worth) / worth;
  expect(told.length).toBeGreaterThan(1);
  // There is an answer from the start, and none of the distances told is nearer than what was proven in the end.
  for (const { gap } of told) expect(gap ?? 0).toBeGreaterThanOrEqual(final - 1e-6);
  const gaps = told.map(({ gap }) => gap ?? Infinity);
  expect(gaps[0]).toBeLessThan(0.2);
  expect(Math.min(...gaps.slice(-3))).toBeLessThanOrEqual(gaps[0] ?? 0);
  const times = told.map(({ detik }) => detik);
  expect(times).toEqual([...times].sort((a, b) => a - b));
});
