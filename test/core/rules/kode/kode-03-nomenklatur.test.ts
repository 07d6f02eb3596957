import { kode03 } from "../../../../src/core/rules/kode/kode-03-nomenklatur.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function sub(kode: string, tahun = 2026): Model {
  return modelOf({ dokumen: [{ tahun, program: null, kegiatan: null, sub: [{ kode }] }] });
}

ruleTester(kode03, {
  valid: [
    { name: "program, kegiatan and sub kegiatan", model: modelOf({ dokumen: [{ sub: [{}] }] }) },
    { name: "penunjang of a bidang", model: sub("2.16.01.2.01.0001 - Apa Saja") },
    { name: "penunjang of no bidang", model: sub("X.XX.01.2.01.0001") },
    { name: "the list of another year is KODE-04's", model: sub("2.21.02.2.01.04") },
    { name: "a number of 2021 in four digits", model: sub("2.21.02.2.01.0004") },
  ],
  invalid: [
    {
      name: "an unknown program in all its places",
      model: modelOf({ dokumen: [{ program: "2.21.77 - A", kegiatan: null, sub: [] }] }),
      findings: [{ messageId: "tidakAda", data: { peran: "program" }, at: "DPA!R5C4" }],
    },
    {
      name: "one code in many rows is one cause",
      model: modelOf({ rak: [{ sub: "2.21.02.2.77.0001" }, { sub: "2.21.02.2.77.0001" }] }),
      findings: [{ messageId: "tidakAda" }, { messageId: "tidakAda", follows: true }],
    },
    {
      name: "the name tells the code",
      model: sub("2.21.02.2.77.0001 - pelaksanaan keamanan-informasi"),
      findings: [{ messageId: "tidakAdaNama", data: { saran: "2.21.02.2.01.0005" } }],
    },
    {
      name: "a number the whole list of 2021 lacks",
      model: sub("2.21.02.2.01.09", 2022),
      findings: [{ messageId: "tidakAda" }],
    },
    {
      name: "an unknown penunjang kegiatan",
      model: sub("X.XX.01.2.77.0001"),
      findings: [{ messageId: "tidakAda" }],
    },
  ],
  notChecked: [
    {
      name: "a number the list may lack",
      model: sub("2.21.02.2.01.0006 - Sub Kegiatan Baru"),
      missing: ["rujukan"],
    },
    {
      name: "a number the list may lack, though the name is another's",
      model: sub("2.21.02.2.01.0006 - Pelaksanaan Keamanan Informasi"),
      missing: ["rujukan"],
    },
    {
      name: "a province's code, though the name is a kabupaten's",
      model: sub("2.21.02.1.01.0005 - Pelaksanaan Keamanan Informasi"),
      missing: ["rujukan"],
    },
    { name: "another bidang", model: sub("1.02.02.2.01.0014"), missing: ["rujukan"] },
    { name: "no code", model: sub("tanpa kode"), missing: ["kode"] },
    {
      name: "tables not loaded",
      model: sub("2.21.02.2.77.0001"),
      rujukan: null,
      missing: ["rujukan"],
    },
  ],
});
