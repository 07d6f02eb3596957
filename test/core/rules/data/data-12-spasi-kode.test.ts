import { expect, test } from "vitest";
import { data12 } from "../../../../src/core/rules/data/data-12-spasi-kode.ts";
import { makeLookUp } from "../../../../src/core/rules/look-up.ts";
import { DEFAULT_TOLERANSI } from "../../../../src/core/rules/run.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "spasiKode", text: "5.1.02. ", menjadi: "5.1.02" } as const;

ruleTester(data12, {
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
        { messageId: "spasi", data: { isi: "5.1.02. ", menjadi: "5.1.02" }, at: "DPA!R5C7" },
        { messageId: "spasi", at: "DPA!R6C7", follows: true },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});

test("proposes the one right content", () => {
  const model = modelOf({ issues: [ISSUE] });
  const at = model.issues[0]!.at;
  const [violation] = data12.check(
    { at, summary: null, issues: model.issues },
    { model, lookUp: makeLookUp(model), toleransi: DEFAULT_TOLERANSI, rujukan: null, tahun: null },
  );
  expect(violation).toMatchObject({ at, saran: { menjadi: "5.1.02" } });
});
