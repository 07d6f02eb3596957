import { crossfire01 } from "../../../../src/core/rules/crossfire/crossfire-01-kode.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const GHOST = "2.21.02.2.01.0099";
const DPA = [{ sub: [{}] }];

function crossfire(rows: ModelSpec["crossfire"], more: ModelSpec = { dokumen: DPA }): Model {
  return modelOf({ ...more, ...(rows === undefined ? {} : { crossfire: rows }) });
}

ruleTester(crossfire01, {
  valid: [
    { name: "in the DPA", model: crossfire([{ sub: SUB }]) },
    { name: "in the DPA, in the spelling of 2021", model: crossfire([{ sub: "2.21.02.2.01.05" }]) },
    { name: "in RAK only", model: crossfire([{ sub: GHOST }], { rak: [{ sub: GHOST }] }) },
  ],
  invalid: [
    {
      name: "nowhere",
      model: crossfire([{ sub: GHOST, tema: "Stunting" }]),
      findings: [
        { messageId: "tidakDikenal", data: { sub: GHOST, tema: "Stunting" }, at: "Crossfire!R5C3" },
      ],
    },
    {
      name: "nowhere, at an SKPD whose DPA is here",
      model: crossfire([{ sub: GHOST, skpd: "Dinas Komunikasi dan Informatika" }]),
      findings: [{ messageId: "tidakDikenal" }],
    },
    {
      name: "nowhere, in two themes",
      model: crossfire([{ sub: GHOST }, { sub: GHOST }]),
      findings: [{ messageId: "tidakDikenal" }, { messageId: "tidakDikenal", follows: true }],
    },
  ],
  notChecked: [
    {
      name: "at an SKPD whose DPA is elsewhere",
      model: crossfire([{ sub: GHOST, skpd: "Dinas Sosial" }]),
      missing: ["dpaSkpd:Dinas Sosial"],
    },
    { name: "neither DPA nor RAK", model: crossfire([{ sub: SUB }], {}), missing: ["dpaAtauRak"] },
    { name: "no code", model: crossfire([{ sub: "Pelatihan kader" }]), missing: ["kode"] },
  ],
});
