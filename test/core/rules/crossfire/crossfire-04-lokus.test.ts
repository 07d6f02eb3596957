import { crossfire04 } from "../../../../src/core/rules/crossfire/crossfire-04-lokus.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...lokus: readonly string[]): Model {
  return modelOf({ crossfire: lokus.map((one) => ({ sub: "2.21.02.2.01.0005", lokus: one })) });
}

ruleTester(crossfire04, {
  valid: [
    {
      name: "kecamatan and desa, with and without their words",
      model: model("Wado, Cimungkal", "Kec. Wado; Ds. Cimungkal"),
    },
    { name: "other spacing, two names in one", model: model("Sumedangselatan", "Wado Cimungkal") },
    { name: "kecamatan of two words", model: model("Sumedang Selatan dan Wado") },
    {
      name: "buildings and streets are no names of places",
      model: model("Wado, Puskesmas Cisitu, Jl. Prabu 12"),
    },
  ],
  invalid: [
    {
      name: "a slip, repeated",
      model: model("Wado", "Wadoo, Cimungkal", "Wadoo"),
      findings: [
        { messageId: "tidakDikenal", data: { nama: "Wadoo" }, at: "Crossfire!R6C5" },
        { messageId: "tidakDikenal", follows: true },
      ],
    },
    {
      name: "a desa of another kecamatan",
      model: model("Wado, Regol Wetan"),
      findings: [{ messageId: "luarKecamatan", data: { nama: "Regol Wetan", kecamatan: "Wado" } }],
    },
  ],
  notChecked: [
    { name: "blank", model: model("", "-"), missing: ["lokus"] },
    { name: "all of the regency", model: model("Semua kecamatan"), missing: [] },
    {
      name: "places of another region",
      model: model("Coblong", "Lengkong, Wado", "Andir"),
      missing: ["rujukan"],
    },
    { name: "no table of places", model: model("Wado"), rujukan: null, missing: ["rujukan"] },
  ],
});
