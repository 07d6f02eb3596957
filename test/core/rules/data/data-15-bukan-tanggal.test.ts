import { data15 } from "../../../../src/core/rules/data/data-15-bukan-tanggal.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "bukanTanggal", text: "31/02/2026" } as const;

ruleTester(data15, {
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
        { messageId: "tanggal", data: { isi: "31/02/2026" }, at: "DPA!R5C7" },
        { messageId: "tanggal", at: "DPA!R6C7" },
      ],
    },
    {
      name: "on a sheet nobody listed",
      model: { ...modelOf({ issues: [ISSUE] }), sheets: [] },
      findings: [{ messageId: "tanggal" }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
