import { pk02 } from "../../../../src/core/rules/perjanjian/pk-02-program-tanpa-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const OWNER = "Dinas Komunikasi dan Informatika";

function pk(programs: readonly string[], pemilik: string | null = OWNER): Model {
  return modelOf({
    dokumen: [{ sub: [{ pagu: 500 }] }],
    pk: programs.map((program) => ({ pemilik, program, anggaran: 500 })),
  });
}

ruleTester(pk02, {
  valid: [
    { name: "by code", model: pk(["2.21.02"]) },
    { name: "by name", model: pk(["Program penyelenggaraan persandian"]) },
  ],
  invalid: [
    {
      name: "one of two has none",
      model: pk(["2.21.02", "2.16.03 - Aplikasi"]),
      findings: [
        {
          messageId: "tanpaDpa",
          data: { program: "2.16.03 Aplikasi", pemilik: OWNER },
          at: "PK!R6C2",
        },
      ],
    },
  ],
  notChecked: [
    {
      name: "none has one: the DPA may be elsewhere",
      model: pk(["2.16.03"]),
      missing: ["dpaProgram:2.16.03"],
    },
    { name: "another owner", model: pk(["2.21.02"], "Bupati"), missing: ["dpaSkpd:Bupati"] },
    { name: "no owner", model: pk(["2.21.02"], null), missing: ["skpd"] },
  ],
});
