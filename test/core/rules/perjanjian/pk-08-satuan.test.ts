import { pk08 } from "../../../../src/core/rules/perjanjian/pk-08-satuan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const BLANK = modelOf({ indikator: [{ satuan: "" }, { satuan: "" }] });

/** The sheet has no column for units at all. */
function withoutColumn(model: Model): Model {
  const pkIndikatorList = model.pkIndikatorList.map((row) => {
    const { satuan: _, ...cols } = row.origin.cols;
    return { ...row, origin: { ...row.origin, cols } };
  });
  return { ...model, pkIndikatorList };
}

ruleTester(pk08, {
  valid: [
    { name: "its own column", model: modelOf({ indikator: [{ satuan: "Orang" }] }) },
    { name: "percent", model: modelOf({ indikator: [{ satuan: "", targetText: "92 %" }] }) },
    { name: "words", model: modelOf({ indikator: [{ satuan: "", targetText: "12 Dokumen" }] }) },
  ],
  invalid: [
    {
      name: "blank cells",
      model: BLANK,
      findings: [
        { messageId: "kosong", data: { target: 100 }, at: "PK!R5C4" },
        { messageId: "kosong" },
      ],
    },
    {
      name: "no column: one thing to do",
      model: withoutColumn(BLANK),
      findings: [
        { messageId: "kosong", at: "PK!R5C5" },
        { messageId: "kosong", follows: true },
      ],
    },
  ],
  notChecked: [
    { name: "no number", model: modelOf({ indikator: [{ target: null }] }), missing: ["target"] },
  ],
});
