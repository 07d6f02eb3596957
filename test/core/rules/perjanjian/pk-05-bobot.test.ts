import { pk05 } from "../../../../src/core/rules/perjanjian/pk-05-bobot.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function bobot(...owners: readonly (readonly (number | null)[])[]): Model {
  const indikator = owners.flatMap((list, nth) =>
    list.map((one) => ({ pemilik: `Dinas ${nth}`, bobot: one })),
  );
  return modelOf({ indikator });
}

ruleTester(pk05, {
  valid: [
    { name: "100", model: bobot([60, 40]), boundary: true },
    { name: "1", model: bobot([0.6, 0.4]) },
    { name: "rounded thirds", model: bobot([33.3, 33.3, 33.3]) },
    { name: "just inside the rounding", model: bobot([60, 39.5]) },
    { name: "each owner for itself", model: bobot([100], [50, 50]) },
  ],
  invalid: [
    {
      name: "less",
      model: bobot([100], [60, 39.4]),
      findings: [{ messageId: "beda", data: { n: 2, pemilik: "Dinas 1" }, at: "PK!R6C6" }],
    },
    {
      name: "more, as fractions",
      model: bobot([0.6, 0.6]),
      findings: [{ messageId: "beda", data: { jumlah: 1.2 } }],
    },
    {
      name: "one blank",
      model: bobot([60, null, 40]),
      findings: [{ messageId: "sebagian", data: { n: 3, kosong: 1 }, at: "PK!R6C6" }],
    },
  ],
  notChecked: [{ name: "none", model: bobot([null, null]), missing: ["bobot"] }],
});
