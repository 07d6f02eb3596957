import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildPosList } from "../../../src/core/model/pos.ts";
import type { Bulan } from "../../../src/core/periode/periode.ts";
import { lampuOf } from "../../../src/core/rapat/evaluasi.ts";
import { evaluasiWilayah, skpdOfAsisten } from "../../../src/core/rapat/evaluasi-wilayah.ts";
import { PENGATURAN_RAPAT } from "../../../src/core/rapat/pengaturan.ts";
import { ModelBuilder } from "../../support/pos-builder.ts";

const SETTINGS = PENGATURAN_RAPAT.bawaan;
const DINSOS = "1.06.0.00.0.00.01.0000 - Dinas Sosial";
const DPUTR = "1.03.0.00.0.00.01.0000 - DPUTR";
const SANTUNAN = "1.06.04.2.01.0001 - Santunan";
const JALAN = "1.03.10.2.01.0009 - Rehabilitasi Jalan";
const LAIN = "1.06.05.2.01.0001 - Bencana";

const evaluasi = (builder: ModelBuilder, bulan: Bulan = 2) =>
  evaluasiWilayah(buildPosList(builder.build()), bulan, SETTINGS);

const only = (builder: ModelBuilder, bulan: Bulan = 2) => {
  const one = evaluasi(builder, bulan).skpdList[0]?.posList[0];
  if (one === undefined) throw new Error("no pos");
  return one;
};

describe("status of a month", () => {
  it("tells reported, unreported, not due and unplanned apart", () => {
    const { ringkasan } = evaluasi(
      new ModelBuilder()
        .dpa(SANTUNAN, { skpd: DINSOS, pagu: 100, rencana: { 1: 40, 2: 60 } })
        .realisasi("1.06.04.2.01.0001", 2, 50, { skpd: DINSOS })
        .dpa(JALAN, { skpd: DPUTR, pagu: 100, rencana: { 1: 100 } })
        .dpa(LAIN, { skpd: DINSOS, pagu: 100, rencana: { 7: 100 } })
        .dpa("1.06.06.2.01.0001 - Tanpa rencana", { skpd: DINSOS, pagu: 100 }),
    );
    expect(ringkasan.jumlah).toEqual({
      dilaporkan: 1,
      belumDilaporkan: 1,
      belumJatuhTempo: 1,
      tanpaRencana: 1,
    });
  });

  it("does not take January's report for February's", () => {
    const one = only(
      new ModelBuilder()
        .dpa(SANTUNAN, { pagu: 100, rencana: { 1: 40, 2: 60 } })
        .realisasi("1.06.04.2.01.0001", 1, 40),
    );
    expect(one).toMatchObject({ status: "belumDilaporkan", deviasi: null, lampu: "belumAda" });
    expect(one.realisasiSampai).toBe(40);
  });

  it("takes a reported zero as a report", () => {
    const one = only(
      new ModelBuilder()
        .dpa(SANTUNAN, { pagu: 100, rencana: { 2: 20 } })
        .realisasi("1.06.04.2.01.0001", 2, 0),
    );
    expect(one).toMatchObject({ status: "dilaporkan", deviasi: -0.2, lampu: "kritis" });
  });
});

describe("deviasi", () => {
  it("is in points of the pagu, behind is negative", () => {
    const one = only(
      new ModelBuilder()
        .dpa(SANTUNAN, { pagu: 1000, rencana: { 1: 300, 2: 100 } })
        .realisasi("1.06.04.2.01.0001", 1, 250)
        .realisasi("1.06.04.2.01.0001", 2, 100),
    );
    expect(one.rencanaPersen).toBe(0.4);
    expect(one.serapan).toBe(0.35);
    expect(one.deviasi).toBeCloseTo(-0.05, 12);
    expect(one.lampu).toBe("tertinggal");
  });

  it.each([
    [null, "belumAda"],
    [0.2, "sesuai"],
    [0, "sesuai"],
    [-0.0001, "tertinggal"],
    [-0.1, "tertinggal"],
    [-0.100002, "tertinggal"],
    [-0.1001, "kritis"],
  ] as const)("%d is %s", (deviasi, lampu) => {
    expect(lampuOf(deviasi, SETTINGS)).toBe(lampu);
  });

  it("of a group leaves out who did not report, in both sums", () => {
    const { ringkasan, skpdList } = evaluasi(
      new ModelBuilder()
        .dpa(SANTUNAN, { skpd: DINSOS, pagu: 1000, rencana: { 1: 500 } })
        .realisasi("1.06.04.2.01.0001", 2, 400, { skpd: DINSOS })
        .dpa(JALAN, { skpd: DPUTR, pagu: 9000, rencana: { 1: 9000 } }),
    );
    expect(ringkasan.deviasi).toBeCloseTo(-0.1, 12);
    expect(ringkasan.serapan).toBe(0.04);
    expect(skpdList.map(({ skpd, ringkasan: one }) => [skpd?.nama, one.deviasi])).toEqual([
      ["Dinas Sosial", -0.1],
      ["DPUTR", null],
    ]);
  });

  it("ranks the furthest behind first and keeps code order among equals", () => {
    const builder = new ModelBuilder();
    for (const [kode, spent] of [
      ["1.06", 10],
      ["1.03", 10],
      ["1.02", 30],
    ] as const) {
      const skpd = `${kode}.0.00.0.00.01.0000 - SKPD ${kode}`;
      builder
        .dpa(`${kode}.02.2.01.0001 - Sub`, { skpd, pagu: 100, rencana: { 1: 40 } })
        .realisasi(`${kode}.02.2.01.0001`, 2, spent, { skpd });
    }
    expect(evaluasi(builder).skpdList.map(({ skpd }) => skpd?.nama)).toEqual([
      "SKPD 1.03",
      "SKPD 1.06",
      "SKPD 1.02",
    ]);
  });
});

