import { kas05 } from "../../../../src/core/rules/kas/kas-05-kumulatif.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { BULAN_LIST, type Bulan } from "../../../../src/core/periode/periode.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

/** A plan of 1,200 a year. */
function model(jumlahOf: (bulan: Bulan) => number | null, sampai = 12): Model {
  const rak = [{ sub: "2.21.02.2.01.0005", total: 1200, bulan: Array<number>(12).fill(100) }];
  const months = BULAN_LIST.filter((bulan) => bulan <= sampai);
  return modelOf({ rak, kas: months.map((bulan) => ({ bulan, jumlah: jumlahOf(bulan) })) });
}

ruleTester(kas05, {
  valid: [
    { name: "even", model: model(() => 100) },
    { name: "rising receipts of about the plan", model: model((bulan) => 40 + bulan * 10) },
    { name: "it falls once", model: model((bulan) => (bulan === 6 ? 100 : bulan * 100)) },
    { name: "five months say nothing", model: model((bulan) => bulan * 300, 5) },
    { name: "cash of ten such regencies", model: model((bulan) => bulan * 1000) },
  ],
  invalid: [
    {
      name: "sums to date",
      model: model((bulan) => bulan * 100),
      findings: [
        {
          messageId: "kumulatif",
          data: { kantong: "seluruh belanja", jumlah: rupiah(7800), rencana: rupiah(1200) },
          at: "Kas!R5C2",
        },
      ],
    },
    {
      name: "sums to date, the same in some months",
      model: model((bulan) => Math.ceil(bulan / 3) * 300),
      findings: [{ messageId: "kumulatif" }],
    },
  ],
  notChecked: [{ name: "no amount", model: model(() => null), missing: ["jumlah"] }],
});
