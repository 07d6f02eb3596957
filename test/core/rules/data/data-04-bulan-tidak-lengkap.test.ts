import { data04 } from "../../../../src/core/rules/data/data-04-bulan-tidak-lengkap.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "bulanTidakLengkap", text: "Desember" } as const;

ruleTester(data04, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "tanpaKode", text: "rekening" }] }),
    },
  ],
  invalid: [
    {
      name: "each at its own cell",
      model: modelOf({ issues: [ISSUE, ISSUE] }),
      findings: [
        { messageId: "bulan", data: { isi: "Desember" }, at: "DPA!R5C7" },
        { messageId: "bulan", at: "DPA!R6C7" },
      ],
    },
    {
      name: "on a sheet nobody listed",
      model: { ...modelOf({ issues: [ISSUE] }), sheets: [] },
      findings: [{ messageId: "bulan" }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
