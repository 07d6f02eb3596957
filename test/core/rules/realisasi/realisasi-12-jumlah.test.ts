import { realisasi12 } from "../../../../src/core/rules/realisasi/realisasi-12-jumlah.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const AKUN = { rekening: "5.1.02.01.01.0024", keuangan: 60 };
const LAIN = { rekening: "5.1.02.01.01.0025", keuangan: 40 };

function model(...rows: readonly Partial<RealisasiSpec>[]): Model {
  return modelOf({ realisasi: rows.map((row) => ({ sub: "2.21.02.2.01.0005", ...row })) });
}

ruleTester(realisasi12, {
  valid: [
    { name: "equal", model: model({ keuangan: 100 }, AKUN, LAIN), boundary: true },
    {
      name: "off by the tolerance",
      model: model({ keuangan: 101 }, AKUN, LAIN),
      toleransi: { total: rupiah(1) },
      boundary: true,
    },
  ],
  invalid: [
    {
      name: "off",
      model: model(AKUN, LAIN, { keuangan: 90 }),
      findings: [
        {
          messageId: "beda",
          data: { n: 2, tertulis: rupiah(90), jumlah: rupiah(100), selisih: rupiah(10) },
          at: "Realisasi!R7C4",
        },
      ],
    },
    {
      name: "in February alone",
      model: model({ keuangan: 60 }, AKUN, { bulan: 2, keuangan: 1 }, { ...LAIN, bulan: 2 }),
      findings: [{ messageId: "beda", data: { waktu: "bulan Februari" } }],
    },
  ],
  notChecked: [
    { name: "no accounts", model: model({ keuangan: 1 }), missing: ["rekening"] },
    { name: "accounts alone", model: model(AKUN), missing: [] },
    { name: "no code", model: model({ sub: "", keuangan: 1 }), missing: ["kode"] },
  ],
});
