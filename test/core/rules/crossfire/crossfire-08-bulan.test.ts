import { crossfire08 } from "../../../../src/core/rules/crossfire/crossfire-08-bulan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const A = { sub: "1.02.02.2.02.0001", skpd: "1.02.0.00.0.00.01.0000 - Dinas Kesehatan" };
const A2 = { ...A, sub: "1.02.02.2.02.0002" };
const B = { sub: "1.06.05.2.02.0001 - Pendataan", skpd: "1.06.0.00.0.00.01.0000 - Dinas Sosial" };

function model(a: readonly number[], b: readonly number[], more: ModelSpec = {}): Model {
  const rak = [
    { ...A, bulan: a },
    { ...B, bulan: b },
  ];
  return modelOf({ rak, crossfire: [A, B], ...more });
}

ruleTester(crossfire08, {
  valid: [
    { name: "one month together", model: model([1, 1], [0, 1, 1]) },
    {
      name: "without a plan the time of work counts",
      model: modelOf({
        dokumen: [{ skpd: B.skpd, sub: [{ kode: B.sub, waktu: { mulai: 1, selesai: 3 } }] }],
        rak: [{ ...A, bulan: [0, 0, 1] }],
        crossfire: [A, B],
      }),
    },
  ],
  invalid: [
    {
      name: "never: told at each, as one",
      model: model([1, 1], [0, 0, 1]),
      findings: [
        {
          messageId: "tidakBertemu",
          data: { bulan: "Januari, Februari", lain: "Maret" },
          at: "Crossfire!R5C3",
        },
        { messageId: "tidakBertemu", data: { sub: "Pendataan" }, follows: true },
      ],
    },
    {
      name: "a colleague of the same SKPD does not help",
      model: model([1], [0, 1], {
        rak: [
          { ...A, bulan: [1] },
          { ...A2, bulan: [1, 1] },
          { ...B, bulan: [0, 1] },
        ],
        crossfire: [A, A2, B],
      }),
      findings: [{ messageId: "tidakBertemu", at: "Crossfire!R5C3" }],
    },
  ],
  notChecked: [
    { name: "alone", model: model([1], [1], { crossfire: [A] }), missing: ["skpd"] },
    { name: "no plan", model: model([1], []), missing: ["rencana"] },
    {
      name: "a code that nobody has",
      model: model([1], [1], { crossfire: [{ ...A, sub: "1.02.02.2.02.0099" }] }),
      missing: ["kode"],
    },
  ],
});
