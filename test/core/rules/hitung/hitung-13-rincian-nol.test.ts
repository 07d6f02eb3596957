import { hitung13 } from "../../../../src/core/rules/hitung/hitung-13-rincian-nol.ts";
import { NOL } from "../../../../src/core/rupiah/rupiah.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung13, {
  valid: [
    { name: "a rupiah", model: anItem({ jumlah: 1 }) },
    { name: "taken out by the change", model: anItem({ jumlah: 0, sebelum: 84_000 }) },
  ],
  invalid: [
    {
      name: "nothing",
      model: anItem({ harga: 0, jumlah: 0 }),
      findings: [{ messageId: "nol", data: { jumlah: NOL }, at: "DPA!R8C7" }],
    },
  ],
  notChecked: [
    { name: "blank is not nothing", model: anItem({ jumlah: null }), missing: ["jumlah"] },
  ],
});
