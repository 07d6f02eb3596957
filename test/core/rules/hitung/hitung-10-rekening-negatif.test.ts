import { hitung10 } from "../../../../src/core/rules/hitung/hitung-10-rekening-negatif.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function account(spec: Partial<RekeningSpec>): Model {
  return aSubModel({ rekening: [aRekening(spec)] });
}

ruleTester(hitung10, {
  valid: [
    { name: "something", model: account({}) },
    { name: "nothing", model: account({ jumlah: 0, rincian: [] }) },
    {
      name: "a negative item is the item's finding",
      model: account({ jumlah: -84_000, rincian: [{ koefisien: -20, jumlah: -84_000 }] }),
    },
  ],
  invalid: [
    {
      name: "a list without items",
      model: account({ jumlah: -1, rincian: [] }),
      findings: [{ messageId: "negatif", data: { jumlah: rupiah(-1) }, at: "DPA!R7C7" }],
    },
    {
      name: "items above zero",
      model: account({ jumlah: -84_000 }),
      findings: [{ messageId: "negatif" }],
    },
  ],
  notChecked: [{ name: "no amount", model: account({ jumlah: null }), missing: ["jumlah"] }],
});
