import { realisasi01 } from "../../../../src/core/rules/realisasi/realisasi-01-pagu.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const AKUN = "5.1.02.01.01.0024";

function model(rows: readonly Partial<RealisasiSpec>[], more: ModelSpec = {}): Model {
  return modelOf({
    dokumen: [{ sub: [{ pagu: 300 }] }],
    realisasi: rows.map((row) => ({ sub: SUB, ...row })),
    ...more,
  });
}

/** A recapitulation: the report stands on the row of the pagu. */
function rekap(keuangan: number | null): Model {
  const { realisasiList, subKegiatanList, ...rest } = model([{ bulan: null, keuangan }]);
  const [first] = realisasiList;
  const [sub] = subKegiatanList;
  const origin = { ...first!.origin, at: sub!.origin.at, row: sub!.origin.row };
  return { ...rest, subKegiatanList, realisasiList: [{ ...first!, origin }] };
}

ruleTester(realisasi01, {
  valid: [
    {
      name: "all of it spent",
      model: model([
        { bulan: 1, keuangan: 100 },
        { bulan: 2, keuangan: 200 },
      ]),
      boundary: true,
    },
    {
      name: "within the tolerance",
      model: model([{ keuangan: 301 }]),
      toleransi: { total: rupiah(1) },
      boundary: true,
    },
    {
      name: "a row of the whole beside its accounts counts alone",
      model: model([{ keuangan: 200 }, { rekening: AKUN, keuangan: 200 }]),
    },
    {
      name: "a wrong total of the DPA is the matter of another rule",
      model: model([{ keuangan: 300 }], {
        dokumen: [{ sub: [{ pagu: 30, rekening: [{ kode: AKUN, jumlah: 300 }] }] }],
      }),
    },
    { name: "a recapitulation, all spent", model: rekap(300), boundary: true },
  ],
  invalid: [
    {
      name: "passed in February, told once",
      model: model([
        { bulan: 3, keuangan: 10 },
        { bulan: 1, keuangan: 100 },
        { bulan: 2, keuangan: 201 },
      ]),
      findings: [
        {
          messageId: "lewat",
          data: {
            sampai: "sampai Februari",
            realisasi: rupiah(301),
            pagu: rupiah(300),
            selisih: rupiah(1),
          },
          at: "Realisasi!R7C4",
        },
      ],
    },
    {
      name: "several accounts: the largest amount of the month",
      model: model([
        { rekening: AKUN, keuangan: 20 },
        { rekening: "5.1.02.01.01.0025", keuangan: 290 },
      ]),
      findings: [{ messageId: "lewat", at: "Realisasi!R6C4" }],
    },
    {
      name: "to date, without a month",
      model: model([{ bulan: null, keuangan: 301 }]),
      findings: [{ messageId: "lewat", data: { sampai: "sampai saat ini" } }],
    },
    {
      name: "against the total of a RAK",
      model: model([{ keuangan: 301 }], { dokumen: [], rak: [{ sub: SUB, total: 300 }] }),
      findings: [{ messageId: "lewat" }],
    },
    {
      name: "a recapitulation",
      model: rekap(301),
      findings: [{ messageId: "lewat", at: "DPA!R6C4" }],
    },
  ],
  notChecked: [
    {
      name: "no pagu",
      model: model([{ keuangan: 1 }], { dokumen: [{ sub: [{}] }] }),
      missing: ["pagu"],
    },
    {
      name: "two documents with two pagu",
      model: model([{ keuangan: 500 }], {
        dokumen: [{ sub: [{ pagu: 300 }] }, { sub: [{ pagu: 400 }] }],
      }),
      missing: ["paguGanda:2.21.02.2.01.0005 Pelaksanaan Keamanan Informasi"],
    },
    { name: "no code", model: model([{ sub: "Layanan", keuangan: 1 }]), missing: ["kode"] },
    { name: "a recapitulation without an amount", model: rekap(null), missing: ["pagu"] },
    {
      name: "neither DPA nor RAK",
      model: model([{ keuangan: 1 }], { dokumen: [] }),
      missing: ["dpaAtauRak"],
    },
    { name: "progress alone", model: model([{ fisik: 0.1 }]), missing: [] },
  ],
});
