import { jenis05 } from "../../../../src/core/rules/jenis/jenis-05-penerima-hibah.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function hibah(uraian: string, rekening: Partial<RekeningSpec> = {}): Model {
  const kode = "5.1.05.05.01.0001 - Belanja Hibah Uang kepada Badan";
  return aSubModel({ rekening: [aRekening({ kode, rincian: [{ uraian }], ...rekening })] });
}

ruleTester(jenis05, {
  valid: [
    { name: "named", model: hibah("Hibah kepada PMI") },
    {
      name: "named on the group",
      model: hibah("Uang", { kelompok: [{ uraian: "KONI", jumlah: 1 }] }),
    },
    { name: "no money", model: hibah("Belanja Hibah", { jumlah: 0 }) },
  ],
  invalid: [
    {
      name: "only the kind",
      model: hibah("Belanja Hibah Uang 2026"),
      findings: [{ messageId: "tanpaPenerima", data: { jumlah: rupiah(84_000) }, at: "DPA!R7C7" }],
    },
    {
      name: "bansos",
      model: hibah("Bantuan sosial kepada keluarga", { kode: "5.1.06.02.01.0001 - Bansos" }),
      findings: [{ messageId: "tanpaPenerima" }],
    },
  ],
  notChecked: [
    { name: "no items", model: hibah("", { rincian: [] }), missing: ["rincian"] },
    {
      name: "no amount",
      model: hibah("Uang", { jumlah: null, rincian: [{ uraian: "Uang", jumlah: null }] }),
      missing: ["jumlah"],
    },
    { name: "no hibah", model: aSubModel({ rekening: [aRekening()] }), missing: [] },
  ],
});
