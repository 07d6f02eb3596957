import { hitung01 } from "../../../../src/core/rules/hitung/hitung-01-rincian.ts";
import { NOL, rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung01, {
  valid: [
    { name: "20 × Rp4.200, PPN 0 %", model: anItem({}), boundary: true },
    { name: "a rupiah of rounding", model: anItem({ jumlah: 84_001 }), boundary: true },
    { name: "PPN 11 %", model: anItem({ ppn: 0.11, jumlah: 93_240 }) },
    { name: "PPN 12 %", model: anItem({ ppn: 0.12, jumlah: 94_080 }) },
    { name: "no PPN column", model: anItem({ ppn: null }) },
    { name: "a price with sen", model: anItem({ koefisien: 3, harga: 33.33, jumlah: 100 }) },
    { name: "a broken volume", model: anItem({ koefisien: 1.5, harga: 4201, jumlah: 6302 }) },
    { name: "nothing of it", model: anItem({ koefisien: 0, jumlah: 0 }) },
  ],
  invalid: [
    {
      name: "typed over",
      model: anItem({ jumlah: 84_500 }),
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
      model: anItem({ jumlah: 83_998 }),
      findings: [{ messageId: "beda", data: { selisih: rupiah(2) } }],
    },
    {
      name: "one rupiah where no rounding is allowed",
      model: anItem({ jumlah: 84_001, ppn: null }),
      toleransi: { baris: NOL },
      findings: [{ messageId: "beda" }],
    },
    {
      name: "PPN stated but not added",
      model: anItem({ ppn: 0.11 }),
      findings: [{ messageId: "bedaPpn", data: { ppn: 0.11, hitungan: rupiah(93_240) } }],
    },
    {
      name: "past what can be counted",
      model: anItem({ koefisien: 2 ** 40, harga: 2 ** 20 }),
      findings: [{ messageId: "terlaluBesar" }],
    },
  ],
  notChecked: [
    { name: "no koefisien", model: anItem({ koefisien: null }), missing: ["koefisien"] },
    { name: "no price", model: anItem({ harga: null }), missing: ["harga"] },
    { name: "no amount", model: anItem({ jumlah: null }), missing: ["jumlah"] },
    {
      name: "11 % more without a PPN column",
      model: anItem({ ppn: null, jumlah: 93_240 }),
      missing: ["ppn"],
    },
    {
      name: "no DPA at all",
      model: { ...anItem({}), dokumenList: [], subKegiatanList: [] },
      missing: ["dpa"],
    },
  ],
});
