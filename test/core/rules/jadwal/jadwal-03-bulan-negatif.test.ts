import { jadwal03 } from "../../../../src/core/rules/jadwal/jadwal-03-bulan-negatif.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aSubModel, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(jadwal03, {
  valid: [
    { name: "zero is a plan", model: aSubModel({ bulan: [0, 84_000] }), boundary: true },
    { name: "RAK", model: modelOf({ rak: [{ sub: "2.21.02.2.01.0005", bulan: [1] }] }) },
  ],
  invalid: [
    {
      name: "two months of a DPA",
      model: aSubModel({ bulan: [-1, 0, -2] }),
      findings: [
        { messageId: "negatif", data: { bulan: "Januari", nilai: rupiah(-1) }, at: "DPA!R7C1" },
        { messageId: "negatif", data: { bulan: "Maret" }, at: "DPA!R7C3" },
      ],
    },
    {
      name: "a month of RAK",
      model: modelOf({ rak: [{ sub: "2.21.02.2.01.0005", bulan: [5, -5] }] }),
      findings: [{ messageId: "negatif", data: { bulan: "Februari" }, at: "RAK!R5C6" }],
    },
  ],
  notChecked: [{ name: "blank months", model: aSubModel({ bulan: [] }), missing: ["rencana"] }],
});
