import { kas02 } from "../../../../src/core/rules/kas/kas-02-realisasi.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

/** Spent in January and February; cash of 100 in each. */
function model(januari: number, februari: number, more: ModelSpec = {}): Model {
  return modelOf({
    rak: [{ sub: SUB, total: 300, bulan: [100, 100, 100] }],
    realisasi: [
      { sub: SUB, bulan: 1, keuangan: januari },
      { sub: SUB, bulan: 2, keuangan: februari },
    ],
    kas: [
      { bulan: 1, jumlah: 100 },
      { bulan: 2, jumlah: 100 },
    ],
    ...more,
  });
}

ruleTester(kas02, {
  valid: [
    { name: "all cash spent", model: model(100, 100), boundary: true },
    { name: "saved in January for February", model: model(20, 180) },
  ],
  invalid: [
    {
      name: "more to date than came in",
      model: model(80, 150),
      findings: [
        {
          messageId: "kurang",
          data: { bulan: "Februari", keluar: rupiah(230), selisih: rupiah(30) },
          at: "Kas!R6C2",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no sheet of cash", model: model(1, 1, { kas: [] }), missing: ["kas"] },
    { name: "nothing reported", model: model(1, 1, { realisasi: [] }), missing: ["realisasi"] },
    {
      name: "cash begins after the reports",
      model: model(1, 1, { kas: [{ bulan: 3, jumlah: 1 }] }),
      missing: ["bulan"],
    },
  ],
});
