import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import { paket11 } from "../../../../src/core/rules/paket/paket-11-modal-tanpa-paket.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const ATK = "5.1.02.01.01.0024";
const LAPTOP = "5.2.02.05.01.0005";

const model = (paket: PaketSpec, laptop = 90e6): Model =>
  modelOf({
    dokumen: [
      {
        tahun: 2026,
        sub: [
          {
            rekening: [
              { kode: ATK, jumlah: 90e6 },
              { kode: LAPTOP, jumlah: laptop },
            ],
          },
        ],
      },
    ],
    paket: [{ sub: SUB, nilai: 1, ...paket }],
  });

ruleTester(paket11, {
  valid: [{ name: "its account has a package", model: model({ rekening: LAPTOP }) }],
  invalid: [
    {
      name: "only another account has",
      model: model({ rekening: ATK }),
      findings: [{ messageId: "tanpaPaket", data: { jumlah: rupiah(90e6) } }],
    },
    {
      name: "its package was cancelled",
      model: model({ rekening: LAPTOP, status: "Batal" }),
      findings: [{ messageId: "tanpaPaket" }],
    },
  ],
  notChecked: [
    { name: "a package names no account", model: model({}), missing: ["rekening"] },
    { name: "small enough for a receipt", model: model({ rekening: ATK }, 50e6), missing: [] },
    { name: "the list has nothing of this SKPD", model: model({ sub: null }), missing: [] },
  ],
});
