import { lengkap10 } from "../../../../src/core/rules/lengkap/lengkap-10-lokasi-fisik.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function work(lokasi: string | null, kode = "5.2.04.01.01.0003"): Model {
  return aSubModel({ lokasi, rekening: [{ kode, jumlah: 500 }] });
}

ruleTester(lengkap10, {
  valid: [
    { name: "a kecamatan", model: work("Kab. Sumedang, Wado, Semua Kelurahan") },
    { name: "a desa by its word", model: work("Kabupaten Sumedang - Desa Sukajadi") },
    { name: "several places", model: work("Semua Kecamatan; Kab. Sumedang, Wado, Sukajadi") },
    { name: "blank is another rule's", model: work("") },
  ],
  invalid: [
    {
      name: "a road everywhere",
      model: work("Kab. Sumedang, Semua Kecamatan, Semua Kelurahan"),
      findings: [{ messageId: "umum", data: { jumlah: rupiah(500) }, at: "DPA!R6C7" }],
    },
    {
      name: "a building in the kabupaten",
      model: work("Kabupaten Sumedang", "5.2.03.01.01.0001"),
      findings: [{ messageId: "umum" }],
    },
  ],
  notChecked: [
    { name: "no such line", model: work(null), missing: ["lokasi"] },
    { name: "nothing is built", model: work("Semua Kecamatan", "5.2.02.05.01.0001"), missing: [] },
  ],
});
