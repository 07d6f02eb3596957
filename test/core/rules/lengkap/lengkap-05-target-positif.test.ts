import { lengkap05 } from "../../../../src/core/rules/lengkap/lengkap-05-target-positif.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { IndikatorSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function row(spec: Partial<IndikatorSpec>): Model {
  const indikator = { jenis: "keluaran" as const, tolokUkur: "Jumlah laporan", ...spec };
  return modelOf({ dokumen: [{ indikator: [indikator] }] });
}

ruleTester(lengkap05, {
  valid: [
    { name: "one", model: row({ target: "1 Laporan" }) },
    { name: "hasil may aim at zero", model: row({ jenis: "hasil", target: "0 Kasus" }) },
    { name: "no number is another rule's", model: row({ target: "banyak" }) },
  ],
  invalid: [
    {
      name: "zero",
      model: row({ target: "0 Laporan" }),
      findings: [{ messageId: "target", data: { target: "0 Laporan" }, at: "DPA!R6C3" }],
    },
  ],
  notChecked: [{ name: "no table", model: modelOf({ dokumen: [{}] }), missing: ["indikator"] }],
});
