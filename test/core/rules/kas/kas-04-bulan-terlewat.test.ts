import { kas04 } from "../../../../src/core/rules/kas/kas-04-bulan-terlewat.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { Bulan } from "../../../../src/core/periode/periode.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const model = (bulanList: readonly Bulan[], jumlah: number | null = 5): Model =>
  modelOf({ kas: bulanList.map((bulan) => ({ bulan, jumlah })) });

ruleTester(kas04, {
  valid: [
    { name: "a triwulan", model: model([1, 2, 3]) },
    { name: "begins with the year half gone", model: model([7, 8, 9]) },
    { name: "a month twice", model: model([1, 1, 2]) },
  ],
  invalid: [
    {
      name: "two gaps",
      model: model([1, 3, 6]),
      findings: [
        {
          messageId: "terlewat",
          data: { lembar: "Kas", bulan: "Februari, April, Mei" },
          at: "Kas!R6C1",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no sheet of cash", model: model([]), missing: ["kas"] },
    { name: "no amount", model: model([1, 3], null), missing: ["jumlah"] },
  ],
});
