import { crossfire07 } from "../../../../src/core/rules/crossfire/crossfire-07-dua-asisten.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...rows: readonly (readonly [tema: string, asisten: string])[]): Model {
  return modelOf({
    crossfire: rows.map(([tema, asisten]) => ({ sub: "2.21.02.2.01.0005", tema, asisten })),
  });
}

ruleTester(crossfire07, {
  valid: [
    { name: "two themes", model: model(["Wisata", "Asisten II"], ["Stunting", "Asisten I"]) },
    {
      name: "two spellings, one blank",
      model: model(["Wisata", "Asisten II"], ["WISATA", "Asda 2"], ["Wisata", ""]),
    },
  ],
  invalid: [
    {
      name: "the odd one, though it comes first",
      model: model(["Wisata", "Asisten I"], ["Wisata", "Asisten II"], ["Wisata", "Asda 2"]),
      findings: [
        {
          messageId: "beda",
          data: {
            asisten: "Asisten I",
            pertama: "Asisten II",
            tempat: "lembar “Crossfire” baris 6",
          },
          at: "Crossfire!R5C4",
        },
      ],
    },
    {
      name: "one each: the later",
      model: model(["Wisata", "Asisten I"], ["Wisata", "Asisten II"]),
      findings: [{ messageId: "beda", at: "Crossfire!R6C4" }],
    },
  ],
  notChecked: [
    { name: "no Asisten", model: model(["Wisata", ""]), missing: ["asisten"] },
    { name: "no theme", model: model(["", "Asisten I"]), missing: ["asisten"] },
  ],
});
