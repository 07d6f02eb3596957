import { describe, expect, it } from "vitest";
import { buildModelPercepatan } from "../../../src/core/acceleration/build-plan-model.ts";
import { dampakRencana } from "../../../src/core/acceleration/dampak.ts";
import { opsiModel } from "../../../src/core/acceleration/opsi.ts";
import { nilaiPercepatan } from "../../../src/core/acceleration/penilaian.ts";
import { geseranOf, susunRencana } from "../../../src/core/acceleration/plan.ts";
import { buildPosList } from "../../../src/core/model/build-pos.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const DINKES = "1.02.0.00.0.00.01.0000";
const GIZI = "1.02.02.2.02.0015 - Pengelolaan Gizi";
const PASAR = "1.02.03.2.02.0003 - Pembinaan pasar";
const LAIN = "1.02.04.2.02.0003 - Lain";

/** 100 of October and 60 of September move so many months; 40 stay in June. */
function dampak(gizi: number, pasar: number) {
  const own = { skpd: DINKES };
  const model = new ModelBuilder()
    .skpd(DINKES, "Dinas Kesehatan", "Asisten I")
    .dpa(GIZI, { ...own, pagu: 100, lokasi: "Kec. Wado" })
    .dpa(PASAR, { ...own, pagu: 60 })
    .dpa(LAIN, { ...own, pagu: 40 })
    .rak(GIZI, { 10: 100 }, own)
    .rak(PASAR, { 9: 60 }, own)
    .rak(LAIN, { 6: 40 }, own)
    .crossfire(GIZI, "Stunting", { ...own, lokus: "Wado; Darmaraja" })
    .pkProgram("1.02.02", 100)
    .build();
  const index = buildPosList(model);
  const opsi = opsiModel(model, 1);
  const problem = buildModelPercepatan(index, nilaiPercepatan(index, 1), opsi);
  const shiftOf = new Map(
    problem.kandidatList.map(({ id }) => [id, id.endsWith("1.2.2.2.2.15") ? gizi : pasar]),
  );
  const rencana = susunRencana(problem, geseranOf(problem, shiftOf), {
    solver: "manual",
    batasAtas: null,
  });
  return dampakRencana(index, problem, rencana, {
    tandaOf: opsi.tandaOf ?? (() => []),
    kecamatanOf: (pos) => (pos.crossfireRows.length > 0 ? ["Wado", "Darmaraja"] : []),
    pkProgramList: model.pkProgramList,
  });
}

describe("what a plan brings forward", () => {
  it("is nothing where nothing moves", () => {
    const { jumlah, rupiahBulan, irisan, perTriwulan, pkList } = dampak(0, 0);
    expect([jumlah, rupiahBulan, pkList.length, irisan.skpd.length]).toEqual([0, 0, 0, 0]);
    expect(perTriwulan.map(({ semula, menjadi }) => [semula, menjadi])).toEqual([
      [0, 0],
      [40, 40],
      [60, 60],
      [100, 100],
    ]);
  });

  it("is rupiah and rupiah-months, per triwulan and as a share of the pagu", () => {
    const { jumlah, rupiahBulan, perTriwulan, serapan } = dampak(5, 3);
    expect([jumlah, rupiahBulan]).toEqual([160, 680]);
    expect(perTriwulan.map(({ menjadi }) => menjadi)).toEqual([0, 200, 0, 0]);
    expect([serapan?.semula[5], serapan?.menjadi[5]]).toEqual([0.2, 1]);
    expect([serapan?.semula[11], serapan?.menjadi[11]]).toEqual([1, 1]);
  });

  it("adds up in every cut; several kecamatan share equally", () => {
    const { irisan } = dampak(5, 3);
    for (const cut of ["asisten", "skpd", "kecamatan", "tema"] as const) {
      expect(irisan[cut].reduce((sum, { jumlah }) => sum + jumlah, 0)).toBe(160);
      expect(irisan[cut].reduce((sum, { rupiahBulan }) => sum + rupiahBulan, 0)).toBe(680);
    }
    expect(irisan.kecamatan.map(({ kunci, jumlah }) => [kunci, jumlah])).toEqual([
      ["Darmaraja", 50],
      ["Wado", 50],
      ["", 60],
    ]);
  });

  it("marks what only words suggest", () => {
    const { irisan } = dampak(5, 3);
    const tag = (nama: string) => irisan.tanda.find(({ kunci }) => kunci === nama);
    expect(tag("stunting")).toMatchObject({ jumlah: 100, jumlahUsulan: 0 });
    expect(tag("ekonomi")).toMatchObject({ jumlah: 60, jumlahUsulan: 60 });
  });

  it("names strategic work that still ends after the deadline, and what moving saved", () => {
    expect(dampak(1, 0)).toMatchObject({ strategisLewat: [{ selesai: 9 }], strategisTertolong: 0 });
    expect(dampak(2, 0)).toMatchObject({ strategisLewat: [], strategisTertolong: 1 });
  });

  it("tells the programs of the PK how much of their pagu comes by the end of TW II", () => {
    expect(dampak(5, 3).pkList).toMatchObject([
      { program: "1.02.02", jumlah: 100, semula: 0, menjadi: 1 },
    ]);
  });
});
