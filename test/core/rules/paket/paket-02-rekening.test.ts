import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { paket02 } from "../../../../src/core/rules/paket/paket-02-rekening.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const ATK = "5.1.02.01.01.0024";
const LAPTOP = "5.2.02.05.01.0005";

const model = (paket: PaketSpec, more: ModelSpec = {}): Model =>
  modelOf({
    dokumen: [{ sub: [{ rekening: [{ kode: ATK, jumlah: 300 }] }] }],
    paket: [{ sub: SUB, nilai: 100, ...paket }],
    ...more,
  });

ruleTester(paket02, {
  valid: [
    { name: "an account of the DPA", model: model({ rekening: ATK }) },
    {
      name: "the RAK has it",
      model: model({ rekening: LAPTOP }, { rak: [{ sub: SUB, rekening: LAPTOP, total: 100 }] }),
    },
  ],
  invalid: [
    {
      name: "an account of another sub kegiatan",
      model: model({ rekening: LAPTOP, nama: "Laptop" }),
      findings: [
        { messageId: "tidakAda", data: { paket: "Laptop", rekening: LAPTOP }, at: "Paket!R5C5" },
      ],
    },
  ],
  notChecked: [
    { name: "no account", model: model({}), missing: [] },
    { name: "cancelled", model: model({ rekening: LAPTOP, status: "Batal" }), missing: [] },
    { name: "no readable account", model: model({ rekening: "Belanja" }), missing: ["kode"] },
    { name: "no sub kegiatan", model: model({ sub: null, rekening: ATK }), missing: ["kode"] },
    { name: "no DPA", model: model({ rekening: ATK }, { dokumen: [] }), missing: ["dpa"] },
    {
      name: "a RAK only for its sub kegiatan",
      model: model(
        { sub: "1.06.05.2.02.0001", rekening: ATK },
        { rak: [{ sub: "1.06.05.2.02.0001", total: 1 }] },
      ),
      missing: ["dpa"],
    },
    {
      name: "a DPA without amounts",
      model: model(
        { rekening: ATK },
        { dokumen: [{ sub: [{ rekening: [{ kode: ATK, jumlah: null }] }] }] },
      ),
      missing: ["pagu"],
    },
  ],
});
