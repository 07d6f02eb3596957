import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { paket10 } from "../../../../src/core/rules/paket/paket-10-rencana.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const ATK = "5.1.02.01.01.0024";
const LAPTOP = "5.2.02.05.01.0005";

function model(paket: readonly PaketSpec[], bulan: readonly number[], more: ModelSpec = {}): Model {
  return modelOf({
    dokumen: [{ tahun: 2026, sub: [{}] }],
    rak: [{ sub: SUB, rekening: LAPTOP, total: 300, bulan }],
    paket: paket.map((row, nth) => ({
      sub: SUB,
      rekening: LAPTOP,
      kodeRup: String(nth),
      nilai: 300,
      ...row,
    })),
    ...more,
  });
}

const MARET: PaketSpec = { kontrak: "2026-03-10" };

ruleTester(paket10, {
  valid: [
    { name: "planned from the month of the contract", model: model([MARET], [0, 0, 300]) },
    {
      name: "what is planned before is no package's",
      model: model([{ ...MARET, nilai: 200 }], [100, 0, 200]),
      boundary: true,
    },
    {
      name: "the earlier of two contracts counts",
      model: model(
        [
          { ...MARET, nilai: 100 },
          { kontrak: "2026-01-10", nilai: 200 },
        ],
        [200, 0, 100],
      ),
    },
  ],
  invalid: [
    {
      name: "planned in January and February",
      model: model([MARET], [0, 120, 180]),
      findings: [
        {
          messageId: "dahulu",
          data: {
            jumlah: rupiah(120),
            lain: rupiah(0),
            selisih: rupiah(120),
            bulan: "Maret",
            hari: "10 Maret 2026",
          },
          at: "RAK!R5C6",
        },
      ],
    },
  ],
  notChecked: [
    {
      name: "no account",
      model: model([{ ...MARET, rekening: null }], [300]),
      missing: ["rekening"],
    },
    { name: "no contract date", model: model([{}], [300]), missing: ["jadwalPaket"] },
    { name: "signed another year", model: model([{ kontrak: "2025-12-10" }], [300]), missing: [] },
    {
      name: "no plan for the account",
      model: model([{ ...MARET, rekening: ATK }], [300]),
      missing: ["rencana"],
    },
    { name: "no sub kegiatan", model: model([{ ...MARET, sub: null }], [300]), missing: ["kode"] },
    {
      name: "no budget year",
      model: model([MARET], [300], { dokumen: [{ tahun: null, sub: [{}] }] }),
      missing: ["tahun"],
    },
  ],
});
