import { kode08 } from "../../../../src/core/rules/kode/kode-08-nama-rekening.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function account(kode: string): Model {
  return modelOf({ dokumen: [{ sub: [{ rekening: [{ kode, jumlah: 1 }] }] }] });
}

const KODE = "5.1.02.01.01.0024";

ruleTester(kode08, {
  valid: [
    { name: "letter by letter", model: account(`${KODE} - Belanja Alat Tulis Kantor`) },
    { name: "a longer spelling", model: account(`${KODE} - Belanja Alat Tulis Kantor (ATK)`) },
  ],
  invalid: [
    {
      name: "another text",
      model: account(`${KODE} - Honorarium Narasumber`),
      findings: [
        { messageId: "beda", data: { resmi: "Belanja Alat Tulis Kantor" }, at: "DPA!R7C1" },
      ],
    },
    {
      name: "the text of another account",
      model: account("5.1.02.01.001.00024 - Belanja Kertas dan Cover"),
      findings: [{ messageId: "milikKodeLain", data: { saran: "5.1.02.01.001.00025" } }],
    },
  ],
  notChecked: [
    { name: "no text", model: account(KODE), missing: [] },
    { name: "not in the tables", model: account("5.1.02.77 - Apa"), missing: ["rujukan"] },
    { name: "unreadable", model: account("5.1.02.O1 - Apa"), missing: ["kode"] },
  ],
});
