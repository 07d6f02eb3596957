import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { buatBahan, rencanaCepat, rencanaTepat } from "../../src/app/acceleration-plan.ts";
import { BAGIAN_PERCEPATAN } from "../../src/core/acceleration/pengaturan.ts";
import { Pengaturan } from "../../src/core/pengaturan/pengaturan.ts";
import { snapshotOf } from "../../src/core/pk/snapshot.ts";
import { createInProcessSolver } from "../../src/solver/in-process.ts";
import { BERKAS_HIGHS } from "../../src/solver/load-highs.ts";
import type { Solver } from "../../src/solver/port.ts";
import { ModelBuilder } from "../support/pos-builder.ts";
import { renderBenturan } from "../../src/i18n/render-acceleration.ts";

const solver = createInProcessSolver(() => readFile(BERKAS_HIGHS));
const A = "1.01.02.2.01.0001 - Sosialisasi";
const B = "1.01.02.2.01.0002 - Pelatihan";
const C = "1.01.02.2.01.0003 - Bantuan";

/** Three blocks of 60, 50 and 50 in July, cash for 100 by June: the largest first is not the best. */
const knapsack = () =>
  new ModelBuilder()
    .dpa(A, { pagu: 60 })
    .dpa(B, { pagu: 50 })
    .dpa(C, { pagu: 50 })
    .rak(A, { 7: 60 })
    .rak(B, { 7: 50 })
    .rak(C, { 7: 50 })
    .kas(1, 100)
    .kas(7, 60);
const bahan = (builder: ModelBuilder, ubah = {}, more = {}) => {
  const pengaturan = Pengaturan.BAWAAN.with(BAGIAN_PERCEPATAN, { target: "mati", ...ubah });
  return buatBahan(snapshotOf(builder.build(), { asOf: 1, pengaturan }), more);
};
const namaOf = (posId: string): string => `kegiatan ${posId.slice(-1)}`;

describe("rencanaTepat", () => {
  it("finds what the first plan may miss, proves it, and names what cash kept back", async () => {
    const own = bahan(knapsack());
    const { rencana, benturan, catatan } = await rencanaTepat(own, solver, namaOf);
    expect(rencana).toMatchObject({ solver: "highs", jumlahDimajukan: 100, pelanggaran: [] });
    expect(rencana.gap).toBeLessThan(1e-6);
    expect({ benturan, catatan }).toEqual({ benturan: [], catatan: null });
    expect(rencana.refused[0]?.kalimat).toMatchObject({
      code: "kasKurang",
      data: { kurang: 60, bulan: 6 },
    });
    const cepat = rencanaCepat(own).rencana;
    expect(rencana.objectiveBerbobot).toBeGreaterThanOrEqual(cepat.objectiveBerbobot);
  });

  it("names the smallest set of limits in conflict, with what lacks", async () => {
    const all = bahan(
      knapsack(),
      {},
      {
        ketetapan: new Map([
          ["|1.1.2.2.1.1", 2],
          ["|1.1.2.2.1.2", 1],
        ]),
      },
    );
    const { rencana, benturan } = await rencanaTepat(all, solver, namaOf);
    expect(rencana.solver).toBe("greedy");
    expect(benturan.map(renderBenturan)).toEqual([
      "Tidak ada rencana yang memenuhi 3 batas ini bersama-sama; longgarkan salah satunya:",
      "kegiatan 1 ditetapkan maju 2 bulan; paling banyak dapat 5 bulan.",
      "kegiatan 2 ditetapkan maju 1 bulan; paling banyak dapat 5 bulan.",
      "Kas sampai Juni hanya dapat menampung tambahan Rp100; kurang Rp10.",
    ]);
  });

  it("tells a deadline that lead times exclude without any search", async () => {
    const silent: Solver = {
      solve: () => Promise.resolve({ status: "tidakLayak", nilai: null, batasAtas: null }),
      cancel: () => undefined,
    };
    const late = new ModelBuilder().dpa(A, { pagu: 60 }).rak(A, { 12: 60 }).crossfire(A, "Tema");
    const snapshot = snapshotOf(late.build(), {
      asOf: 8,
      pengaturan: Pengaturan.BAWAAN.with(BAGIAN_PERCEPATAN, { tenggat: "keras" }),
    });
    const { benturan } = await rencanaTepat(buatBahan(snapshot, {}), silent, namaOf);
    expect(benturan.map(renderBenturan)).toEqual([
      "Batas ini tidak dapat dipenuhi dengan waktu pengadaan dan bulan yang masih terbuka:",
      "kegiatan 1 bersifat strategis dan harus selesai paling lambat Agustus: maju sedikitnya 4 bulan, paling banyak dapat 3 bulan.",
    ]);
  });

  it("never takes an answer that whole rupiah refute, nor one that is worse", async () => {
    const broken = (nilai: number[] | null, status: "optimal" | "batasWaktu"): Solver => ({
      solve: () => Promise.resolve({ status, nilai, batasAtas: null }),
      cancel: () => undefined,
    });
    const own = bahan(knapsack());
    const all = Array.from({ length: 200 }, () => 1);
    for (const nilai of [all, all.map(() => 0), null]) {
      const { rencana, catatan } = await rencanaTepat(own, broken(nilai, "batasWaktu"), namaOf);
      expect(rencana.pelanggaran).toEqual([]);
      expect(rencana.jumlahDimajukan).toBe(100);
      expect(catatan).not.toBe("");
    }
  });

  it("moves accounts by themselves where the settings say so", async () => {
    const builder = new ModelBuilder()
      .dpa(A, { pagu: 400e6 })
      .rak(A, { 9: 300e6 }, { rekening: "5.2.02.05.01.0005 - Alat" })
      .rak(A, { 9: 100e6 }, { rekening: "5.1.02.04.01.0001 - Perjalanan Dinas" });
    const whole = (await rencanaTepat(bahan(builder), solver, namaOf)).rencana;
    expect(whole.moves.map(({ shift }) => shift)).toEqual([6]);
    const split = (await rencanaTepat(bahan(builder, { pecahRekening: true }), solver, namaOf))
      .rencana;
    expect(split.moves.map(({ rekening, shift }) => [rekening, shift])).toEqual([
      ["5.2.2.5.1.5", 6],
      ["5.1.2.4.1.1", 7],
    ]);
  });
});
