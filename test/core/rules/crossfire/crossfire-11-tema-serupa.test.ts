import { crossfire11 } from "../../../../src/core/rules/crossfire/crossfire-11-tema-serupa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...tema: readonly string[]): Model {
  return modelOf({ crossfire: tema.map((one) => ({ sub: "2.21.02.2.01.0005", tema: one })) });
}

ruleTester(crossfire11, {
  valid: [
    { name: "two themes", model: model("Bersama cegah stunting", "Ibu selamat, anak sehat") },
    {
      name: "case and punctuation do not count",
      model: model("Bersama cegah stunting", "BERSAMA CEGAH STUNTING!"),
    },
    { name: "numbered", model: model("Penanganan stunting I", "Penanganan stunting II") },
  ],
  invalid: [
    {
      name: "the slip comes first, the usual spelling has more rows",
      model: model("Bersama cegah stuntng", "Bersama cegah stunting", "Bersama cegah stunting"),
      findings: [
        {
          messageId: "serupa",
          data: {
            tema: "Bersama cegah stuntng",
            lain: "Bersama cegah stunting",
            tempat: "lembar “Crossfire” baris 6",
          },
          at: "Crossfire!R5C2",
        },
      ],
    },
    {
      name: "one row each: the later",
      model: model("Infrastruktur desa wisata", "Infrastruktur desa wiasta"),
      findings: [{ messageId: "serupa", at: "Crossfire!R6C2" }],
    },
  ],
  notChecked: [{ name: "no theme", model: model(""), missing: [] }],
});
