import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nilaiPercepatan } from "../../../src/core/acceleration/penilaian.ts";
import { PENGATURAN_PERCEPATAN } from "../../../src/core/acceleration/pengaturan.ts";
import {
  buildModelPercepatan,
  type OpsiModel,
} from "../../../src/core/acceleration/build-plan-model.ts";
import { PESAN_RENCANA } from "../../../src/core/acceleration/plan-pesan.ts";
import {
  geseranOf,
  solveGreedy,
  susunRencana,
  type RencanaPercepatan,
} from "../../../src/core/acceleration/plan.ts";
import { buildPosList } from "../../../src/core/model/pos.ts";
import { BULAN_LIST, type AsOf, type Bulan } from "../../../src/core/periode/periode.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";
import { slotsOf } from "../../support/slots.ts";

const A = "1.01.02.2.01.0001 - Sosialisasi";
const B = "1.01.02.2.01.0002 - Pelatihan";
const REK = "5.1.02.01.01.0024 - ATK";

function setUp(builder: ModelBuilder, asOf: AsOf, opsi: Partial<OpsiModel> = {}) {
  const model = builder.build();
  const index = buildPosList(model);
  const { pengaturan = PENGATURAN_PERCEPATAN } = opsi;
  const penilaian = nilaiPercepatan(index, asOf, { pengaturan });
  return buildModelPercepatan(index, penilaian, { asOf, kasList: model.kasList, ...opsi });
}

const plan = (
  builder: ModelBuilder,
  asOf: AsOf,
  opsi: Partial<OpsiModel> = {},
): RencanaPercepatan => solveGreedy(setUp(builder, asOf, opsi));

const flatKas = (builder: ModelBuilder, amount: number): ModelBuilder =>
  BULAN_LIST.reduce((all, bulan) => all.kas(bulan, amount), builder);

const sum = (months: readonly (number | null)[]): number =>
  months.reduce<number>((total, month) => total + (month ?? 0), 0);

describe("solveGreedy", () => {
  it("moves a block as early as lead time allows and says that cash was not checked", () => {
    const result = plan(
      new ModelBuilder().dpa(A, { pagu: 90 }).rak(A, { 1: 30, 8: 40, 10: 20 }, { rekening: REK }),
      2,
    );
    expect(result.isKasDiperiksa).toBe(false);
    expect(result.cash).toEqual([]);
    const [move] = result.moves;
    expect(move).toMatchObject({ shift: 5, jumlah: 60, selesai: 5, isLewatBatas: false });
    expect(move?.semula).toEqual([
      30,
      null,
      null,
      null,
      null,
      null,
      null,
      40,
      null,
      20,
      null,
      null,
    ]);
    expect(move?.menjadi).toEqual([30, null, 40, null, 20, null, null, 0, null, 0, null, null]);
    expect(move?.rincian[0]?.menjadi).toEqual(move?.menjadi);
    expect(move?.kalimat).toEqual({
      code: "digeserTanpaKas",
      data: { shift: 5, jumlah: 60, semula: 8, menjadi: 3 },
    });
    expect(result.objective).toBe(300);
  });

  it("stops where cumulative cash ends and names the month and the shortage", () => {
    const builder = flatKas(new ModelBuilder(), 10).dpa(A, { pagu: 60 }).rak(A, { 9: 60 });
    const result = plan(builder, 0);
    expect(result.moves[0]).toMatchObject({ shift: 3 });
    expect(result.moves[0]?.kalimat).toMatchObject({
      code: "digeserTerbatasKas",
      data: { bulan: 5, kurang: 10 },
    });
    expect(result.cash[5]).toEqual({ month: 6, available: 60, before: 0, after: 60 });
  });

  it("refuses what cash cannot carry, most worthy first", () => {
    const builder = new ModelBuilder()
      .dpa(A, { pagu: 100 })
      .dpa(B, { pagu: 90 })
      .rak(A, { 7: 100 })
      .rak(B, { 7: 90 })
      .crossfire(B, "Stunting")
      .kas(1, 100)
      .kas(7, 90);
    const result = plan(builder, 0);
    expect(result.moves.map((move) => [move.semula[6], move.shift])).toEqual([[90, 6]]);
    expect(result.refused).toMatchObject([
      { kalimat: { code: "kasKurang", data: { kurang: 90, bulan: 6, kantong: "" } } },
    ]);
  });

  it("checks the pool of the SKPD where every row of cash names one", () => {
    const skpd = "Dinas A";
    const builder = new ModelBuilder()
      .dpa(A, { pagu: 50, skpd })
      .rak(A, { 8: 50 }, { skpd })
      .dpa(B, { pagu: 50, skpd: "Dinas B" })
      .rak(B, { 8: 50 }, { skpd: "Dinas B" })
      .kas(1, 100, { skpd: "Dinas B" })
      .kas(8, 50, { skpd });
    const result = plan(builder, 0);
    expect(result.moves.map((move) => move.posId)).toEqual(["n:dinas b|1.1.2.2.1.2"]);
    expect(result.refused[0]?.kas).toMatchObject({ kantong: "Dinas A", kurang: 50 });
  });

  it("leaves conditional blocks alone until their conditions are accepted", () => {
    const builder = () =>
      new ModelBuilder().dpa(A, { pagu: 50, sumberDana: "DAK Fisik" }).rak(A, { 9: 50 });
    const before = plan(builder(), 2);
    expect(before.moves).toEqual([]);
    expect(before.refused[0]?.kalimat.code).toBe("syaratBelumDipenuhi");
    const posId = before.refused[0]!.posId;
    expect(plan(builder(), 2, { disetujui: new Set([posId]) }).moves).toHaveLength(1);
    const pengaturan = { ...PENGATURAN_PERCEPATAN, sertakanBersyarat: true };
    expect(plan(builder(), 2, { pengaturan }).moves).toHaveLength(1);
    const out = plan(builder(), 2, { pengaturan, dikeluarkan: new Set([posId]) });
    expect(out.refused[0]?.kalimat.code).toBe("dikeluarkan");
  });

  it("marks blocks that end after the deadline all the same", () => {
    const result = plan(new ModelBuilder().dpa(A, { pagu: 60 }).rak(A, { 7: 30, 12: 30 }), 5);
    expect(result.moves[0]).toMatchObject({ shift: 1, selesai: 11, isLewatBatas: true });
  });

  it("writes out a hand-made plan within its limits", () => {
    const model = setUp(new ModelBuilder().dpa(A, { pagu: 60 }).rak(A, { 9: 60 }), 2);
    const posId = model.kandidatList[0]!.posId;
    const shiftOf = (wanted: number) =>
      susunRencana(model, geseranOf(model, new Map([[posId, wanted]])), {
        solver: "manual",
        batasAtas: null,
      }).moves[0]?.shift;
    expect(shiftOf(2)).toBe(2);
    expect(shiftOf(99)).toBe(6);
    expect(shiftOf(0)).toBeUndefined();
  });
});

