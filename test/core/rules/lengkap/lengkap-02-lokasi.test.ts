import { lengkap02 } from "../../../../src/core/rules/lengkap/lengkap-02-lokasi.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(lengkap02, {
  valid: [
    { name: "a kecamatan", model: aSubModel({ lokasi: "Kec. Wado" }) },
    { name: "everywhere", model: aSubModel({ lokasi: "Semua Kabupaten / Kota" }) },
  ],
  invalid: [
    {
      name: "blank",
      model: aSubModel({ lokasi: "" }),
      findings: [{ messageId: "kosong", at: "DPA!R6C7" }],
    },
    { name: "a dash", model: aSubModel({ lokasi: " - " }), findings: [{ messageId: "kosong" }] },
  ],
  notChecked: [{ name: "no such line", model: aSubModel({ lokasi: null }), missing: ["lokasi"] }],
});
