import { jenis04 } from "../../../../src/core/rules/jenis/jenis-04-modal-bukan-aset.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function modal(uraian: string, rekening: Partial<RekeningSpec> = {}): Model {
  const kode = "5.2.02.10.01.0002 - Personal Computer";
  return aSubModel({ rekening: [aRekening({ kode, rincian: [{ uraian }], ...rekening })] });
}

ruleTester(jenis04, {
  valid: [
    { name: "an asset", model: modal("Laptop") },
    { name: "a road of farmers", model: modal("Jalan usaha tani Kelompok Tani Mekar") },
  ],
  invalid: [
    {
      name: "handed over, said of the group",
      model: modal("Traktor", {
        kelompok: [{ uraian: "Diserahkan kepada kelompok tani", jumlah: 1 }],
      }),
      findings: [{ messageId: "diserahkan", at: "DPA!R8C2" }],
    },
    {
      name: "used up, twice in one account",
      model: modal("", { rincian: [{ uraian: "Snack rapat" }, { uraian: "Kertas HVS A4" }] }),
      findings: [{ messageId: "habisPakai" }, { messageId: "habisPakai", follows: true }],
    },
  ],
  notChecked: [
    { name: "no items", model: modal("", { rincian: [] }), missing: ["rincian"] },
    { name: "no belanja modal", model: aSubModel({ rekening: [aRekening()] }), missing: [] },
  ],
});
