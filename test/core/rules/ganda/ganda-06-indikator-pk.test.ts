import { ganda06 } from "../../../../src/core/rules/ganda/ganda-06-indikator-pk.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { PkIndikatorSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function pk(second: PkIndikatorSpec): Model {
  const first = { pemilik: "Dinas Sosial", indikator: "Angka kemiskinan" };
  return modelOf({ indikator: [first, { ...first, ...second }] });
}

ruleTester(ganda06, {
  valid: [
    { name: "two indicators", model: pk({ indikator: "Indeks SPBE" }) },
    { name: "two owners", model: pk({ pemilik: "Dinas Kesehatan" }) },
    { name: "blank names", model: modelOf({ indikator: [{ indikator: "" }, { indikator: " " }] }) },
  ],
  invalid: [
    {
      name: "the same one with another target",
      model: pk({ indikator: "ANGKA KEMISKINAN.", target: 7, targetText: "7" }),
      findings: [
        {
          messageId: "ganda",
          data: { target: "7", pertama: "100", tempat: "lembar “PK” baris 5" },
          at: "PK!R6C3",
        },
      ],
    },
    {
      name: "the same one without a target",
      model: pk({ target: null }),
      findings: [{ messageId: "ganda", data: { target: "yang kosong" } }],
    },
  ],
  notChecked: [{ name: "no PK", model: modelOf({}), missing: ["pkIndikator"] }],
});
