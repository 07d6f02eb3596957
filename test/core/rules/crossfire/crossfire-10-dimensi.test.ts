import { crossfire10 } from "../../../../src/core/rules/crossfire/crossfire-10-dimensi.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { CrossfireSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const PENUH = { sub: "2.21.02.2.01.0005", lokus: "Wado", sarpras: "Posyandu" };

function model(row: Partial<CrossfireSpec>): Model {
  return modelOf({ crossfire: [{ ...PENUH, ...row }] });
}

/** The same from a table without those columns. */
function tanpaKolom(one: Model, ...fields: readonly string[]): Model {
  const crossfireList = one.crossfireList.map((row) => {
    const kept = Object.entries(row.origin.cols).filter(([field]) => !fields.includes(field));
    return { ...row, origin: { ...row.origin, cols: Object.fromEntries(kept) } };
  });
  return { ...one, crossfireList };
}

ruleTester(crossfire10, {
  valid: [{ name: "both", model: model({}) }],
  invalid: [
    {
      name: "neither",
      model: model({ lokus: "-", sarpras: " " }),
      findings: [
        { messageId: "lokus", at: "Crossfire!R5C5" },
        { messageId: "sarpras", at: "Crossfire!R5C6" },
      ],
    },
    {
      name: "no lokus, and no column for the other",
      model: tanpaKolom(model({ lokus: "", sarpras: "" }), "sarpras"),
      findings: [{ messageId: "lokus" }],
    },
  ],
  notChecked: [
    {
      name: "no columns",
      model: tanpaKolom(model({ lokus: "" }), "lokus", "sarpras"),
      missing: ["lokus", "sarpras"],
    },
  ],
});