const itemArb = fc.record({
  bulan: fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), { minLength: 12, maxLength: 12 }),
  spent: fc.array(fc.tuple(fc.constantFrom(...BULAN_LIST), fc.integer({ min: 0, max: 1e9 })), {
    maxLength: 3,
  }),
  rekening: fc.constantFrom(
    REK,
    "5.2.04.01.01.0005 - Modal Jalan",
    "5.1.01.01.01.0001 - Gaji",
    "5.1.02.02.01.0061 - Belanja Tagihan Listrik",
  ),
  rekening2: fc.constantFrom(null, "5.1.02.04.01.0001 - Perjalanan Dinas"),
  tema: fc.boolean(),
});
const caseArb = fc.record({
  items: fc.array(itemArb, { minLength: 1, maxLength: 8 }),
  kas: fc.option(fc.array(fc.integer({ min: 0, max: 3e9 }), { minLength: 12, maxLength: 12 })),
  asOf: fc.integer({ min: 0, max: 11 }),
});

describe("plan properties", () => {
  it("conserves totals, keeps closed months, lead times and cash", () => {
    fc.assert(
      fc.property(caseArb, ({ items, kas, asOf }) => {
        const builder = new ModelBuilder();
        items.forEach((item, nth) => {
          const kode = `1.01.02.2.01.${String(nth + 1).padStart(4, "0")} - Sub`;
          builder.dpa(kode, { pagu: sum(item.bulan) * (item.rekening2 === null ? 1 : 2) });
          builder.rak(kode, item.bulan, { rekening: item.rekening });
          if (item.rekening2 !== null) builder.rak(kode, item.bulan, { rekening: item.rekening2 });
          for (const [bulan, amount] of item.spent) builder.realisasi(kode, bulan, amount);
          if (item.tema) builder.crossfire(kode, "Tema");
        });
        kas?.forEach((amount, month) => builder.kas((month + 1) as Bulan, amount));
        const pengaturan = { ...PENGATURAN_PERCEPATAN, sertakanBersyarat: true };
        const model = setUp(builder, asOf as AsOf, { pengaturan });
        const result = solveGreedy(model);
        const byId = new Map(model.kandidatList.map((one) => [one.posId, one]));
        for (const move of result.moves) {
          const kandidat = byId.get(move.posId)!;
          expect(sum(move.menjadi)).toBe(sum(move.semula));
          expect(move.menjadi.slice(0, asOf)).toEqual(move.semula.slice(0, asOf));
          expect(move.menjadi.every((month) => month === null || month >= 0)).toBe(true);
          expect(move.shift).toBeGreaterThanOrEqual(1);
          expect(move.shift).toBeLessThanOrEqual(kandidat.maxShift);
          const first = kandidat.profil.findIndex((amount) => amount > 0) + 1;
          expect(first - move.shift).toBeGreaterThan(asOf);
          for (const row of move.rincian) expect(sum(row.menjadi)).toBe(sum(row.semula));
          const moved = BULAN_LIST.map((bulan) =>
            sum(
              move.rincian.map(
                (row) => (row.menjadi[bulan - 1] ?? 0) - (row.semula[bulan - 1] ?? 0),
              ),
            ),
          );
          const whole = BULAN_LIST.map(
            (bulan) => (move.menjadi[bulan - 1] ?? 0) - (move.semula[bulan - 1] ?? 0),
          );
          expect(moved).toEqual(whole);
          expect(Object.keys(move.kalimat.data).sort()).toEqual(
            slotsOf(PESAN_RENCANA[move.kalimat.code]),
          );
        }
        for (const { kalimat } of result.refused) {
          expect(Object.keys(kalimat.data).sort()).toEqual(slotsOf(PESAN_RENCANA[kalimat.code]));
        }
        for (const line of result.cash) {
          expect(line.after).toBeGreaterThanOrEqual(line.before);
          if (line.before <= line.available) expect(line.after).toBeLessThanOrEqual(line.available);
          else expect(line.after).toBe(line.before);
        }
        expect(result.cash.at(-1)?.after).toBe(result.cash.at(-1)?.before);
        expect(result.moves.length + result.refused.length).toBe(
          model.kandidatList.length + model.bersyaratIds.length,
        );
      }),
      { numRuns: 300 },
    );
  });
});
