import { crossfire02 } from "../../../../src/core/rules/crossfire/crossfire-02-pengampu.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { CrossfireSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...rows: readonly Partial<CrossfireSpec>[]): Model {
  return modelOf({ crossfire: rows.map((row) => ({ sub: "2.21.02.2.01.0005", ...row })) });
}

const KESEHATAN = { skpd: "Dinas Kesehatan" };
const SOSIAL = { skpd: "Dinas Sosial" };

ruleTester(crossfire02, {
  valid: [
    {
      name: "one",
      model: model({ ...KESEHATAN, peran: "SKPD Pengampu" }, { ...SOSIAL, peran: "Pendukung" }),
    },
    {
      name: "one SKPD with two rows",
      model: model({ ...SOSIAL, peran: "Koordinator" }, { ...SOSIAL, peran: "PENGAMPU" }),
    },
    { name: "rows of no known SKPD", model: model({ peran: "Pengampu" }, { peran: "Pengampu" }) },
  ],
  invalid: [
    {
      name: "none, while another theme has one",
      model: model({ peran: "Pengampu" }, { tema: "Wisata" }, { tema: "wisata", peran: "-" }),
      findings: [{ messageId: "tanpa", data: { tema: "Wisata" }, at: "Crossfire!R6C2" }],
    },
    {
      name: "three SKPD lead one theme",
      model: model(
        { ...KESEHATAN, peran: "Pengampu" },
        { ...SOSIAL, peran: "Pengampu" },
        { skpd: "Dinas PU", peran: "Leading sector" },
      ),
      findings: [
        {
          messageId: "ganda",
          data: { skpd: "Dinas Sosial", tempat: "lembar “Crossfire” baris 5" },
          at: "Crossfire!R6C7",
        },
        { messageId: "ganda", follows: true },
      ],
    },
  ],
  notChecked: [
    { name: "no roles at all", model: model(KESEHATAN, SOSIAL), missing: ["peran"] },
    { name: "no theme", model: model({ tema: "", peran: "Pendukung" }), missing: [] },
  ],
});
