import { realisasi10 } from "../../../../src/core/rules/realisasi/realisasi-10-bulan-terlewat.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Bulan } from "../../../../src/core/periode/periode.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(months: readonly (Bulan | null)[], more: Partial<RealisasiSpec> = {}): Model {
  const sub = "2.21.02.2.01.0005";
  return modelOf({ realisasi: months.map((bulan) => ({ sub, bulan, keuangan: 1, ...more })) });
}

ruleTester(realisasi10, {
  valid: [
    { name: "in any order", model: model([2, 1, 3]) },
    { name: "the work began in May", model: model([5, 6]) },
  ],
  invalid: [
    {
      name: "two gaps",
      model: model([1, 3, 6]),
      findings: [
        {
          messageId: "terlewat",
          data: { awal: "Januari", akhir: "Maret", bulan: "Februari" },
          at: "Realisasi!R6C4",
        },
        { messageId: "terlewat", data: { bulan: "April, Mei" }, at: "Realisasi!R7C4" },
      ],
    },
    {
      name: "a report of progress",
      model: model([1, 3], { keuangan: null, fisik: 0.1 }),
      findings: [{ messageId: "terlewat", at: "Realisasi!R6C5" }],
    },
  ],
  notChecked: [
    { name: "one month", model: model([1]), missing: ["bulan"] },
    { name: "to date", model: model([null]), missing: ["bulan"] },
    {
      name: "accounts have rows only where they spend",
      model: model([1, 3], { rekening: "5.1.02.01.01.0024" }),
      missing: [],
    },
    { name: "no code", model: model([1, 3], { sub: "Layanan" }), missing: ["kode"] },
  ],
});
