import { lengkap07 } from "../../../../src/core/rules/lengkap/lengkap-07-kelompok-sasaran.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(lengkap07, {
  valid: [{ name: "named", model: aSubModel({ kelompokSasaran: "Siswa SMP" }) }],
  invalid: [
    {
      name: "blank",
      model: aSubModel({ kelompokSasaran: "" }),
      findings: [{ messageId: "kosong", at: "DPA!R6C10" }],
    },
    {
      name: "a stroke",
      model: aSubModel({ kelompokSasaran: " - " }),
      findings: [{ messageId: "kosong" }],
    },
  ],
  notChecked: [
    {
      name: "the form has no such line",
      model: aSubModel({ kelompokSasaran: null }),
      missing: ["kelompokSasaran"],
    },
  ],
});
