import { jadwal08 } from "../../../../src/core/rules/jadwal/jadwal-08-bagi-rata.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aPlan, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const RATA = Array<number>(12).fill(10);
const SISA = [...RATA.slice(1), 17];

function rak(rekening: string | null, bulan: readonly (number | null)[]): Model {
  return modelOf({ rak: [{ sub: "2.21.02.2.01.0005", rekening, bulan }] });
}

function sub(nama: string, kode = "5.1.02.01.01.0024"): Model {
  return aPlan(RATA, {
    kode: `2.21.02.2.01.0005 - ${nama}`,
    rekening: [{ kode, jumlah: 120 }],
  });
}

ruleTester(jadwal08, {
  valid: [
    { name: "routine spending", model: rak("5.1.02.01.01.0024", RATA) },
    { name: "belanja modal by its contract", model: rak("5.2.02.05.01.0001", [0, 60, 0, 60]) },
    {
      name: "two months are not equal",
      model: rak("5.2.02.05.01.0001", [...RATA.slice(2), 9, 11]),
    },
    { name: "a month without a plan", model: rak("5.2.02.05.01.0001", [...RATA.slice(1), 0]) },
    { name: "a sub kegiatan of goods", model: sub("Penyediaan Layanan") },
    { name: "a word within another", model: sub("Rehabilitasi Hutan") },
  ],
  invalid: [
    {
      name: "belanja modal in twelve parts",
      model: rak("5.2.02.05.01.0001", RATA),
      findings: [{ messageId: "rata", data: { nilai: rupiah(10) }, at: "RAK!R5C5" }],
    },
    {
      name: "the rest of the division in the last month",
      model: rak("5.1.05.05.01.0001", SISA),
      findings: [{ messageId: "rata" }],
    },
    {
      name: "the rest of the division in the first month",
      model: rak("5.1.06.01.01.0001", [...SISA].reverse()),
      findings: [{ messageId: "rata", data: { nilai: rupiah(10) } }],
    },
    {
      name: "a sub kegiatan of nothing but belanja modal",
      model: sub("Pengadaan", "5.2.02.05.01.0001"),
      findings: [{ messageId: "rata", at: "DPA!R8C1" }],
    },
    {
      name: "an occasion",
      model: sub("Penyelenggaraan Peringatan HUT RI"),
      findings: [{ messageId: "rata" }],
    },
  ],
  notChecked: [
    { name: "no months", model: rak("5.2.02.05.01.0001", []), missing: ["rencana"] },
    { name: "no account", model: rak(null, RATA), missing: ["rekening"] },
  ],
});
