import { hitung12 } from "../../../../src/core/rules/hitung/hitung-12-sebelum-dokumen.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { DokumenSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function after(sebelum: number | null, ...arsip: readonly DokumenSpec[]): Model {
  const dokumen = [{ tahap: "perubahan" as const, sub: [{ pagu: 600, sebelum }] }];
  return modelOf({ dokumen, arsip });
}

function before(pagu: number | null, spec: DokumenSpec = {}): DokumenSpec {
  return { sub: [{ pagu }], ...spec };
}

ruleTester(hitung12, {
  valid: [
    { name: "the DPA before it", model: after(500, before(500)), boundary: true },
    {
      name: "the last stage before it counts",
      model: after(550, before(500), before(550, { tahap: "pergeseran" })),
    },
    {
      name: "another year does not count",
      model: after(550, before(500, { tahun: 2025 }), before(550)),
    },
  ],
  invalid: [
    {
      name: "one rupiah off",
      model: after(501, before(500)),
      findings: [
        {
          messageId: "beda",
          data: { pagu: rupiah(500), selisih: rupiah(1), tempat: "lembar “DPA lama” baris 6" },
          at: "DPA!R6C11",
        },
      ],
    },
    {
      name: "taken from the stage before the last",
      model: after(500, before(500), before(550, { tahap: "pergeseran" })),
      findings: [{ messageId: "beda" }],
    },
  ],
  notChecked: [
    { name: "no DPA before it", model: after(500), missing: ["dokumenSebelum"] },
    {
      name: "two of one stage",
      model: after(500, before(500), before(550)),
      missing: ["dokumenSebelum"],
    },
    {
      name: "its pagu is not stated",
      model: after(500, before(null)),
      missing: ["dokumenSebelum"],
    },
    { name: "no such column", model: after(null, before(500)), missing: ["sebelum"] },
  ],
});
