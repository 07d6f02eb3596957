import { data01 } from "../../../../src/core/rules/data/data-01-galat-sel.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "galatSel", text: "#REF!" } as const;

ruleTester(data01, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "bukanAngka", text: "menyusul" }] }),
    },
  ],
  invalid: [
    {
      name: "each at its own cell",
      model: modelOf({ issues: [ISSUE, ISSUE] }),
      findings: [
        { messageId: "galat", data: { isi: "#REF!" }, at: "DPA!R5C7" },
        { messageId: "galat", at: "DPA!R6C7" },
      ],
    },
    {
      name: "on a sheet nobody listed",
      model: { ...modelOf({ issues: [ISSUE] }), sheets: [] },
      findings: [{ messageId: "galat" }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
