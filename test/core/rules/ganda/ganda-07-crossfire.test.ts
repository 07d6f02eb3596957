import { ganda07 } from "../../../../src/core/rules/ganda/ganda-07-crossfire.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { CrossfireSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function crossfire(second: Partial<CrossfireSpec>): Model {
  const first = { skpd: "Dinas Sosial", sub: "1.06.02.2.01.0005", lokus: "Wado" };
  return modelOf({ crossfire: [first, { ...first, ...second }] });
}

ruleTester(ganda07, {
  valid: [
    { name: "another place", model: crossfire({ lokus: "Tomo" }) },
    { name: "another theme", model: crossfire({ tema: "Kemiskinan" }) },
    { name: "another facility", model: crossfire({ sarpras: "Posyandu" }) },
    { name: "another activity", model: crossfire({ aktivitas: "Pelatihan" }) },
    { name: "another role", model: crossfire({ peran: "pendukung" }) },
    { name: "another SKPD", model: crossfire({ skpd: "Dinas Kesehatan" }) },
  ],
  invalid: [
    {
      name: "the same row, its code in the older spelling",
      model: crossfire({ sub: "1.06.02.2.01.05", lokus: "WADO" }),
      findings: [
        {
          messageId: "ganda",
          data: { tempat: "lembar “Crossfire” baris 5" },
          at: "Crossfire!R6C3",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no code", model: modelOf({ crossfire: [{ sub: "Keamanan" }] }), missing: ["kode"] },
  ],
});
