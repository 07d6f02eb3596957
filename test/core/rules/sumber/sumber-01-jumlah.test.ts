import { sumber01 } from "../../../../src/core/rules/sumber/sumber-01-jumlah.ts";
import type { KelompokSpec, SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const PAD: KelompokSpec = { uraian: "Kertas", jumlah: 200, sumberDana: "PAD" };
const BLANK: KelompokSpec = { uraian: "Tinta", jumlah: 100 };

function sub(kelompok: readonly KelompokSpec[], spec: SubSpec = {}): Model {
  const rekening = [aRekening({ jumlah: 300, rincian: [], kelompok })];
  return aSubModel({ pagu: 300, sumberDana: "PAD\nDAU", rekening, ...spec });
}

ruleTester(sumber01, {
  valid: [
    { name: "all of the pagu", model: sub([PAD, { ...BLANK, sumberDana: "DAU" }]), boundary: true },
    { name: "one source at the head", model: sub([PAD, BLANK], { sumberDana: "PAD" }) },
    { name: "a blank group of Rp0", model: sub([PAD, { ...BLANK, jumlah: 0 }]) },
    { name: "stated one level down", model: sub([PAD, { ...BLANK, kelompok: [PAD] }]) },
  ],
  invalid: [
    {
      name: "a group without",
      model: sub([PAD, BLANK, BLANK]),
      findings: [
        {
          messageId: "sebagian",
          data: { selisih: rupiah(200), bersumber: rupiah(100), kelompok: "Tinta" },
          at: "DPA!R9C8",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no group states one", model: sub([BLANK]), missing: ["sumberDana"] },
    {
      name: "no amount",
      model: sub([PAD, { ...BLANK, jumlah: null }]),
      missing: ["jumlah"],
    },
  ],
});
