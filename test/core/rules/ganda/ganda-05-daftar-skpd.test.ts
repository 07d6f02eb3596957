import { ganda05 } from "../../../../src/core/rules/ganda/ganda-05-daftar-skpd.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { SkpdSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const DINSOS = { kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", alias: "Dinsos" };
const DINKES = { kode: "1.02.0.00.0.00.01.0000", nama: "Dinas Kesehatan", alias: "Dinkes" };

function list(second: Partial<SkpdSpec>): Model {
  return modelOf({ skpd: [DINSOS, { ...DINKES, ...second }] });
}

ruleTester(ganda05, {
  valid: [
    { name: "two of them", model: list({}) },
    {
      name: "blank codes and short names",
      model: modelOf({
        skpd: [
          { ...DINSOS, kode: "", alias: "" },
          { ...DINKES, kode: "", alias: "" },
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "the same code in another spelling",
      model: list({ kode: "1.6.0.0.0.0.1.0" }),
      findings: [{ messageId: "kode", data: { tempat: "lembar “SKPD” baris 5" }, at: "SKPD!R6C1" }],
    },
    {
      name: "the same name",
      model: list({ nama: "DINAS SOSIAL" }),
      findings: [{ messageId: "nama", at: "SKPD!R6C2" }],
    },
    {
      name: "the same short name",
      model: list({ alias: "dinsos" }),
      findings: [{ messageId: "alias", data: { isi: "dinsos" }, at: "SKPD!R6C3" }],
    },
    {
      name: "the whole row twice is one finding",
      model: list(DINSOS),
      findings: [{ messageId: "kode" }],
    },
  ],
  notChecked: [{ name: "no list", model: modelOf({}), missing: ["daftarSkpd"] }],
});
