import { pk09 } from "../../../../src/core/rules/perjanjian/pk-09-target-dpa.ts";
import type { PkIndikatorSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const OWNER = "Dinas Komunikasi dan Informatika";

function both(target: string, spec: PkIndikatorSpec = {}): Model {
  const tolokUkur = "Indeks Keamanan Informasi";
  const pk = {
    pemilik: OWNER,
    target: 80,
    satuan: "Nilai",
    indikator: "indeks keamanan informasi",
  };
  return modelOf({
    dokumen: [{ indikator: [{ jenis: "capaian", tolokUkur, target }], sub: [{}] }],
    indikator: [{ ...pk, ...spec }],
  });
}

ruleTester(pk09, {
  valid: [
    { name: "the same", model: both("80 Nilai") },
    {
      name: "a fraction of the same share",
      model: both("80 %", { target: 0.8, satuan: "Persen" }),
    },
    { name: "another unit", model: both("12 Dokumen") },
    { name: "only in the PK", model: both("75 Nilai", { indikator: "Nilai SAKIP" }) },
    { name: "no number in the DPA", model: both("Nilai") },
  ],
  invalid: [
    {
      name: "another target",
      model: both("75 Nilai"),
      findings: [{ messageId: "beda", data: { pk: 80, dpa: 75 }, at: "PK!R5C5" }],
    },
  ],
  notChecked: [
    { name: "no target", model: both("75 Nilai", { target: null }), missing: ["target"] },
    { name: "no owner", model: both("75 Nilai", { pemilik: null }), missing: ["skpd"] },
    {
      name: "no DPA of the owner",
      model: both("75 Nilai", { pemilik: "Bupati" }),
      missing: ["dpaSkpd:Bupati"],
    },
  ],
});
