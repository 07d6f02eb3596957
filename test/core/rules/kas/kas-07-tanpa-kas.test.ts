import { kas07 } from "../../../../src/core/rules/kas/kas-07-tanpa-kas.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { KasSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(kas: readonly Partial<KasSpec>[], sumberDana = "PAD"): Model {
  return modelOf({
    dokumen: [
      {
        skpd: "Dinas Satu",
        sub: [
          { skpd: "Dinas Satu", pagu: 100, sumberDana, bulan: [100] },
          { kode: "2.21.02.2.01.0006", skpd: "Dinas Satu", pagu: 50, sumberDana, bulan: [50] },
        ],
      },
    ],
    rak: [{ skpd: "Dinas Dua", sub: "1.06.05.2.02.0001", total: 70, bulan: [70] }],
    kas: kas.map((row) => ({ bulan: 1, jumlah: 900, ...row })),
  });
}

ruleTester(kas07, {
  valid: [
    { name: "its source has cash; the RAK names none", model: model([{ sumberDana: "PAD" }]) },
    {
      name: "several sources in one text, one of them with cash",
      model: model([{ sumberDana: "PAD" }], "PAD dan DAU"),
    },
    { name: "every SKPD has cash", model: model([{ skpd: "Dinas Satu" }, { skpd: "Dinas Dua" }]) },
    {
      name: "one row names no SKPD: it may be anybody's",
      model: model([{ skpd: "Dinas Satu", sumberDana: "PAD" }, { sumberDana: "PAD" }]),
    },
  ],
  invalid: [
    {
      name: "a source",
      model: model([{ sumberDana: "DAU" }]),
      findings: [{ messageId: "sumber", data: { nama: "PAD", jumlah: rupiah(150) } }],
    },
    {
      name: "an SKPD, told at its RAK",
      model: model([{ skpd: "Dinas Satu" }]),
      findings: [
        { messageId: "skpd", data: { nama: "Dinas Dua", jumlah: rupiah(70) }, at: "RAK!R5C1" },
      ],
    },
  ],
  notChecked: [{ name: "no cash", model: model([]), missing: ["kas"] }],
});
