import { jadwal13 } from "../../../../src/core/rules/jadwal/jadwal-13-pegawai-sebulan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aPlan, aYear, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function rak(rekening: string | null, planned: Readonly<Record<number, number>>): Model {
  return modelOf({ rak: [{ sub: "2.21.01.2.02.0001", rekening, bulan: aYear(planned) }] });
}

ruleTester(jadwal13, {
  valid: [
    { name: "two months", model: rak("5.1.01.01.01.0001", { 1: 5, 2: 5 }) },
    { name: "an honorarium", model: rak("5.1.01.03.07.0001", { 6: 5 }) },
    { name: "goods", model: rak("5.1.02.01.01.0024", { 6: 5 }) },
  ],
  invalid: [
    {
      name: "gaji in one month",
      model: rak("5.1.01.01.01.0001", { 6: 5 }),
      findings: [
        { messageId: "sebulan", data: { jumlah: rupiah(5), bulan: "Juni" }, at: "RAK!R5C10" },
      ],
    },
    {
      name: "a sub kegiatan of nothing but pay",
      model: aPlan(aYear({ 1: 9 }), {
        rekening: [
          { kode: "5.1.01.01.01.0001", jumlah: 5 },
          { kode: "5.1.01.02.01.0001", jumlah: 4 },
        ],
      }),
      findings: [{ messageId: "sebulan", at: "DPA!R9C1" }],
    },
  ],
  notChecked: [
    { name: "no account", model: rak(null, { 6: 5 }), missing: ["rekening"] },
    { name: "nothing planned", model: rak("5.1.01.01.01.0001", {}), missing: ["rencana"] },
  ],
});
