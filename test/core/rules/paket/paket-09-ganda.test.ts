import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket09 } from "../../../../src/core/rules/paket/paket-09-ganda.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const ATK = "5.1.02.01.01.0024";
const LAPTOP = "5.2.02.05.01.0005";

function model(second: PaketSpec): Model {
  const first = { sub: SUB, rekening: ATK, nama: "Kertas A4", nilai: 100, kodeRup: "1" };
  return modelOf({ paket: [first, { ...first, kodeRup: "2", ...second }] });
}

ruleTester(paket09, {
  valid: [
    { name: "another value", model: model({ nilai: 101 }) },
    { name: "another place", model: model({ lokus: "Wado" }) },
    { name: "another name", model: model({ nama: "Kertas F4" }) },
    { name: "another account", model: model({ rekening: LAPTOP }) },
    { name: "the same RUP, which another rule tells", model: model({ kodeRup: "1" }) },
  ],
  invalid: [
    {
      name: "the same but for its RUP and case",
      model: model({ nama: "KERTAS  A4" }),
      findings: [
        {
          messageId: "ganda",
          data: { nilai: rupiah(100), tempat: "lembar “Paket” baris 5" },
          at: "Paket!R6C2",
        },
      ],
    },
  ],
  notChecked: [
    {
      name: "no value",
      model: modelOf({ paket: [{ nama: "Kertas", nilai: null }] }),
      missing: ["nilai"],
    },
    { name: "cancelled", model: modelOf({ paket: [{ nilai: 1, status: "Batal" }] }), missing: [] },
  ],
});
