import { realisasi07 } from "../../../../src/core/rules/realisasi/realisasi-07-uang-mendahului.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

function model(rows: readonly Partial<RealisasiSpec>[], more: ModelSpec = {}): Model {
  return modelOf({
    dokumen: [{ sub: [{ pagu: 1000 }] }],
    realisasi: rows.map((row) => ({ sub: SUB, ...row })),
    ...more,
  });
}

ruleTester(realisasi07, {
  valid: [
    { name: "half of the pagu ahead", model: model([{ keuangan: 500, fisik: 0 }]) },
    { name: "work ahead", model: model([{ keuangan: 0, fisik: 0.9 }]) },
    {
      name: "progress not reported in the month of the payment",
      model: model([
        { bulan: 1, keuangan: 900 },
        { bulan: 2, keuangan: 0, fisik: 0.8 },
      ]),
    },
  ],
  invalid: [
    {
      name: "in the second month",
      model: model([
        { bulan: 1, keuangan: 400, fisik: 0.1 },
        { bulan: 2, keuangan: 300, fisik: 0.15 },
      ]),
      findings: [
        {
          messageId: "mendahului",
          data: { bulan: "Februari", serapan: 0.7, fisik: 0.15 },
          at: "Realisasi!R6C4",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no progress", model: model([{ keuangan: 900 }]), missing: ["fisik"] },
    {
      name: "no pagu",
      model: model([{ keuangan: 1, fisik: 0 }], { dokumen: [{ sub: [{}] }] }),
      missing: ["pagu"],
    },
    {
      name: "a pagu of nothing",
      model: model([{ keuangan: 1, fisik: 0 }], { dokumen: [{ sub: [{ pagu: 0 }] }] }),
      missing: ["pagu"],
    },
    {
      name: "no code",
      model: model([{ sub: "Layanan", keuangan: 1, fisik: 0 }]),
      missing: ["kode"],
    },
    { name: "progress alone", model: model([{ fisik: 0.1 }]), missing: [] },
  ],
});
