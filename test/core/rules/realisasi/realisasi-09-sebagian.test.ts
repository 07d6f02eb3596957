import { realisasi09 } from "../../../../src/core/rules/realisasi/realisasi-09-sebagian.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(...rows: readonly Partial<RealisasiSpec>[]): Model {
  return modelOf({ realisasi: rows.map((row) => ({ sub: "2.21.02.2.01.0005", ...row })) });
}

/** The same, from a register of payments. */
function register(one: Model): Model {
  const realisasiList = one.realisasiList.map((row) => {
    const { origin } = row;
    return { ...row, origin: { ...origin, cols: { ...origin.cols, tanggal: 9 } } };
  });
  return { ...one, realisasiList };
}

const PENUH = { keuangan: 5, fisik: 0.1 };

ruleTester(realisasi09, {
  valid: [
    { name: "both", model: model(PENUH) },
    {
      name: "an account has no progress of its own",
      model: model(PENUH, { rekening: "5.1.02.01.01.0024", keuangan: 5 }),
    },
  ],
  invalid: [
    {
      name: "money alone",
      model: model(PENUH, { bulan: 2, keuangan: 0 }),
      findings: [
        { messageId: "tanpaFisik", data: { waktu: "bulan Februari" }, at: "Realisasi!R6C5" },
      ],
    },
    {
      name: "progress alone",
      model: model(PENUH, { bulan: 2, fisik: 0.2 }),
      findings: [{ messageId: "tanpaKeuangan", at: "Realisasi!R6C4" }],
    },
  ],
  notChecked: [
    { name: "a sheet of money", model: model({ keuangan: 1 }), missing: ["fisik"] },
    { name: "a sheet of progress", model: model({ fisik: 1 }), missing: ["jumlah"] },
    { name: "a register", model: register(model(PENUH, { keuangan: 1 })), missing: [] },
  ],
});
