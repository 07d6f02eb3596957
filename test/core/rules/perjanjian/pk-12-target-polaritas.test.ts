import { pk12 } from "../../../../src/core/rules/perjanjian/pk-12-target-polaritas.ts";
import type { Polaritas } from "../../../../src/core/model/tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function target(polaritas: Polaritas, targetText: string, nilai: number | null): Model {
  return modelOf({ indikator: [{ polaritas, targetText, target: nilai }] });
}

ruleTester(pk12, {
  valid: [
    { name: "a number", model: target("naik", "80", 80) },
    { name: "a grade", model: target("naik", "WTP", null) },
    { name: "a range", model: target("rentang", "4 s.d. 6", 4) },
    { name: "a day", model: target("tanggal", "46387", 46_387) },
    { name: "a yes", model: target("ya-tidak", "Ya", 1) },
    { name: "a single value to keep", model: target("stabil", "80", 80) },
  ],
  invalid: [
    {
      name: "one number for a range",
      model: target("rentang", "5", 5),
      findings: [{ messageId: "satuAngka", at: "PK!R5C5" }],
    },
    {
      name: "a range that is said to rise",
      model: target("turun", "4 - 6", 4),
      findings: [{ messageId: "berupaRentang", data: { polaritas: "turun" } }],
    },
    {
      name: "words for a day",
      model: target("tanggal", "akhir tahun", null),
      findings: [{ messageId: "bukanTanggal" }],
    },
    {
      name: "a number for a yes",
      model: target("ya-tidak", "80", null),
      findings: [{ messageId: "bukanYaTidak" }],
    },
  ],
  notChecked: [{ name: "no target", model: target("tanggal", "", null), missing: ["target"] }],
});
