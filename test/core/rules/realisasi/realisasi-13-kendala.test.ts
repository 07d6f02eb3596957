import { realisasi13 } from "../../../../src/core/rules/realisasi/realisasi-13-kendala.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const BULAN = [200, 200, 0, 0, 600];

function model(rows: readonly Partial<RealisasiSpec>[], more: ModelSpec = {}): Model {
  return modelOf({
    dokumen: [{ sub: [{ pagu: 1000, bulan: BULAN }] }],
    realisasi: rows.map((row) => ({ sub: SUB, ...row })),
    ...more,
  });
}

/** Reports from a sheet without that column. */
function tanpaKolom(one: Model): Model {
  const realisasiList = one.realisasiList.map((row) => {
    const { kendala: _, ...cols } = row.origin.cols;
    return { ...row, origin: { ...row.origin, cols } };
  });
  return { ...one, realisasiList };
}

ruleTester(realisasi13, {
  valid: [
    { name: "ten percent behind", model: model([{ keuangan: 100 }]) },
    { name: "with a reason", model: model([{ keuangan: 99, kendala: "Menunggu juknis" }]) },
    {
      name: "the RAK plans later",
      model: model([{ keuangan: 0 }], { rak: [{ sub: SUB, bulan: [0, 0, 1000] }] }),
    },
  ],
  invalid: [
    {
      name: "behind, and a stroke for a reason",
      model: model([
        { bulan: 1, keuangan: 100, kendala: "Menunggu juknis" },
        { bulan: 2, keuangan: 100, kendala: "-" },
      ]),
      findings: [
        {
          messageId: "tanpaKendala",
          data: { bulan: "Februari", serapan: 0.2, rencana: 0.4 },
          at: "Realisasi!R6C7",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no such column", model: tanpaKolom(model([{ keuangan: 0 }])), missing: ["kendala"] },
    { name: "to date only", model: model([{ bulan: null, keuangan: 0 }]), missing: ["bulan"] },
    {
      name: "no plan",
      model: model([{ keuangan: 0 }], { dokumen: [{ sub: [{ pagu: 1000 }] }] }),
      missing: ["rencana"],
    },
    {
      name: "no pagu",
      model: model([{ keuangan: 0 }], { dokumen: [{ sub: [{ bulan: BULAN }] }] }),
      missing: ["pagu"],
    },
    { name: "no code", model: model([{ sub: "Layanan", keuangan: 0 }]), missing: ["kode"] },
  ],
});
