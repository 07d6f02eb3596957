import { data09 } from "../../../../src/core/rules/data/data-09-sel-gabung.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "selGabung", text: "2.21.02.2.01.0005", count: 4 } as const;

ruleTester(data09, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "galatSel", text: "#REF!" }] }),
    },
  ],
  invalid: [
    {
      name: "at its cell",
      model: modelOf({ issues: [ISSUE] }),
      findings: [
        { messageId: "gabung", data: { banyak: 4, isi: "2.21.02.2.01.0005" }, at: "DPA!R5C7" },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
