import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/core/pk/evaluate.ts";
import { FUNCTIONS } from "../../../src/core/pk/index.ts";
import { predikat } from "../../../src/core/pk/fungsi/predikat.ts";
import { PENGATURAN_PK } from "../../../src/core/pk/pengaturan.ts";
import { snapshotOf, type FxSnapshot } from "../../../src/core/pk/snapshot.ts";
import { Pengaturan } from "../../../src/core/pengaturan/pengaturan.ts";
import type { Bulan } from "../../../src/core/periode/periode.ts";
import {
  ALKES,
  DINKES,
  EXAMPLE_MODEL,
  GIZI,
  JALAN,
  PUPR,
  rak,
  realisasi,
  subKegiatan,
  withModel,
} from "./example-model.ts";

const JUTA = 1_000_000;
const SUB = [
  [DINKES, GIZI],
  [DINKES, ALKES],
  [PUPR, JALAN],
] as const;

const call = (snapshot: FxSnapshot | null, id: string, ...args: readonly (string | number)[]) => {
  const def = FUNCTIONS.find(({ spec }) => spec.id === id);
  if (def === undefined) throw new Error(id);
  return evaluate(def, args, { snapshot });
};

describe("money equals plain sums over the rows", () => {
  const juta = fc.integer({ min: 0, max: 5_000 });
  const month = fc.integer({ min: 1, max: 12 });
  const row = fc.record({ sub: fc.nat(2), month, amount: juta });
  const model = fc.record({
    pagu: fc.array(juta, { minLength: 3, maxLength: 3 }),
    planned: fc.array(row, { minLength: 1, maxLength: 20 }),
    spent: fc.array(row, { minLength: 1, maxLength: 20 }),
  });
  const total = (list: readonly { readonly amount: number }[]): number =>
    list.reduce((sum, { amount }) => sum + amount * JUTA, 0);

  it("for every SKPD and period, whatever the order of rows", () => {
    fc.assert(
      fc.property(model, month, ({ pagu, planned, spent }, until) => {
        const make = (reversed: boolean): FxSnapshot => {
          const turn = <Row>(rows: Row[]): Row[] => (reversed ? rows.reverse() : rows);
          const at = (sub: number) => SUB[sub] ?? SUB[0];
          return withModel({
            subKegiatanList: turn(
              SUB.map(([skpd, kode], id) => subKegiatan(id, skpd, kode, pagu[id] ?? 0)),
            ),
            rakList: turn(
              planned.map((one) => rak(...at(one.sub), [[one.month as Bulan, one.amount]])),
            ),
            realisasiList: turn(
              spent.map((one) => realisasi(...at(one.sub), one.month as Bulan, one.amount)),
            ),
          });
        };
        for (const [lingkup, subs] of [
          ["Dinkes", [0, 1]],
          ["DPUPR", [2]],
          ["semua", [0, 1, 2]],
        ] as const) {
          const own = (list: typeof planned): typeof planned =>
            list.filter(({ sub }) => subs.some((one) => one === sub));
          const due = own(planned).filter(({ month: one }) => one <= until);
          const done = own(spent).filter(({ month: one }) => one <= until);
          const sumPagu = subs.reduce<number>((sum, sub) => sum + (pagu[sub] ?? 0) * JUTA, 0);
          for (const snapshot of [make(false), make(true)]) {
            expect(call(snapshot, "PAGU", lingkup)).toBe(sumPagu);
            const rencana = call(snapshot, "RENCANA", lingkup, `s.d. ${until}`);
            if (own(planned).length === 0) expect(rencana).toMatchObject({ key: "tanpaRencana" });
            else expect(rencana).toBe(total(due));
            const realisasiNya = call(snapshot, "REALISASI", lingkup, `s.d. ${until}`);
            if (done.length === 0) {
              expect(realisasiNya).toMatchObject({ key: "belumDilaporkan" });
            } else {
              expect(realisasiNya).toBe(total(done));
              const serapan = call(snapshot, "SERAPAN", lingkup, until);
              if (sumPagu > 0) expect(serapan).toBeCloseTo(total(done) / sumPagu, 12);
            }
            if (own(spent).length > 0) {
              expect(call(snapshot, "SISA", lingkup)).toBe(sumPagu - total(own(spent)));
            }
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("what is missing is named", () => {
  it.each([
    ["PAGU", ["Dinkes"]],
    ["RENCANA", ["Dinkes", 3]],
    ["REALISASI", ["Dinkes"]],
    ["SISA", ["Dinkes"]],
    ["SERAPAN", ["Dinkes"]],
  ] as const)("PK.%s", (id, args) => {
    expect(call(null, id, ...args)).toMatchObject({ key: "belumDibaca", kind: "na" });
    const noDpa = withModel({ subKegiatanList: [], rakList: [], realisasiList: [] });
    expect(call(noDpa, id, ...args)).toMatchObject({ key: "tanpaLembarDpa" });
    if (id !== "PAGU" && id !== "RENCANA") {
      const noReport = withModel({ realisasiList: [] });
      expect(call(noReport, id, ...args)).toMatchObject({ key: "tanpaLembarRealisasi" });
    }
  });

  it("no pagu is not a pagu of zero", () => {
    const none = withModel({ subKegiatanList: [subKegiatan(0, DINKES, GIZI, null)], rakList: [] });
    for (const id of ["PAGU", "SISA", "SERAPAN"]) {
      expect(call(none, id, "Dinkes")).toMatchObject({ key: "tanpaPagu" });
    }
    const zero = withModel({ subKegiatanList: [subKegiatan(0, DINKES, GIZI, 0)], rakList: [] });
    expect(call(zero, "PAGU", "Dinkes")).toBe(0);
    expect(call(zero, "SERAPAN", "Dinkes")).toMatchObject({ key: "tanpaPagu" });
  });

  it("a figure to date without a month is no month's", () => {
    const rekap = withModel({ realisasiList: [realisasi(DINKES, GIZI, null, 300)] });
    expect(call(rekap, "REALISASI", "Dinkes")).toBe(300 * JUTA);
    expect(call(rekap, "REALISASI", "Dinkes", "s.d. Mei")).toBe(300 * JUTA);
    expect(call(rekap, "REALISASI", "Dinkes", "TW I")).toMatchObject({ key: "belumDilaporkan" });
  });
});

it("PK.PREDIKAT follows the table of the workbook, and waits for it", () => {
  const bands = [
    { sebutan: "Baik", lebihDari: 0.8 },
    { sebutan: "Kurang", lebihDari: 0 },
  ];
  const pengaturan = Pengaturan.BAWAAN.with(PENGATURAN_PK, { predikat: bands });
  const snapshot = snapshotOf(EXAMPLE_MODEL, { pengaturan });
  expect(evaluate(predikat, [0.85], { snapshot })).toBe("Baik");
  expect(evaluate(predikat, [0.8], { snapshot })).toBe("Kurang");
  expect(evaluate(predikat, [0.8], { snapshot: null })).toMatchObject({ key: "belumDibaca" });
});
