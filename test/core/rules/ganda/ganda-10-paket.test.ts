import { ganda10 } from "../../../../src/core/rules/ganda/ganda-10-paket.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function paket(second: PaketSpec): Model {
  const first = { sub: "2.21.02.2.01.0005", rekening: "5.2.02.05.01.0001" };
  return modelOf({ paket: [first, { ...first, ...second }] });
}

ruleTester(ganda10, {
  valid: [
    { name: "another code", model: paket({ kodeRup: "41234568" }) },
    { name: "one package from two accounts", model: paket({ rekening: "5.2.02.05.01.0002" }) },
  ],
  invalid: [
    {
      name: "the same code",
      model: paket({ kodeRup: " 41234567", nama: "Laptop" }),
      findings: [
        {
          messageId: "ganda",
          data: { nama: "Laptop", tempat: "lembar “Paket” baris 5" },
          at: "Paket!R6C1",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no code", model: modelOf({ paket: [{ kodeRup: "-" }] }), missing: ["kodeRup"] },
  ],
});
