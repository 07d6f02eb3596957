import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket05 } from "../../../../src/core/rules/paket/paket-05-tanggal.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

const model = (paket: PaketSpec, tahun: number | null = 2026): Model =>
  modelOf({ dokumen: [{ tahun, sub: [{}] }], paket: [{ sub: SUB, nama: "Laptop", ...paket }] });

ruleTester(paket05, {
  valid: [
    {
      name: "in order, selection late in the year before",
      model: model({
        pemilihan: "2025-11-20",
        kontrak: "2026-01-10",
        selesai: "2026-12-20",
        bayar: "2026-02-01",
      }),
    },
    { name: "all on one day", model: model({ kontrak: "2026-03-10", selesai: "2026-03-10" }) },
    {
      name: "a bare month is the whole month",
      model: model({ pemilihan: "2026-03-10", kontrak: "2026-03-01" }),
    },
    { name: "one date", model: model({ selesai: "2026-12-31" }) },
  ],
  invalid: [
    {
      name: "signed before selected",
      model: model({ pemilihan: "2026-03-10", kontrak: "2026-03-09" }),
      findings: [
        {
          messageId: "urut",
          data: { lebih: "tanggal kontrak", hari: "9 Maret 2026", hariDulu: "10 Maret 2026" },
          at: "Paket!R5C11",
        },
      ],
    },
    {
      name: "paid before signed: the completion is in order",
      model: model({ kontrak: "2026-05-10", selesai: "2026-06-10", bayar: "2026-04-10" }),
      findings: [{ messageId: "urut", data: { lebih: "pembayaran pertama" }, at: "Paket!R5C13" }],
    },
    {
      name: "the year of a date is wrong: its order says nothing",
      model: model({ kontrak: "2026-05-10", selesai: "2025-06-10" }),
      findings: [
        { messageId: "tahun", data: { hari: "10 Juni 2025", tahun: "2026" }, at: "Paket!R5C12" },
      ],
    },
    {
      name: "selected after the year",
      model: model({ pemilihan: "2027-01-10" }),
      findings: [{ messageId: "tahun", data: { langkah: "awal pemilihan" } }],
    },
  ],
  notChecked: [
    { name: "no dates", model: model({}), missing: ["jadwalPaket"] },
    { name: "no budget year", model: model({ kontrak: "2026-05-10" }, null), missing: ["tahun"] },
    {
      name: "cancelled",
      model: model({ kontrak: "2020-05-10", status: "Batal" }),
      missing: [],
    },
  ],
});
