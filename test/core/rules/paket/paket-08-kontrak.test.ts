import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket08 } from "../../../../src/core/rules/paket/paket-08-kontrak.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const model = (paket: PaketSpec): Model => modelOf({ paket: [{ nama: "Laptop", ...paket }] });

ruleTester(paket08, {
  valid: [
    { name: "equal", model: model({ nilai: 100, nilaiKontrak: 100 }), boundary: true },
    { name: "less", model: model({ nilai: 100, nilaiKontrak: 90 }) },
  ],
  invalid: [
    {
      name: "more",
      model: model({ nilai: 100, nilaiKontrak: 101 }),
      findings: [{ messageId: "lebih", data: { selisih: rupiah(1) }, at: "Paket!R5C8" }],
    },
  ],
  notChecked: [
    { name: "no contract", model: model({ nilai: 100 }), missing: [] },
    { name: "no value", model: model({ nilaiKontrak: 100 }), missing: ["nilai"] },
  ],
});
