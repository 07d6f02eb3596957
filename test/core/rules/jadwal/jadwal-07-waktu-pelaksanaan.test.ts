import { jadwal07 } from "../../../../src/core/rules/jadwal/jadwal-07-waktu-pelaksanaan.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aPlan, aYear, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const MARET_MEI = { mulai: 3, selesai: 5 } as const;

function plan(planned: Readonly<Record<number, number>>): Model {
  return aPlan(aYear(planned), { waktu: MARET_MEI });
}

function rak(planned: Readonly<Record<number, number>>): Model {
  return modelOf({
    dokumen: [{ sub: [{ waktu: MARET_MEI }] }],
    rak: ["0024", "0025"].map((ending) => ({
      sub: "2.21.02.2.01.0005",
      rekening: `5.1.02.01.01.${ending}`,
      bulan: aYear(planned),
    })),
  });
}

ruleTester(jadwal07, {
  valid: [
    { name: "within it", model: plan({ 3: 5, 5: 5 }) },
    { name: "the last payment a month later", model: plan({ 6: 5 }) },
    { name: "RAK within the time of its DPA", model: rak({ 4: 5 }) },
    {
      name: "the last payment of a year that ends in December",
      model: aPlan(aYear({ 12: 5 }), { waktu: { mulai: 11, selesai: 12 } }),
    },
  ],
  invalid: [
    {
      name: "before it begins, and two months after",
      model: plan({ 2: 5, 4: 5, 7: 6 }),
      findings: [
        {
          messageId: "luar",
          data: { jumlah: rupiah(11), bulan: "Februari, Juli", selesai: "Mei" },
          at: "DPA!R7C2",
        },
      ],
    },
    {
      name: "RAK outside the time of its DPA: one to act on",
      model: rak({ 1: 5 }),
      findings: [
        { messageId: "luar", at: "RAK!R5C5" },
        { messageId: "luar", at: "RAK!R6C5", follows: true },
      ],
    },
  ],
  notChecked: [
    { name: "no time", model: aPlan(aYear({ 1: 5 }), { waktu: null }), missing: ["waktu"] },
    {
      name: "ends before it begins",
      model: aPlan(aYear({ 1: 5 }), { waktu: { mulai: 5, selesai: 3 } }),
      missing: ["waktu"],
    },
  ],
});
