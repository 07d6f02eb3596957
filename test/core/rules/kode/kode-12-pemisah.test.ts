import { kode12 } from "../../../../src/core/rules/kode/kode-12-pemisah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function account(kode: string): Model {
  return modelOf({ dokumen: [{ sub: [{ rekening: [{ kode, jumlah: 1 }] }] }] });
}

const menjadi = "5.1.02.01.01.0024";

ruleTester(kode12, {
  valid: [
    { name: "dots", model: account(menjadi) },
    { name: "a missing digit is no punctuation", model: account("5.1.2.01.01.0024") },
    { name: "penunjang", model: modelOf({ rak: [{ sub: "X.XX.01.2.01.0001" }] }) },
  ],
  invalid: [
    {
      name: "a comma",
      model: account("5.1.02.01,01.0024"),
      findings: [{ messageId: "rapikan", data: { menjadi }, at: "DPA!R7C1" }],
    },
    {
      name: "dashes",
      model: account("5-1-02-01-01-0024"),
      findings: [{ messageId: "rapikan", data: { menjadi } }],
    },
    {
      name: "a dot twice",
      model: account("5.1..02.01.01.0024"),
      findings: [{ messageId: "rapikan", data: { menjadi } }],
    },
    {
      name: "a letter for a digit",
      model: account("5.1.O2.0l.01.0024"),
      findings: [{ messageId: "rapikan", data: { menjadi } }],
    },
    {
      name: "a sub kegiatan",
      model: modelOf({ rak: [{ sub: "2.21.02.2.01,0005 - Nama" }] }),
      findings: [{ messageId: "rapikan", data: { menjadi: "2.21.02.2.01.0005" } }],
    },
  ],
  notChecked: [
    { name: "blank", model: modelOf({ rak: [{ sub: "", rekening: "" }] }), missing: ["kode"] },
  ],
});
