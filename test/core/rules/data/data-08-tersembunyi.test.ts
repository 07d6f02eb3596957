import { data08 } from "../../../../src/core/rules/data/data-08-tersembunyi.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "tersembunyi", text: "baris", count: 3 } as const;

ruleTester(data08, {
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
        { messageId: "baris", data: { banyak: 3 }, at: "DPA!R5C7" },
        { messageId: "baris", at: "DPA!R6C7", follows: true },
      ],
    },
    {
      name: "hidden columns",
      model: modelOf({ issues: [{ kind: "tersembunyi", text: "kolom" }] }),
      findings: [{ messageId: "kolom", data: { banyak: 1 } }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
