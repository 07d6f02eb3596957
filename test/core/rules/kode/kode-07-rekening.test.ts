import { kode07 } from "../../../../src/core/rules/kode/kode-07-rekening.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function account(kode: string, tahun = 2026): Model {
  return modelOf({ dokumen: [{ tahun, sub: [{ rekening: [{ kode, jumlah: 1 }] }] }] });
}

ruleTester(kode07, {
  valid: [
    { name: "in the list", model: account("5.1.02.01.01.0024") },
    { name: "in five digits", model: account("5.1.02.01.001.00024") },
    { name: "a level above", model: account("5.1.02") },
  ],
  invalid: [
    {
      name: "a number the list of its year lacks",
      model: account("5.1.02.01.01.0053", 2024),
      findings: [{ messageId: "tidakAda", at: "DPA!R7C1" }],
    },
    {
      name: "the text tells the account, in the form of the document",
      model: account("5.1.02.01.001.00999 - Belanja Alat Tulis Kantor"),
      findings: [{ messageId: "tidakAdaNama", data: { saran: "5.1.02.01.001.00024" } }],
    },
    {
      name: "the same account twice",
      model: modelOf({
        rak: ["1", "2"].map(() => ({ sub: "2.21.02.2.01.0005", rekening: "5.1.02.77" })),
      }),
      findings: [{ messageId: "tidakAda" }, { messageId: "tidakAda", follows: true }],
    },
  ],
  notChecked: [
    {
      name: "an account the list may lack",
      model: account("5.1.02.01.01.0053"),
      missing: ["rujukan"],
    },
    { name: "BLUD", model: account("5.1.02.99.99.9999"), missing: ["rujukan"] },
    { name: "unreadable", model: account("5.1.02.O1"), missing: ["kode"] },
    { name: "tables not loaded", model: account("5.1.02.77"), rujukan: null, missing: ["rujukan"] },
  ],
});
