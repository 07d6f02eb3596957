import { lengkap04 } from "../../../../src/core/rules/lengkap/lengkap-04-keluaran.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(lengkap04, {
  valid: [{ name: "stated", model: aSubModel({ keluaran: "Jumlah laporan" }) }],
  invalid: [
    {
      name: "blank",
      model: aSubModel({ keluaran: "" }),
      findings: [{ messageId: "kosong", at: "DPA!R6C8" }],
    },
  ],
  notChecked: [
    { name: "no such line", model: aSubModel({ keluaran: null }), missing: ["keluaran"] },
  ],
});
