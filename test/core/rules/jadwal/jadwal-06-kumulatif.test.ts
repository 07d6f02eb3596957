import { jadwal06 } from "../../../../src/core/rules/jadwal/jadwal-06-kumulatif.ts";
import { runRules } from "../../../../src/core/rules/run.ts";
import { jadwal01 } from "../../../../src/core/rules/jadwal/jadwal-01-bulan-pagu.ts";
import { jadwal07 } from "../../../../src/core/rules/jadwal/jadwal-07-waktu-pelaksanaan.ts";
import { jadwal09 } from "../../../../src/core/rules/jadwal/jadwal-09-akhir-tahun.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aPlan, aYear, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import { expect, test } from "vitest";

const RISING = [0, 0, 10, 10, 25, 25, 25, 60, 60, 60, 60, 100];

ruleTester(jadwal06, {
  valid: [
    { name: "amounts of the month", model: aPlan(aYear({ 3: 40, 8: 60 })) },
    { name: "a rising plan that ends elsewhere", model: aPlan(RISING, { pagu: 435 }) },
    {
      name: "it falls once",
      model: aPlan([0, 10, 5, 20, 30, 40, 50, 60, 70, 80, 90, 100], { pagu: 100 }),
    },
    { name: "two rises may be chance", model: aPlan(aYear({ 11: 10, 12: 100 }), { pagu: 100 }) },
    {
      name: "a blank month within breaks the sum to date",
      model: aPlan([0, 0, 10, null, 25, 25, 25, 60, 60, 60, 60, 100], { pagu: 100 }),
    },
    { name: "nothing at all", model: aPlan(aYear({}), { pagu: 0 }) },
  ],
  invalid: [
    {
      name: "sums to date",
      model: aPlan(RISING, { pagu: 100 }),
      findings: [{ messageId: "kumulatif", data: { pagu: rupiah(100) }, at: "DPA!R7C3" }],
    },
    {
      name: "sums to date after blank months, in RAK",
      model: modelOf({
        rak: [
          {
            sub: "2.21.02.2.01.0005",
            total: 100,
            bulan: [null, null, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
          },
        ],
      }),
      findings: [{ messageId: "kumulatif", at: "RAK!R5C7" }],
    },
  ],
  notChecked: [
    { name: "no months", model: aPlan([], { pagu: 100 }), missing: ["rencana"] },
    { name: "no pagu", model: aPlan(RISING, { pagu: null }), missing: ["pagu"] },
  ],
});

test("what the sums to date spoil hangs under it: the year's total, the time of work, the heap at the end", () => {
  const model = aPlan(RISING, { pagu: 100, waktu: { mulai: 3, selesai: 8 } });
  const { findings } = runRules(model, { rules: [jadwal01, jadwal06, jadwal07, jadwal09] });
  const [root, ...others] = [...findings].sort((a, b) =>
    a.rule === "JADWAL-06" ? -1 : b.rule === "JADWAL-06" ? 1 : 0,
  );
  expect(root).toMatchObject({ rule: "JADWAL-06", rootCause: null });
  expect(others.map(({ rule }) => rule).sort()).toEqual(["JADWAL-01", "JADWAL-07", "JADWAL-09"]);
  expect(new Set(others.map(({ rootCause }) => rootCause))).toEqual(new Set([root!.id]));
});
