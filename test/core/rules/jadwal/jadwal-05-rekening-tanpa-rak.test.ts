import { jadwal05 } from "../../../../src/core/rules/jadwal/jadwal-05-rekening-tanpa-rak.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { RakSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubKegiatan, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const OTHER: RekeningSpec = { kode: "5.1.02.01.01.0025 - Kertas", jumlah: 10_000 };

function both(rekening: readonly RekeningSpec[], rak: readonly Partial<RakSpec>[]): Model {
  return modelOf({
    dokumen: [{ sub: [aSubKegiatan({ rekening })] }],
    rak: rak.map((row) => ({ sub: SUB, rekening: "5.1.02.01.01.0024", ...row })),
  });
}

ruleTester(jadwal05, {
  valid: [
    { name: "every account planned", model: both([aRekening()], [{}]) },
    { name: "an account of Rp0", model: both([aRekening(), { ...OTHER, jumlah: 0 }], [{}]) },
    {
      name: "planned one level up",
      model: both([aRekening(), OTHER], [{ rekening: "5.1.02.01" }]),
    },
  ],
  invalid: [
    {
      name: "one account left out",
      model: both([aRekening(), OTHER], [{}]),
      findings: [
        {
          messageId: "tidakAda",
          data: { rekening: "5.1.02.01.01.0025 Kertas", jumlah: rupiah(10_000) },
          at: "DPA!R9C1",
        },
      ],
    },
  ],
  notChecked: [
    {
      name: "no row of the sub kegiatan",
      model: both([aRekening()], [{ sub: "2.21.02.2.01.0006" }]),
      missing: ["rakSubKegiatan:2.21.02.2.01.0005 Pelaksanaan Keamanan Informasi"],
    },
    {
      name: "a row without a readable account",
      model: both([OTHER], [{ rekening: "5.O" }]),
      missing: ["kode"],
    },
    { name: "no accounts", model: both([], [{}]), missing: ["rekening"] },
  ],
});
