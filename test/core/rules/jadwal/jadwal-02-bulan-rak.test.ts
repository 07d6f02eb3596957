import { jadwal02 } from "../../../../src/core/rules/jadwal/jadwal-02-bulan-rak.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function rak(total: number | null, bulan: readonly (number | null)[]): Model {
  const sub = "2.21.02.2.01.0005";
  return modelOf({ rak: [{ sub, rekening: "5.1.02.01.01.0024", total, bulan }] });
}

const FULL = [100, 200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

ruleTester(jadwal02, {
  valid: [
    { name: "months are the total", model: rak(300, FULL), boundary: true },
    { name: "blank months beside a full plan", model: rak(300, [null, 300]) },
    { name: "an account planned at nothing", model: rak(0, [0]) },
  ],
  invalid: [
    {
      name: "one rupiah over",
      model: rak(299, FULL),
      findings: [{ messageId: "beda", data: { selisih: rupiah(1) }, at: "RAK!R5C4" }],
    },
    {
      name: "under, with every month filled",
      model: rak(400, FULL),
      findings: [{ messageId: "beda" }],
    },
    {
      name: "under, with a month blank",
      model: rak(400, FULL.slice(0, 11)),
      findings: [{ messageId: "belumLengkap", data: { kosong: "Desember" } }],
    },
  ],
  notChecked: [
    { name: "no plan yet", model: rak(300, []), missing: ["rencana"] },
    { name: "no total column", model: rak(null, FULL), missing: ["total"] },
    { name: "no RAK", model: modelOf({}), missing: ["rak"] },
  ],
});
