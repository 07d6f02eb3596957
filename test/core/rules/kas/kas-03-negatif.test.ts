import { kas03 } from "../../../../src/core/rules/kas/kas-03-negatif.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(kas03, {
  valid: [{ name: "nothing came in", model: modelOf({ kas: [{ bulan: 1, jumlah: 0 }] }) }],
  invalid: [
    {
      name: "of one SKPD and source",
      model: modelOf({
        kas: [{ bulan: 2, jumlah: -1, skpd: "Dinas Sosial", sumberDana: "PAD" }],
      }),
      findings: [
        {
          messageId: "negatif",
          data: { kantong: "Dinas Sosial, PAD", bulan: "Februari", jumlah: rupiah(-1) },
          at: "Kas!R5C2",
        },
      ],
    },
    {
      name: "of the whole",
      model: modelOf({ kas: [{ bulan: 1, jumlah: -1 }] }),
      findings: [{ messageId: "negatif", data: { kantong: "seluruh belanja" } }],
    },
  ],
  notChecked: [
    { name: "blank", model: modelOf({ kas: [{ bulan: 1, jumlah: null }] }), missing: ["jumlah"] },
  ],
});
