import { data11 } from "../../../../src/core/rules/data/data-11-nilai-negatif.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(data11, {
  valid: [
    { name: "a pagu", model: aSubModel({ pagu: 84_000 }) },
    { name: "nothing left", model: aSubModel({ pagu: 0 }) },
  ],
  invalid: [
    {
      name: "less than nothing",
      model: aSubModel({ pagu: -1 }),
      findings: [{ messageId: "pagu", data: { jumlah: -1 } }],
    },
  ],
  notChecked: [{ name: "no pagu", model: aSubModel({ pagu: null }), missing: ["pagu"] }],
});
