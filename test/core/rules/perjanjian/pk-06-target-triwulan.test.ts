import { pk06 } from "../../../../src/core/rules/perjanjian/pk-06-target-triwulan.ts";
import type { PkIndikatorSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function triwulan(
  targetTriwulan: readonly (number | null)[],
  akumulasi: NonNullable<PkIndikatorSpec["akumulasi"]>,
  spec: PkIndikatorSpec = {},
): Model {
  return modelOf({ indikator: [{ target: 100, targetTriwulan, akumulasi, ...spec }] });
}

ruleTester(pk06, {
  valid: [
    { name: "a sum", model: triwulan([10, 20, 30, 40], "jumlah") },
    { name: "a sum, one quarter blank", model: triwulan([null, 30, 30, 40], "jumlah") },
    { name: "a sum, written to date", model: triwulan([10, 30, 60, 100], "jumlah") },
    { name: "a mean, rounded", model: triwulan([99, 100, 100, 99.9], "rata-rata") },
    { name: "the last", model: triwulan([70, 80, 90, 100], "akhir") },
    { name: "the last one stated", model: triwulan([null, 100, null, null], "akhir") },
    {
      name: "a sum of months",
      model: modelOf({
        indikator: [{ target: 12, akumulasi: "jumlah", targetBulan: Array<number>(12).fill(1) }],
      }),
    },
    {
      name: "a yes in the third quarter",
      model: triwulan([0, 0, 1, 1], "jumlah", { target: 1, polaritas: "ya-tidak" }),
    },
    {
      name: "fewer is better",
      model: triwulan([8.1, 7.8, 7.4, 7], "akhir", { target: 7, polaritas: "turun" }),
    },
  ],
  invalid: [
    {
      name: "a sum too small",
      model: triwulan([10, 20, 30, 39], "jumlah"),
      findings: [{ messageId: "beda", data: { hitungan: 99, target: 100 }, at: "PK!R5C5" }],
    },
    {
      name: "a mean too low",
      model: triwulan([80, 80, 80, 80], "rata-rata"),
      findings: [{ messageId: "beda", data: { hitungan: 80 } }],
    },
    {
      name: "the last too low",
      model: triwulan([70, 80, 90, 95], "akhir"),
      findings: [{ messageId: "beda", data: { hitungan: 95 } }],
    },
  ],
  notChecked: [
    {
      name: "no quarters",
      model: triwulan([null, null, null, null], "akhir"),
      missing: ["targetTriwulan"],
    },
    {
      name: "no target",
      model: triwulan([1, 2, 3, 4], "akhir", { target: null }),
      missing: ["target"],
    },
    {
      name: "a range",
      model: triwulan([4, 4, 4, 5], "akhir", { target: 4, targetText: "4 - 6" }),
      missing: ["target"],
    },
  ],
});
