import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket04 } from "../../../../src/core/rules/paket/paket-04-metode.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

const model = (paket: PaketSpec, tahun = 2024): Model =>
  modelOf({
    dokumen: [{ tahun, sub: [{}] }],
    paket: [{ sub: SUB, nama: "Laptop", metode: "Pengadaan Langsung", ...paket }],
  });

ruleTester(paket04, {
  valid: [
    { name: "goods at the limit", model: model({ nilai: 200e6 }), boundary: true },
    { name: "consultants at theirs", model: model({ nama: "Konsultan DED", nilai: 100e6 }) },
    {
      name: "works of 2025 at the new limit",
      model: model({ rekening: "5.2.04.01.01.0005", nilai: 400e6 }, 2025),
    },
    { name: "a receipt at its limit", model: model({ metode: "Kuitansi", nilai: 50e6 }) },
    { name: "a tender of any value", model: model({ metode: "Tender", nilai: 9e9 }) },
    { name: "the catalogue of any value", model: model({ metode: "E-Purchasing", nilai: 9e9 }) },
  ],
  invalid: [
    {
      name: "goods above the limit",
      model: model({ nilai: 200_000_001 }),
      findings: [
        {
          messageId: "langsung",
          data: { jenis: "barang dan jasa lainnya", batas: rupiah(200e6), selisih: rupiah(1) },
          at: "Paket!R5C6",
        },
      ],
    },
    {
      name: "works of 2024 above the old limit",
      model: model({ rekening: "5.2.04.01.01.0005", nilai: 400e6 }),
      findings: [{ messageId: "langsung", data: { jenis: "pekerjaan konstruksi" } }],
    },
    {
      name: "consultants",
      model: model({ nama: "Konsultan DED", nilai: 150e6 }),
      findings: [
        { messageId: "langsung", data: { jenis: "jasa konsultansi", batas: rupiah(100e6) } },
      ],
    },
    {
      name: "a receipt",
      model: model({ metode: "Kuitansi", nilai: 60e6 }),
      findings: [{ messageId: "kuitansi", data: { selisih: rupiah(10e6) } }],
    },
  ],
  notChecked: [
    {
      name: "no known method",
      model: model({ metode: "sesuai kebutuhan", nilai: 1 }),
      missing: ["metode"],
    },
    { name: "no value", model: model({ nilai: null }), missing: ["nilai"] },
    { name: "cancelled", model: model({ nilai: 300e6, status: "Batal" }), missing: [] },
  ],
});
