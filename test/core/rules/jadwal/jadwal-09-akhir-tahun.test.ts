import { jadwal09 } from "../../../../src/core/rules/jadwal/jadwal-09-akhir-tahun.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aPlan, aYear, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function rak(months: readonly Readonly<Record<number, number>>[], dpa?: SubSpec): Model {
  return modelOf({
    ...(dpa && { dokumen: [{ sub: [dpa] }] }),
    rak: months.map((planned, index) => ({
      sub: "2.21.02.2.01.0005",
      rekening: `5.1.02.01.01.000${index + 1}`,
      bulan: aYear(planned),
    })),
  });
}

ruleTester(jadwal09, {
  valid: [
    { name: "exactly thirty percent", model: aPlan(aYear({ 5: 70, 11: 10, 12: 20 })) },
    { name: "one account late, the whole not", model: rak([{ 12: 30 }, { 4: 70 }]) },
    {
      name: "work that begins in the last quarter",
      model: aPlan(aYear({ 12: 100 }), { waktu: { mulai: 10, selesai: 12 } }),
    },
    { name: "nothing planned", model: aPlan(aYear({})) },
  ],
  invalid: [
    {
      name: "a little more",
      model: aPlan(aYear({ 5: 69, 11: 11, 12: 20 })),
      findings: [
        {
          messageId: "menumpuk",
          data: { akhir: rupiah(31), bagian: 0.31, batas: 0.3 },
          at: "DPA!R7C11",
        },
      ],
    },
    {
      name: "all accounts of RAK together, told once",
      model: rak([{ 12: 30 }, { 4: 60 }]),
      findings: [{ messageId: "menumpuk", at: "RAK!R5C16" }],
    },
    {
      name: "the plan of the DPA speaks for its RAK",
      model: rak([{ 12: 40 }, { 4: 60 }], { bulan: aYear({ 4: 60, 12: 40 }) }),
      findings: [{ messageId: "menumpuk", at: "DPA!R7C12" }],
    },
  ],
  notChecked: [{ name: "no months", model: aPlan([]), missing: ["rencana"] }],
});
