import { pk04 } from "../../../../src/core/rules/perjanjian/pk-04-target.ts";
import type { PkIndikatorSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function target(spec: PkIndikatorSpec): Model {
  return modelOf({ indikator: [spec] });
}

ruleTester(pk04, {
  valid: [
    { name: "a number", model: target({ target: 92 }) },
    { name: "a grade", model: target({ target: null, targetText: "WTP" }) },
    { name: "a grade in words", model: target({ target: null, targetText: "Sangat Baik (BB)" }) },
    { name: "zero where fewer is better", model: target({ target: 0, polaritas: "turun" }) },
    { name: "a range from zero", model: target({ target: 0, targetText: "0 - 5" }) },
    {
      name: "only the quarters",
      model: target({ target: null, targetText: "", targetTriwulan: [1, 2, 3, 4] }),
    },
  ],
  invalid: [
    {
      name: "nothing",
      model: target({ target: null, targetText: "-" }),
      findings: [{ messageId: "kosong", at: "PK!R5C5" }],
    },
    {
      name: "words",
      model: target({ target: null, targetText: "Akan ditetapkan" }),
      findings: [{ messageId: "tanpaAngka", data: { target: "Akan ditetapkan" } }],
    },
    { name: "zero", model: target({ target: 0 }), findings: [{ messageId: "nol" }] },
  ],
  notChecked: [{ name: "no indicator", model: target({ indikator: "" }), missing: [] }],
});
