import { realisasi08 } from "../../../../src/core/rules/realisasi/realisasi-08-fisik-tanpa-uang.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...rows: readonly Partial<RealisasiSpec>[]): Model {
  return modelOf({ realisasi: rows.map((row) => ({ sub: "2.21.02.2.01.0005", ...row })) });
}

const SELESAI = { bulan: 2, keuangan: 0, fisik: 1 } as const;

ruleTester(realisasi08, {
  valid: [
    { name: "finished in the last report", model: model(SELESAI) },
    { name: "paid in the next month", model: model(SELESAI, { bulan: 3, keuangan: 5, fisik: 1 }) },
    {
      name: "not yet finished",
      model: model({ ...SELESAI, fisik: 0.99 }, { bulan: 3, keuangan: 0 }),
    },
  ],
  invalid: [
    {
      name: "unpaid in the next report",
      model: model(SELESAI, { bulan: 4, keuangan: 0 }),
      findings: [
        {
          messageId: "tanpaUang",
          data: { bulan: "Februari", akhir: "April", fisik: 1 },
          at: "Realisasi!R5C5",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no progress", model: model({ keuangan: 1 }), missing: ["fisik"] },
    { name: "no money column", model: model({ fisik: 1 }), missing: ["jumlah"] },
    { name: "no code", model: model({ ...SELESAI, sub: "Layanan" }), missing: ["kode"] },
  ],
});
