import { lengkap13 } from "../../../../src/core/rules/lengkap/lengkap-13-spesifikasi-modal.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aKelompok, aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function goods(spesifikasi: string, kode = "5.2.02.10.01.0002", paper = "HVS"): Model {
  const rincian = [{ uraian: "Laptop", spesifikasi }];
  return aSubModel({
    rekening: [
      aRekening({ rincian: [{ spesifikasi: paper }] }),
      aRekening({ kode, rincian: [], kelompok: [aKelompok({ rincian })] }),
    ],
  });
}

ruleTester(lengkap13, {
  valid: [{ name: "specified", model: goods("16 GB") }],
  invalid: [
    {
      name: "equipment without, beside goods with",
      model: goods(""),
      findings: [{ messageId: "kosong", data: { uraian: "Laptop" }, at: "DPA!R11C2" }],
    },
  ],
  notChecked: [
    { name: "no equipment", model: goods("", "5.1.02.01.01.0025"), missing: [] },
    {
      name: "a form without specifications",
      model: goods("", "5.2.02.10.01.0002", ""),
      missing: ["spesifikasi"],
    },
  ],
});
