import { realisasi11 } from "../../../../src/core/rules/realisasi/realisasi-11-negatif.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(row: Partial<RealisasiSpec>, cols: { readonly tanggal?: number } = {}): Model {
  const made = modelOf({ realisasi: [{ sub: "2.21.02.2.01.0005", ...row }] });
  const realisasiList = made.realisasiList.map((one) => {
    const { origin } = one;
    return { ...one, origin: { ...origin, cols: { ...origin.cols, ...cols } } };
  });
  return { ...made, realisasiList };
}

ruleTester(realisasi11, {
  valid: [{ name: "nothing", model: model({ keuangan: 0 }) }],
  invalid: [
    {
      name: "a month of an account",
      model: model({ bulan: 3, keuangan: -1, rekening: "5.1.02.01.01.0024" }),
      findings: [
        {
          messageId: "negatif",
          data: {
            sub: "2.21.02.2.01.0005, rekening 5.1.02.01.01.0024",
            waktu: "bulan Maret",
            nilai: rupiah(-1),
          },
          at: "Realisasi!R5C4",
        },
      ],
    },
    {
      name: "to date",
      model: model({ bulan: null, keuangan: -1 }),
      findings: [{ messageId: "negatif" }],
    },
  ],
  notChecked: [
    {
      name: "a correction in a register",
      model: model({ keuangan: -1 }, { tanggal: 9 }),
      missing: [],
    },
    { name: "not reported", model: model({ fisik: 0 }), missing: [] },
  ],
});
