import { kode11 } from "../../../../src/core/rules/kode/kode-11-bentuk-skpd.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function skpd(...kode: string[]): Model {
  return modelOf({
    rak: [{ sub: "2.21.02.2.01.0005" }],
    skpd: kode.map((one) => ({ kode: one, nama: "Dinas" })),
  });
}

ruleTester(kode11, {
  valid: [
    { name: "with its unit", model: skpd("2.16.2.20.2.21.02.0000") },
    { name: "without a unit", model: skpd("1.02.0.00.0.00.01") },
    { name: "beside a region's own number", model: skpd("1.02.0.00.0.00.01.0000", "1.02.01") },
  ],
  invalid: [
    {
      name: "an empty part",
      model: skpd("4.02.0.00.0.00.1..0000"),
      findings: [{ messageId: "bentuk", at: "SKPD!R5C1" }],
    },
    {
      name: "zeros lost",
      model: skpd("1.2.0.0.0.0.1.0"),
      findings: [{ messageId: "bentuk" }],
    },
    {
      name: "the same code in many rows",
      model: modelOf({
        rak: ["1", "2"].map(() => ({ skpd: "1.02.0.00.0.00.1.0000", sub: "2.21.02.2.01.0005" })),
      }),
      findings: [{ messageId: "bentuk" }, { messageId: "bentuk", follows: true }],
    },
  ],
  notChecked: [{ name: "no code of that form", model: skpd("1.02.01"), missing: ["skpd"] }],
});
