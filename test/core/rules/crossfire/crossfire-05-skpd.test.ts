import { crossfire05 } from "../../../../src/core/rules/crossfire/crossfire-05-skpd.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { CrossfireSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const KOMINFO = "2.16.2.20.2.21.02.0000 - Dinas Kominfo";
const SOSIAL = "1.06.0.00.0.00.01.0000 - Dinas Sosial";

function model(row: Partial<CrossfireSpec>): Model {
  const rak = [
    { sub: SUB, skpd: KOMINFO },
    { sub: "1.06.05.2.02.0001", skpd: SOSIAL },
  ];
  return modelOf({ rak, crossfire: [{ sub: SUB, ...row }] });
}

ruleTester(crossfire05, {
  valid: [{ name: "its own", model: model({ skpd: "Dinas Kominfo" }) }],
  invalid: [
    {
      name: "another's",
      model: model({ skpd: "Dinas Sosial", tema: "Stunting" }),
      findings: [
        {
          messageId: "skpdLain",
          data: { skpd: "Dinas Sosial", pemilik: "Dinas Kominfo", tema: "Stunting" },
          at: "Crossfire!R5C1",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no SKPD", model: model({}), missing: ["skpd"] },
    {
      name: "an SKPD whose documents are elsewhere",
      model: model({ skpd: "Dinas PU" }),
      missing: ["dpaSkpd:Dinas PU"],
    },
    {
      name: "a code that nobody has is the matter of CROSSFIRE-01",
      model: model({ sub: "2.21.02.2.01.0099", skpd: KOMINFO }),
      missing: [],
    },
    { name: "no code", model: model({ sub: "Layanan", skpd: KOMINFO }), missing: ["kode"] },
  ],
});
