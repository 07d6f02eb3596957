import { jadwal10 } from "../../../../src/core/rules/jadwal/jadwal-10-kosong-nol.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aPlan, aYear, modelOf } from "../../../support/model-builder.ts";
import { withoutCol } from "../../../support/map-items.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const CAMPUR = [300, null, 0, null];

const rak = modelOf({
  rak: [{ sub: "2.21.02.2.01.0005", total: 300, bulan: aYear({ 1: 300 }) }],
});
const withoutFebruary: Model = {
  ...rak,
  rakList: rak.rakList.map((row) => {
    const bulan = row.bulan.map((nilai, index) => (index === 1 ? null : nilai));
    return { ...row, bulan, origin: withoutCol(row.origin, "bulan2") };
  }),
};

ruleTester(jadwal10, {
  valid: [
    { name: "zeros", model: aPlan(aYear({ 1: 300 })) },
    { name: "blanks", model: aPlan([300]) },
    { name: "a month without a column", model: withoutFebruary },
  ],
  invalid: [
    {
      name: "both",
      model: aPlan(CAMPUR),
      findings: [
        {
          messageId: "campur",
          data: {
            kosong:
              "Februari, April, Mei, Juni, Juli, Agustus, September, Oktober, November, Desember",
            nol: "Maret",
          },
          at: "DPA!R7C2",
        },
      ],
    },
    {
      name: "a habit of the sheet is one finding",
      model: modelOf({
        rak: ["0024", "0025"].map((ending) => {
          const rekening = `5.1.02.01.01.${ending}`;
          return { sub: "2.21.02.2.01.0005", rekening, total: 300, bulan: CAMPUR };
        }),
      }),
      findings: [{ messageId: "campur" }, { messageId: "campur", follows: true }],
    },
  ],
  notChecked: [
    { name: "not filled in", model: aPlan([]), missing: ["rencana"] },
    { name: "not finished: nothing to say", model: aPlan(CAMPUR, { pagu: 400 }), missing: [] },
  ],
});
