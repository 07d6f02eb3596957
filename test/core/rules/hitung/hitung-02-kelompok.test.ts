import { hitung02 } from "../../../../src/core/rules/hitung/hitung-02-kelompok.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import type { KelompokSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aKelompok, aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function group(kelompok: KelompokSpec): Model {
  return aSubModel({ rekening: [aRekening({ rincian: [], kelompok: [kelompok] })] });
}

const inner = aKelompok();

ruleTester(hitung02, {
  valid: [
    { name: "one item", model: group(aKelompok()), boundary: true },
    {
      name: "[ # ] over two [ - ]",
      model: group(
        aKelompok({ tanda: "#", jumlah: 168_000, kelompok: [inner, inner], rincian: [] }),
      ),
    },
    {
      name: "an inner group without its own total counts its items",
      model: group(aKelompok({ tanda: "#", kelompok: [aKelompok({ jumlah: null })], rincian: [] })),
    },
  ],
  invalid: [
    {
      name: "one rupiah too much",
      model: group(aKelompok({ jumlah: 84_001 })),
      findings: [
        {
          messageId: "beda",
          data: { hitungan: rupiah(84_000), selisih: rupiah(1) },
          at: "DPA!R8C7",
        },
      ],
    },
    {
      name: "a wrong inner total shows again one level up, under its cause",
      model: group(
        aKelompok({ tanda: "#", kelompok: [aKelompok({ jumlah: 90_000 })], rincian: [] }),
      ),
      findings: [{ messageId: "beda", follows: true }, { messageId: "beda" }],
    },
  ],
  notChecked: [
    { name: "no items", model: group(aKelompok({ rincian: [] })), missing: ["rincian"] },
    { name: "no total", model: group(aKelompok({ jumlah: null })), missing: ["jumlah"] },
    {
      name: "an item without an amount",
      model: group(aKelompok({ rincian: [{ jumlah: null }] })),
      missing: ["jumlah"],
    },
  ],
});
