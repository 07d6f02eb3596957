import { hitung09 } from "../../../../src/core/rules/hitung/hitung-09-rincian-negatif.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung09, {
  valid: [
    { name: "something", model: anItem({}) },
    { name: "nothing", model: anItem({ koefisien: 0, harga: 0, jumlah: 0 }) },
  ],
  invalid: [
    {
      name: "a negative volume",
      model: anItem({ koefisien: -1, jumlah: -4200 }),
      findings: [{ messageId: "koefisien", data: { koefisien: -1 }, at: "DPA!R8C3" }],
    },
    {
      name: "a negative price",
      model: anItem({ harga: -0.5, jumlah: -10 }),
      findings: [{ messageId: "harga", data: { harga: -0.5 }, at: "DPA!R8C5" }],
    },
    {
      name: "a negative amount",
      model: anItem({ jumlah: -1 }),
      findings: [{ messageId: "jumlah", data: { jumlah: rupiah(-1) }, at: "DPA!R8C7" }],
    },
  ],
  notChecked: [{ name: "no amount", model: anItem({ jumlah: null }), missing: ["jumlah"] }],
});
