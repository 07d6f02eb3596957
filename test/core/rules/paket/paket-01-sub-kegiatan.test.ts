import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { paket01 } from "../../../../src/core/rules/paket/paket-01-sub-kegiatan.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

const model = (paket: PaketSpec, more: ModelSpec = {}): Model =>
  modelOf({
    rak: [
      { skpd: "Dinas Satu", sub: SUB, total: 300 },
      { skpd: "Dinas Dua", sub: "1.06.05.2.02.0001", total: 300 },
    ],
    paket: [{ nilai: 100, ...paket }],
    ...more,
  });

ruleTester(paket01, {
  valid: [
    { name: "of the SKPD that has it", model: model({ sub: SUB, skpd: "Dinas Satu" }) },
    { name: "no SKPD named", model: model({ sub: SUB }) },
  ],
  invalid: [
    {
      name: "another sub kegiatan of the program",
      model: model({ sub: "2.21.02.2.01.0077", skpd: "Dinas Satu" }),
      findings: [{ messageId: "tidakAda", data: { sub: "2.21.02.2.01.0077" }, at: "Paket!R5C4" }],
    },
    {
      name: "one that another SKPD has",
      model: model({ sub: SUB, skpd: "Dinas Dua" }),
      findings: [{ messageId: "skpdLain", data: { skpd: "Dinas Dua", pemilik: "Dinas Satu" } }],
    },
  ],
  notChecked: [
    { name: "no sub kegiatan", model: model({ sub: null }), missing: ["kode"] },
    { name: "no documents", model: model({ sub: SUB }, { rak: [] }), missing: ["dpaAtauRak"] },
    {
      name: "no documents of its SKPD",
      model: model({ sub: SUB, skpd: "Dinas Tiga" }),
      missing: ["dpaSkpd:Dinas Tiga"],
    },
  ],
});
