import { data14 } from "../../../../src/core/rules/data/data-14-arsip.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = {
  kind: "arsip",
  text: "DPA murni tahun 2026; yang berlaku DPPA tahun 2026",
  count: 3,
} as const;

ruleTester(data14, {
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
        { messageId: "arsip", data: { banyak: 3 }, at: "DPA!R5C7" },
        { messageId: "arsip", at: "DPA!R6C7", follows: true },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
