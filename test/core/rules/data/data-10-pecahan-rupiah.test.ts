import { data10 } from "../../../../src/core/rules/data/data-10-pecahan-rupiah.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "pecahan", text: "83333.33", count: 12 } as const;

ruleTester(data10, {
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
        { messageId: "pecahan", data: { banyak: 12, isi: "83333.33" }, at: "DPA!R5C7" },
        { messageId: "pecahan", at: "DPA!R6C7", follows: true },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