describe("kontrak kritis", () => {
  const jalan = (rencana: number, fisik: number | undefined, spent: number) =>
    only(
      new ModelBuilder()
        .dpa(JALAN, { pagu: 1000 })
        .rak(
          "1.03.10.2.01.0009",
          { 2: rencana, 12: 1000 - rencana },
          { rekening: "5.2.04.01.01.0003" },
        )
        .realisasi("1.03.10.2.01.0009", 2, spent, fisik === undefined ? {} : { fisik }),
    ).isKontrakKritis;

  it.each([
    [400, 0.29, 400, true],
    [400, 0.3, 400, false],
    [700, 0.64, 700, true],
    [700, 0.65, 700, false],
    [400, undefined, 290, true],
    [400, undefined, 300, false],
  ])("plan %d, fisik %d, spent %d: %s", (rencana, fisik, spent, kritis) => {
    expect(jalan(rencana, fisik, spent)).toBe(kritis);
  });

  it("speaks of construction only", () => {
    const one = only(
      new ModelBuilder()
        .dpa(SANTUNAN, { pagu: 1000, rencana: { 2: 500 } })
        .realisasi("1.06.04.2.01.0001", 2, 0, { fisik: 0 }),
    );
    expect(one).toMatchObject({ lampu: "kritis", isKontrakKritis: false });
  });
});

describe("sums", () => {
  it("of the region are those of its SKPD", () => {
    const amounts = fc.array(fc.tuple(fc.nat(3), fc.nat(9e6), fc.nat(9e6), fc.nat(9e6)), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(amounts, (rows) => {
        const builder = new ModelBuilder();
        rows.forEach(([unit, pagu, plan, spent], nth) => {
          const skpd = `1.0${unit + 2}.0.00.0.00.01.0000 - SKPD ${unit}`;
          const kode = `1.0${unit + 2}.02.2.01.${String(nth + 1).padStart(4, "0")}`;
          builder.dpa(`${kode} - Sub`, { skpd, pagu, rencana: { 1: plan } });
          if (nth % 3 !== 0) builder.realisasi(kode, 2, spent, { skpd });
        });
        const { ringkasan, skpdList } = evaluasi(builder);
        for (const field of ["pagu", "rencanaBulan", "rencanaSampai"] as const) {
          const sum = skpdList.reduce((total, one) => total + one.ringkasan[field], 0);
          expect(ringkasan[field]).toBe(sum);
        }
        const spent = rows.reduce((sum, row, nth) => sum + (nth % 3 === 0 ? 0 : row[3]), 0);
        expect(ringkasan.realisasiSampai ?? 0).toBe(spent);
      }),
    );
  });

  it("knows the SKPD of an Asisten in any spelling", () => {
    const builder = new ModelBuilder()
      .skpd("1.06.0.00.0.00.01.0000", "Dinas Sosial", "Asisten I")
      .dpa(SANTUNAN, { skpd: DINSOS, pagu: 1 })
      .dpa(JALAN, { skpd: DPUTR, pagu: 1 });
    const found = skpdOfAsisten(evaluasi(builder), "Asda 1");
    expect(found.map(({ skpd }) => skpd?.nama)).toEqual(["Dinas Sosial"]);
  });
});
