import { data02 } from "../../../../src/core/rules/data/data-02-bukan-angka.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "bukanAngka", text: "menyusul" } as const;

ruleTester(data02, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "judulGanda", text: "Volume" }] }),
    },
  ],
  invalid: [
    {
      name: "each at its own cell",
      model: modelOf({ issues: [ISSUE, ISSUE] }),
      findings: [
        { messageId: "teks", data: { isi: "menyusul" }, at: "DPA!R5C7" },
        { messageId: "teks", at: "DPA!R6C7" },
      ],
    },
    {
      name: "on a sheet nobody listed",
      model: { ...modelOf({ issues: [ISSUE] }), sheets: [] },
      findings: [{ messageId: "teks" }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
