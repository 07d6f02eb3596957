import { pk03 } from "../../../../src/core/rules/perjanjian/pk-03-program-tanpa-pk.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const OWNER = "Dinas Komunikasi dan Informatika";

function dpa(sub: readonly SubSpec[], program = "2.16.03", pemilik = OWNER): Model {
  return modelOf({ dokumen: [{ sub }], pk: [{ pemilik, program, anggaran: 500 }] });
}

ruleTester(pk03, {
  valid: [
    { name: "by code", model: dpa([{}], "2.21.02") },
    { name: "by name", model: dpa([{}], "Program Penyelenggaraan Persandian") },
    {
      name: "the program told by the sub kegiatan's code",
      model: dpa([{ program: null, kode: "2.16.03.2.02.07" }]),
    },
  ],
  invalid: [
    {
      name: "once for all its sub kegiatan",
      model: dpa([{}, { kode: "2.21.02.2.01.0006" }]),
      findings: [{ messageId: "tidakAda", data: { pemilik: OWNER }, at: "DPA!R6C3" }],
    },
    {
      name: "no name of the program on the sheet",
      model: dpa([{ program: null }]),
      findings: [{ messageId: "tidakAda", data: { program: "2.21.02" }, at: "DPA!R6C1" }],
    },
  ],
  notChecked: [
    {
      name: "penunjang",
      model: dpa([{ program: "2.16.01 - Penunjang", kode: "2.16.01.2.01.0001" }]),
      missing: [],
    },
    {
      name: "PK of another owner",
      model: dpa([{}], "2.21.02", "Bupati"),
      missing: [`pkSkpd:${OWNER}`],
    },
    { name: "no SKPD", model: dpa([{ skpd: null }]), missing: ["skpd"] },
    { name: "no code", model: dpa([{ kode: "?", program: null }]), missing: ["kode"] },
  ],
});
