import { lengkap08 } from "../../../../src/core/rules/lengkap/lengkap-08-waktu.ts";
import { mapSubs, withoutCol } from "../../../support/map-items.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const blank = aSubModel({ waktu: null });
const withoutLine = mapSubs(blank, (sub) => {
  return { ...sub, origin: withoutCol(sub.origin, "waktu") };
});

ruleTester(lengkap08, {
  valid: [
    { name: "a year", model: aSubModel({}) },
    { name: "one month", model: aSubModel({ waktu: { mulai: 4, selesai: 4 } }) },
  ],
  invalid: [
    { name: "blank", model: blank, findings: [{ messageId: "kosong", at: "DPA!R6C9" }] },
    {
      name: "ends before it begins",
      model: aSubModel({ waktu: { mulai: 9, selesai: 3 } }),
      findings: [{ messageId: "terbalik", data: { mulai: "September", selesai: "Maret" } }],
    },
  ],
  notChecked: [{ name: "the form has no such line", model: withoutLine, missing: ["waktu"] }],
});
