import { data03 } from "../../../../src/core/rules/data/data-03-judul-ganda.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "judulGanda", text: "Volume" } as const;

ruleTester(data03, {
  valid: [
    { name: "sheets without issues", model: modelOf({}) },
    {
      name: "issues of another kind",
      model: modelOf({ issues: [{ kind: "bulanTidakLengkap", text: "Desember" }] }),
    },
  ],
  invalid: [
    {
      name: "each at its own cell",
      model: modelOf({ issues: [ISSUE, ISSUE] }),
      findings: [
        { messageId: "judul", data: { isi: "Volume" }, at: "DPA!R5C7" },
        { messageId: "judul", at: "DPA!R6C7" },
      ],
    },
    {
      name: "on a sheet nobody listed",
      model: { ...modelOf({ issues: [ISSUE] }), sheets: [] },
      findings: [{ messageId: "judul" }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});
