import { kode01 } from "../../../../src/core/rules/kode/kode-01-bentuk.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function account(kode: string): Model {
  return modelOf({ dokumen: [{ sub: [{ rekening: [{ kode, jumlah: 1 }] }] }] });
}

function sub(kode: string): Model {
  return modelOf({ dokumen: [{ sub: [{ kode }] }] });
}

ruleTester(kode01, {
  valid: [
    { name: "the chart of accounts", model: account("5.1.02.01.01.0024") },
    { name: "SIPD-RI 2026", model: account("5.1.02.01.001.00024") },
    { name: "a stray space and a trailing dot", model: account("5.1.02.01.01.0024 .") },
    { name: "a level above", model: account("5.1.02") },
    { name: "a sub kegiatan of 2021", model: sub("2.21.02.2.01.05") },
    { name: "penunjang before a bidang is known", model: sub("X.XX.01.2.01.0001") },
    {
      name: "pendapatan in RAK",
      model: modelOf({ rak: [{ sub: "2.21.02.2.01.0005", rekening: "4.1.01.09.01.0001" }] }),
    },
  ],
  invalid: [
    {
      name: "zeros lost",
      model: account("5.1.2.1.1.24"),
      findings: [{ messageId: "bentuk", data: { peran: "rekening" }, at: "DPA!R7C1" }],
    },
    {
      name: "a letter for a digit",
      model: account("5.1.02.O1.01.0025"),
      findings: [{ messageId: "bentuk" }],
    },
    {
      name: "no such group",
      model: account("5.9.02.01.01.0024"),
      findings: [{ messageId: "bentuk" }],
    },
    {
      name: "a date's number",
      model: account("37257"),
      findings: [{ messageId: "diubahExcel", data: { bentuk: "5.9.99.99.99.9999" } }],
    },
    {
      name: "one broken code in many rows is one cause",
      model: modelOf({
        rak: ["0024", "0025"].map((ending) => ({
          sub: "2.21.02.2.1.5",
          rekening: `5.1.02.01.01.${ending}`,
        })),
      }),
      findings: [{ messageId: "bentuk" }, { messageId: "bentuk", follows: true }],
    },
  ],
  notChecked: [
    {
      name: "blank codes",
      model: modelOf({ dokumen: [], rak: [{ sub: "", rekening: "" }] }),
      missing: ["kode"],
    },
  ],
});
