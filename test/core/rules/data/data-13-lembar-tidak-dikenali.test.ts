import { data13 } from "../../../../src/core/rules/data/data-13-lembar-tidak-dikenali.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "takDikenali", text: "REALISASI FISIK", count: 12 } as const;

ruleTester(data13, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "galatSel", text: "#REF!" }] }),
    },
  ],
  invalid: [
    {
      name: "the column is one root, its cells hang under it",
      model: modelOf({ issues: [ISSUE, ISSUE] }),
      findings: [
        { messageId: "lembar", data: { isi: "REALISASI FISIK", banyak: 12 }, at: "DPA!R5C7" },
        { messageId: "lembar", at: "DPA!R6C7", follows: true },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
