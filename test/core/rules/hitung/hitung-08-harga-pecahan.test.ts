import { hitung08 } from "../../../../src/core/rules/hitung/hitung-08-harga-pecahan.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung08, {
  valid: [
    { name: "whole rupiah", model: anItem({}) },
    { name: "dust of a formula", model: anItem({ harga: 4200.000001 }) },
  ],
  invalid: [
    {
      name: "half a rupiah",
      model: anItem({ harga: 4200.5 }),
      findings: [{ messageId: "pecahan", data: { harga: 4200.5 }, at: "DPA!R8C5" }],
    },
    {
      name: "a sen",
      model: anItem({ harga: 4199.99 }),
      findings: [{ messageId: "pecahan" }],
    },
  ],
  notChecked: [{ name: "no price", model: anItem({ harga: null }), missing: ["harga"] }],
});
