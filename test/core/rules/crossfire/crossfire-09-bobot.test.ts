import { crossfire09 } from "../../../../src/core/rules/crossfire/crossfire-09-bobot.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

function model(bobot: readonly (number | null | undefined)[], tema?: string): Model {
  return modelOf({
    rak: [{ sub: SUB }],
    crossfire: bobot.map((one, nth) => ({
      sub: SUB,
      tema: tema ?? `Tema ${nth}`,
      ...(one !== undefined && { bobot: one }),
    })),
  });
}

ruleTester(crossfire09, {
  valid: [
    { name: "percent", model: model([60, 40]) },
    { name: "shares", model: model([0.25, 0.75]) },
    { name: "a third three times", model: model([33.3, 33.3, 33.3]) },
    { name: "two rows of one theme", model: model([1, 1], "Stunting") },
  ],
  invalid: [
    {
      name: "too little",
      model: model([60, 30]),
      findings: [{ messageId: "beda", data: { n: 2, jumlah: 0.9 }, at: "Crossfire!R5C9" }],
    },
    {
      name: "negative",
      model: model([110, -10]),
      findings: [{ messageId: "negatif", data: { tema: "Tema 1" }, at: "Crossfire!R6C9" }],
    },
    {
      name: "one blank",
      model: model([50, null, 50]),
      findings: [{ messageId: "sebagian", data: { tema: "Tema 1" }, at: "Crossfire!R6C9" }],
    },
  ],
  notChecked: [
    { name: "no such column", model: model([undefined]), missing: ["bobot"] },
    { name: "a blank column", model: model([null, null]), missing: ["bobot"] },
    {
      name: "a code that nobody has",
      model: modelOf({ rak: [{ sub: SUB }], crossfire: [{ sub: "2.21.02.2.01.0099", bobot: 1 }] }),
      missing: ["kode"],
    },
  ],
});
