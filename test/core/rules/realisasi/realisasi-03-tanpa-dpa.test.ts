import { realisasi03 } from "../../../../src/core/rules/realisasi/realisasi-03-tanpa-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const GHOST = "2.21.02.2.01.0077";
const SOSIAL = "1.06.0.00.0.00.01.0000 - Dinas Sosial";

function model(rows: readonly RealisasiSpec[], more: ModelSpec = {}): Model {
  const rak = [{ sub: SUB, total: 300 }];
  return modelOf({ rak, realisasi: rows.map((row) => ({ keuangan: 1, ...row })), ...more });
}

ruleTester(realisasi03, {
  valid: [
    { name: "in the RAK", model: model([{ sub: SUB }]) },
    { name: "in the spelling of 2021", model: model([{ sub: "2.21.02.2.01.05" }]) },
    { name: "in a print", model: model([{ sub: SUB }], { rak: [], dokumen: [{ sub: [{}] }] }) },
  ],
  invalid: [
    {
      name: "two months of one row: told once",
      model: model([{ sub: GHOST }, { sub: GHOST, bulan: 2 }]),
      findings: [
        { messageId: "tidakAda", data: { sub: GHOST }, at: "Realisasi!R5C2" },
        { messageId: "tidakAda", follows: true },
      ],
    },
    {
      name: "a list of DPA has others of the program",
      model: model([{ sub: GHOST }], {
        rak: [],
        dokumen: [{ sub: [{ bentuk: "dpa-list" as const }] }],
      }),
      findings: [{ messageId: "tidakAda" }],
    },
    {
      name: "of another SKPD",
      model: model([{ sub: SUB, skpd: SOSIAL }], {
        rak: [
          { sub: SUB, skpd: "2.16.2.20.2.21.02.0000 - Dinas Kominfo", total: 1 },
          { sub: "1.06.02.2.01.0001", skpd: SOSIAL, total: 1 },
        ],
      }),
      findings: [
        {
          messageId: "skpdLain",
          data: { pemilik: "Dinas Kominfo", skpd: SOSIAL.replace(" - ", " ") },
        },
      ],
    },
  ],
  notChecked: [
    {
      name: "a print of one sub kegiatan proves nothing",
      model: model([{ sub: GHOST }], { rak: [], dokumen: [{ sub: [{}] }] }),
      missing: [`dpaSubKegiatan:${GHOST}`],
    },
    {
      name: "another program",
      model: model([{ sub: "2.21.03.2.01.0001" }]),
      missing: ["dpaSubKegiatan:2.21.03.2.01.0001"],
    },
    {
      name: "an SKPD whose documents are elsewhere",
      model: model([{ sub: SUB, skpd: SOSIAL }], {
        rak: [{ sub: SUB, skpd: "2.16.2.20.2.21.02.0000 - Dinas Kominfo", total: 1 }],
      }),
      missing: ["dpaSkpd:1.06.0.00.0.00.01.0000 Dinas Sosial"],
    },
    { name: "no code", model: model([{ sub: "Layanan" }]), missing: ["kode"] },
  ],
});
