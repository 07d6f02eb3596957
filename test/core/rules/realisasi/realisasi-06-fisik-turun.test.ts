import { realisasi06 } from "../../../../src/core/rules/realisasi/realisasi-06-fisik-turun.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Bulan } from "../../../../src/core/periode/periode.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.000";

/** Progress month by month of one sub kegiatan after the other; null = not reported. */
function model(...subs: readonly (readonly (number | null)[])[]): Model {
  const realisasi = subs.flatMap((fisik, nth) =>
    fisik.map((nilai, month): RealisasiSpec => ({
      sub: `${SUB}${nth + 1}`,
      bulan: (month + 1) as Bulan,
      fisik: nilai,
      keuangan: 1,
    })),
  );
  return modelOf({ realisasi });
}

const NAIK = [0.1, 0.2];
const TURUN = [0.2, 0.1];

ruleTester(realisasi06, {
  valid: [
    { name: "rising, and standing still", model: model([0.1, null, 0.1, 0.3]) },
    {
      name: "each account has its own",
      model: modelOf({
        realisasi: [
          { sub: `${SUB}1`, bulan: 1, fisik: 0.5, rekening: "5.1.02.01.01.0024" },
          { sub: `${SUB}1`, bulan: 2, fisik: 0.6, rekening: "5.1.02.01.01.0024" },
          { sub: `${SUB}1`, bulan: 2, fisik: 0.1, rekening: "5.1.02.01.01.0025" },
        ],
      }),
    },
  ],
  invalid: [
    {
      name: "less than two months before",
      model: model([0.3, null, 0.2], NAIK),
      findings: [
        {
          messageId: "turun",
          data: { lama: 0.3, bulanLama: "Januari", baru: 0.2, bulan: "Maret" },
          at: "Realisasi!R7C5",
        },
      ],
    },
    {
      name: "three of five fall: the sheet counts per month",
      model: model(TURUN, TURUN, TURUN, NAIK, NAIK),
      findings: [
        { messageId: "bulanan", data: { lembar: "Realisasi" }, at: "Realisasi!R6C5" },
        { messageId: "bulanan", follows: true },
        { messageId: "bulanan", follows: true },
      ],
    },
    {
      name: "three of six: each for itself",
      model: model(TURUN, TURUN, TURUN, NAIK, NAIK, NAIK),
      findings: [{ messageId: "turun" }, { messageId: "turun" }, { messageId: "turun" }],
    },
  ],
  notChecked: [
    { name: "one report", model: model([0.1]), missing: ["fisik"] },
    {
      name: "no code",
      model: modelOf({ realisasi: [{ sub: "Layanan", fisik: 0.1 }] }),
      missing: ["kode"],
    },
  ],
});
