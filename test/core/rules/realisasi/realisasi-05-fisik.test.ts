import { realisasi05 } from "../../../../src/core/rules/realisasi/realisasi-05-fisik.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(fisik: number | null): Model {
  return modelOf({ realisasi: [{ sub: "2.21.02.2.01.0005", bulan: 4, keuangan: 1, fisik }] });
}

ruleTester(realisasi05, {
  valid: [
    { name: "nothing yet", model: model(0) },
    { name: "all of it", model: model(1) },
    { name: "a long tail", model: model(1 + 1e-12) },
  ],
  invalid: [
    {
      name: "over",
      model: model(1.01),
      findings: [
        { messageId: "luar", data: { waktu: "bulan April", fisik: 1.01 }, at: "Realisasi!R5C5" },
      ],
    },
    { name: "under", model: model(-0.01), findings: [{ messageId: "luar" }] },
  ],
  notChecked: [{ name: "not reported", model: model(null), missing: [] }],
});
