import { crossfire03 } from "../../../../src/core/rules/crossfire/crossfire-03-satu-skpd.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { CrossfireSpec } from "../../../../src/core/rules/example-tables.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SKPD = [
  { kode: "1.02.0.00.0.00.01.0000", nama: "Dinas Kesehatan", alias: "Dinkes" },
  { kode: "1.02.0.00.0.00.01.0001", nama: "RSUD" },
];

function model(rows: readonly Partial<CrossfireSpec>[], more: ModelSpec = {}): Model {
  return modelOf({
    crossfire: rows.map((row) => ({ sub: "2.21.02.2.01.0005", ...row })),
    skpd: SKPD,
    ...more,
  });
}

ruleTester(crossfire03, {
  valid: [
    { name: "two", model: model([{ skpd: "Dinkes" }, { skpd: "Dinas Sosial" }]) },
    {
      name: "a blank SKPD is that of the sub kegiatan",
      model: model([{ skpd: "Dinkes" }, {}], { dokumen: [{ sub: [{}] }] }),
    },
  ],
  invalid: [
    {
      name: "one, under two names",
      model: model([
        { skpd: "Dinkes", tema: "Stunting" },
        { skpd: "Dinas Kesehatan", tema: "STUNTING" },
      ]),
      findings: [
        {
          messageId: "satu",
          data: { tema: "Stunting", n: 2, skpd: "Dinas Kesehatan" },
          at: "Crossfire!R5C2",
        },
      ],
    },
    {
      name: "an SKPD and its unit",
      model: model([{ skpd: "Dinkes" }, { skpd: "RSUD" }]),
      findings: [{ messageId: "satu" }],
    },
    {
      name: "one that no list has",
      model: model([{ skpd: "Dinas Sosial" }]),
      findings: [{ messageId: "satu", data: { skpd: "Dinas Sosial" } }],
    },
  ],
  notChecked: [
    { name: "a row of no known SKPD", model: model([{ skpd: "Dinkes" }, {}]), missing: ["skpd"] },
    { name: "no theme", model: model([{ tema: "", skpd: "Dinkes" }]), missing: [] },
  ],
});
