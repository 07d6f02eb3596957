import { pk10 } from "../../../../src/core/rules/perjanjian/pk-10-realisasi-wajar.ts";
import type { PkIndikatorSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function realisasi(nilai: number | null, spec: PkIndikatorSpec = {}): Model {
  const realisasiList = [{ sampai: 3 as const, nilai }];
  return modelOf({ indikator: [{ satuan: "Persen", target: 80, realisasiList, ...spec }] });
}

ruleTester(pk10, {
  valid: [
    { name: "100 percent", model: realisasi(100) },
    { name: "growth beyond 100 promised", model: realisasi(130, { target: 120 }) },
    { name: "ten times the target", model: realisasi(800, { satuan: "Orang" }) },
    { name: "a blank month", model: realisasi(null) },
    { name: "no target", model: realisasi(9, { target: null, satuan: "Orang" }) },
  ],
  invalid: [
    {
      name: "over 100 percent",
      model: realisasi(100.1),
      findings: [{ messageId: "persen", data: { bulan: "Maret" } }],
    },
    {
      name: "beyond ten times",
      model: realisasi(801, { satuan: "Orang" }),
      findings: [{ messageId: "jauh", data: { nilai: 801, target: 80 } }],
    },
  ],
  notChecked: [
    { name: "nothing reported", model: modelOf({ indikator: [{}] }), missing: ["realisasi"] },
  ],
});
