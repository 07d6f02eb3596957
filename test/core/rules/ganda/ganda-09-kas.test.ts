import { ganda09 } from "../../../../src/core/rules/ganda/ganda-09-kas.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { KasSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function kas(second: Partial<KasSpec>): Model {
  const first: KasSpec = { bulan: 1, jumlah: 500, sumberDana: "PAD" };
  return modelOf({ kas: [first, { ...first, ...second }] });
}

ruleTester(ganda09, {
  valid: [
    { name: "another month", model: kas({ bulan: 2 }) },
    { name: "another source", model: kas({ sumberDana: "DAU" }) },
    { name: "no source named", model: kas({ sumberDana: null }) },
    { name: "of one SKPD", model: kas({ skpd: "Dinas Sosial" }) },
  ],
  invalid: [
    {
      name: "the same month and source",
      model: kas({ jumlah: 700, sumberDana: "pad" }),
      findings: [
        { messageId: "ganda", data: { bulan: "Januari", jumlah: rupiah(700) }, at: "Kas!R6C2" },
      ],
    },
  ],
  notChecked: [{ name: "no sheet of cash", model: modelOf({}), missing: ["kas"] }],
});
