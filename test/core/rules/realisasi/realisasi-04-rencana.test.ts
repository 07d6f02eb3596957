import { realisasi04 } from "../../../../src/core/rules/realisasi/realisasi-04-rencana.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const BULAN = [100, 0, 100, 0, 100];

function model(rows: readonly Partial<RealisasiSpec>[], more: ModelSpec = {}): Model {
  const rak = [{ sub: SUB, total: 300, bulan: BULAN }];
  return modelOf({ rak, realisasi: rows.map((row) => ({ sub: SUB, ...row })), ...more });
}

ruleTester(realisasi04, {
  valid: [
    {
      name: "the plan of March spent in January: the SPD of TW I allows it",
      model: model([{ keuangan: 200 }]),
      boundary: true,
    },
    {
      name: "the DPA's own block plans more",
      model: model([{ keuangan: 250 }], { dokumen: [{ sub: [{ bulan: [250] }] }] }),
      boundary: true,
    },
  ],
  invalid: [
    {
      name: "more than TW I",
      model: model([
        { bulan: 2, keuangan: 150 },
        { bulan: 1, keuangan: 60 },
      ]),
      findings: [
        {
          messageId: "lewat",
          data: {
            tw: "TW I",
            sampai: "sampai Februari",
            rencana: rupiah(200),
            selisih: rupiah(10),
          },
          at: "Realisasi!R5C4",
        },
      ],
    },
    {
      name: "a later triwulan",
      model: model([
        { bulan: 1, keuangan: 100 },
        { bulan: 4, keuangan: 201 },
      ]),
      findings: [{ messageId: "lewat", data: { tw: "TW II" } }],
    },
  ],
  notChecked: [
    {
      name: "no months planned",
      model: model([{ keuangan: 1 }], { rak: [{ sub: SUB, total: 1 }] }),
      missing: ["rencana"],
    },
    { name: "to date only", model: model([{ bulan: null, keuangan: 999 }]), missing: ["bulan"] },
    { name: "no code", model: model([{ sub: "Layanan", keuangan: 1 }]), missing: ["kode"] },
    { name: "progress alone", model: model([{ fisik: 0.1 }]), missing: [] },
  ],
});
