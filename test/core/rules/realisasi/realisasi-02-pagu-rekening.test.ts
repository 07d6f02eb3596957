import { realisasi02 } from "../../../../src/core/rules/realisasi/realisasi-02-pagu-rekening.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import type { RealisasiSpec } from "../../../../src/core/rules/example-tables.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const AKUN = "5.1.02.01.01.0024";
const LAIN = "5.1.02.01.01.0025";

function model(rows: readonly Partial<RealisasiSpec>[], more: ModelSpec = {}): Model {
  return modelOf({
    dokumen: [{ sub: [{ pagu: 900, rekening: [{ kode: AKUN, jumlah: 300 }] }] }],
    realisasi: rows.map((row) => ({ sub: SUB, rekening: AKUN, ...row })),
    ...more,
  });
}

ruleTester(realisasi02, {
  valid: [
    { name: "all of it spent", model: model([{ keuangan: 300 }]), boundary: true },
    {
      name: "the account in the wide form",
      model: model([{ rekening: "5.1.02.01.001.00024", keuangan: 9 }]),
    },
    {
      name: "nothing spent of an unknown account",
      model: model([{ rekening: LAIN, keuangan: 0 }]),
    },
    {
      name: "known to the RAK only",
      model: model([{ rekening: LAIN, keuangan: 5 }], {
        rak: [{ sub: SUB, rekening: LAIN, total: 5 }],
      }),
      boundary: true,
    },
  ],
  invalid: [
    {
      name: "passed in the second month",
      model: model([
        { bulan: 1, keuangan: 200 },
        { bulan: 2, keuangan: 150 },
      ]),
      findings: [
        {
          messageId: "lewat",
          data: { sampai: "sampai Februari", realisasi: rupiah(350), selisih: rupiah(50) },
          at: "Realisasi!R6C4",
        },
      ],
    },
    {
      name: "not in the DPA",
      model: model([{ rekening: LAIN, keuangan: 5 }]),
      findings: [{ messageId: "tanpaPagu", data: { realisasi: rupiah(5) }, at: "Realisasi!R5C3" }],
    },
  ],
  notChecked: [
    {
      name: "rows of sub kegiatan only",
      model: model([{ rekening: null, keuangan: 1 }]),
      missing: [],
    },
    {
      name: "no code",
      model: model([{ rekening: "Belanja ATK", keuangan: 1 }]),
      missing: ["kode"],
    },
    {
      name: "a DPA without accounts",
      model: model([{ keuangan: 1 }], { dokumen: [{ sub: [{ pagu: 900 }] }] }),
      missing: ["pagu"],
    },
  ],
});
