import { hitung01 } from "../../../../src/core/rules/hitung/hitung-01-rincian.ts";
import { NOL, rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import type { RincianSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function item(rincian: RincianSpec): Model {
  return aSubModel({ rekening: [aRekening({ rincian: [rincian] })] });
}

ruleTester(hitung01, {
  valid: [
    { name: "20 × Rp4.200, PPN 0 %", model: item({}), boundary: true },
    { name: "a rupiah of rounding", model: item({ jumlah: 84_001 }), boundary: true },
    { name: "PPN 11 %", model: item({ ppn: 0.11, jumlah: 93_240 }) },
    { name: "PPN 12 %", model: item({ ppn: 0.12, jumlah: 94_080 }) },
    { name: "no PPN column", model: item({ ppn: null }) },
    { name: "a price with sen", model: item({ koefisien: 3, harga: 33.33, jumlah: 100 }) },
    { name: "a broken volume", model: item({ koefisien: 1.5, harga: 4201, jumlah: 6302 }) },
    { name: "nothing of it", model: item({ koefisien: 0, jumlah: 0 }) },
  ],
  invalid: [
    {
      name: "typed over",
      model: item({ jumlah: 84_500 }),
      findings: [
        {
          messageId: "beda",
          data: { hitungan: rupiah(84_000), selisih: rupiah(500) },
          at: "DPA!R8C7",
        },
      ],
    },
    {
      name: "two rupiah are past the tolerance",
      model: item({ jumlah: 83_998 }),
      findings: [{ messageId: "beda", data: { selisih: rupiah(2) } }],
    },
    {
      name: "one rupiah where no rounding is allowed",
      model: item({ jumlah: 84_001, ppn: null }),
      toleransi: { baris: NOL },
      findings: [{ messageId: "beda" }],
    },
    {
      name: "PPN stated but not added",
      model: item({ ppn: 0.11 }),
      findings: [{ messageId: "bedaPpn", data: { ppn: 0.11, hitungan: rupiah(93_240) } }],
    },
    {
      name: "past what can be counted",
      model: item({ koefisien: 2 ** 40, harga: 2 ** 20 }),
      findings: [{ messageId: "terlaluBesar" }],
    },
  ],
  notChecked: [
    { name: "no koefisien", model: item({ koefisien: null }), missing: ["koefisien"] },
    { name: "no price", model: item({ harga: null }), missing: ["harga"] },
    { name: "no amount", model: item({ jumlah: null }), missing: ["jumlah"] },
    {
      name: "11 % more without a PPN column",
      model: item({ ppn: null, jumlah: 93_240 }),
      missing: ["ppn"],
    },
    {
      name: "no DPA at all",
      model: { ...item({}), dokumenList: [], subKegiatanList: [] },
      missing: ["dpa"],
    },
  ],
});
