import { jenis06 } from "../../../../src/core/rules/jenis/jenis-06-gedung-tanpa-perencanaan.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function gedung(
  jumlah: number,
  more: readonly RekeningSpec[] = [],
  uraian: string | null = "Gedung",
): Model {
  const rincian = uraian === null ? [] : [{ uraian }];
  const kode = "5.2.03.01.01.0001 - Bangunan Gedung Kantor";
  return aSubModel({ rekening: [{ kode, jumlah, rincian }, ...more] });
}

ruleTester(jenis06, {
  valid: [
    { name: "small", model: gedung(200_000_000) },
    {
      name: "with supervision by code",
      model: gedung(900_000_000, [{ kode: "5.1.02.02.08.0010", jumlah: 1 }]),
    },
    {
      name: "with design among the items",
      model: gedung(900_000_000, [aRekening({ rincian: [{ uraian: "Dokumen DED" }] })]),
    },
    {
      name: "with supervision inside the building",
      model: gedung(900_000_000, [], "Gedung dan pengawasan"),
    },
    { name: "no building", model: aSubModel({ rekening: [aRekening()] }) },
  ],
  invalid: [
    {
      name: "large, alone",
      model: gedung(200_000_001, [aRekening()]),
      findings: [{ messageId: "tanpaKonsultan", at: "DPA!R7C7" }],
    },
  ],
  notChecked: [
    { name: "no items", model: gedung(900_000_000, [], null), missing: ["rincian"] },
    { name: "no accounts", model: aSubModel({}), missing: ["rekening"] },
  ],
});
