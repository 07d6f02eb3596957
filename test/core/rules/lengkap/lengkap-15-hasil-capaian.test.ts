import { lengkap15 } from "../../../../src/core/rules/lengkap/lengkap-15-hasil-capaian.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { IndikatorSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function table(...indikator: readonly IndikatorSpec[]): Model {
  return modelOf({ dokumen: [{ indikator }] });
}

ruleTester(lengkap15, {
  valid: [
    { name: "filled in", model: table({ jenis: "capaian", tolokUkur: "Nilai", target: "551" }) },
  ],
  invalid: [
    {
      name: "hasil without a target",
      model: table({ jenis: "hasil", tolokUkur: "Jumlah OPD" }),
      findings: [
        { messageId: "target", data: { jenis: "hasil", tolokUkur: "Jumlah OPD" }, at: "DPA!R6C3" },
      ],
    },
    {
      name: "capaian without anything",
      model: table({ jenis: "capaian" }, { jenis: "hasil", tolokUkur: "OPD", target: "29 OPD" }),
      findings: [{ messageId: "tolokUkur", data: { jenis: "capaian" }, at: "DPA!R6C2" }],
    },
  ],
  notChecked: [
    { name: "no such rows", model: table({ jenis: "keluaran" }), missing: ["indikator"] },
    { name: "no table", model: modelOf({ dokumen: [{}] }), missing: ["indikator"] },
  ],
});
