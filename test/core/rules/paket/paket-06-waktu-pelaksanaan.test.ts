import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket06 } from "../../../../src/core/rules/paket/paket-06-waktu-pelaksanaan.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

const model = (
  paket: PaketSpec,
  waktu: { readonly mulai: 3; readonly selesai: 5 | 2 } | null = { mulai: 3, selesai: 5 },
  tahun: number | null = 2026,
): Model =>
  modelOf({
    dokumen: [{ tahun, sub: [{ waktu }] }],
    paket: [{ sub: SUB, nama: "Laptop", ...paket }],
  });

ruleTester(paket06, {
  valid: [
    { name: "on the last day", model: model({ selesai: "2026-05-31" }) },
    { name: "of another year, which another rule tells", model: model({ selesai: "2027-06-01" }) },
  ],
  invalid: [
    {
      name: "a day later",
      model: model({ selesai: "2026-06-01" }),
      findings: [
        { messageId: "lewat", data: { hari: "1 Juni 2026", akhir: "Mei" }, at: "Paket!R5C12" },
      ],
    },
  ],
  notChecked: [
    { name: "no date", model: model({}), missing: ["jadwalPaket"] },
    { name: "no time of work", model: model({ selesai: "2026-06-01" }, null), missing: ["waktu"] },
    {
      name: "a time of work that ends before it begins",
      model: model({ selesai: "2026-06-01" }, { mulai: 3, selesai: 2 }),
      missing: ["waktu"],
    },
    {
      name: "no budget year",
      model: model({ selesai: "2026-06-01" }, { mulai: 3, selesai: 5 }, null),
      missing: ["tahun"],
    },
    {
      name: "no sub kegiatan",
      model: model({ sub: null, selesai: "2026-06-01" }),
      missing: ["kode"],
    },
  ],
});
