import { expect, test } from "vitest";
import { data07 } from "../../../../src/core/rules/data/data-07-kode-diubah-excel.ts";
import { makeLookUp } from "../../../../src/core/rules/look-up.ts";
import { DEFAULT_TOLERANSI } from "../../../../src/core/rules/run.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "kodeAngka", text: "2.1", menjadi: "2.10" } as const;

ruleTester(data07, {
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
        { messageId: "pulih", data: { isi: "2.1", menjadi: "2.10" }, at: "DPA!R5C7" },
        { messageId: "pulih", at: "DPA!R6C7", follows: true },
      ],
    },
    {
      name: "a code that cannot be told",
      model: modelOf({ issues: [{ kind: "kodeAngka", text: "45231" }] }),
      findings: [{ messageId: "hilang", data: { isi: "45231" } }],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});

test("proposes the one right content", () => {
  const model = modelOf({ issues: [ISSUE] });
  const at = model.issues[0]!.at;
  const [violation] = data07.check(
    { at, summary: null, issues: model.issues },
    { model, lookUp: makeLookUp(model), toleransi: DEFAULT_TOLERANSI, rujukan: null, tahun: null },
  );
  expect(violation).toMatchObject({ at, saran: { menjadi: "2.10" } });
});
