import { expect, test } from "vitest";
import { data06 } from "../../../../src/core/rules/data/data-06-angka-teks.ts";
import { makeLookUp } from "../../../../src/core/rules/look-up.ts";
import { DEFAULT_TOLERANSI } from "../../../../src/core/rules/run.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const ISSUE = { kind: "angkaTeks", text: "Rp84.000", menjadi: 84_000, count: 2 } as const;

ruleTester(data06, {
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
        { messageId: "teks", data: { isi: "Rp84.000", banyak: 2 }, at: "DPA!R5C7" },
        { messageId: "teks", at: "DPA!R6C7", follows: true },
      ],
    },
  ],
  notChecked: [{ name: "no sheets", model: EMPTY_MODEL, missing: [] }],
});

test("proposes the one right content", () => {
  const model = modelOf({ issues: [ISSUE] });
  const at = model.issues[0]!.at;
  const [violation] = data06.check(
    { at, summary: null, issues: model.issues },
    { model, lookUp: makeLookUp(model), toleransi: DEFAULT_TOLERANSI, rujukan: null, tahun: null },
  );
  expect(violation).toMatchObject({ at, saran: { menjadi: 84_000 } });
});
