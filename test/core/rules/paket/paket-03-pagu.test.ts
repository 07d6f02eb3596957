import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { paket03 } from "../../../../src/core/rules/paket/paket-03-pagu.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const ATK = "5.1.02.01.01.0024";
const LAPTOP = "5.2.02.05.01.0005";

function model(paket: readonly PaketSpec[], more: ModelSpec = {}): Model {
  const rekening = [
    { kode: ATK, jumlah: 300 },
    { kode: LAPTOP, jumlah: 700 },
  ];
  return modelOf({
    dokumen: [{ sub: [{ pagu: 1000, rekening }] }],
    paket: paket.map((row, nth) => ({ sub: SUB, kodeRup: `4123456${nth}`, ...row })),
    ...more,
  });
}

ruleTester(paket03, {
  valid: [
    {
      name: "exactly the pagu",
      model: model([
        { rekening: ATK, nilai: 300 },
        { rekening: LAPTOP, nilai: 700 },
      ]),
      boundary: true,
    },
    {
      name: "one package on two rows with its whole value",
      model: model([
        { kodeRup: "41", nilai: 1000 },
        { kodeRup: "41", nilai: 1000 },
      ]),
    },
    {
      name: "a cancelled one does not count",
      model: model([{ nilai: 1000 }, { nilai: 500, status: "Dibatalkan" }]),
    },
  ],
  invalid: [
    {
      name: "two packages of an account",
      model: model([
        { rekening: ATK, nilai: 200 },
        { rekening: ATK, nilai: 210 },
      ]),
      findings: [
        {
          messageId: "rekening",
          data: { n: 2, nilai: rupiah(410), pagu: rupiah(300), selisih: rupiah(110) },
          at: "Paket!R6C7",
        },
      ],
    },
    {
      name: "without accounts, more than the sub kegiatan",
      model: model([{ nilai: 600 }, { nilai: 500 }]),
      findings: [
        {
          messageId: "sub",
          data: { n: 2, nilai: rupiah(1100), selisih: rupiah(100) },
          at: "Paket!R5C7",
        },
      ],
    },
    {
      name: "one value breaks both sums",
      model: model([
        { rekening: ATK, nilai: 200 },
        { rekening: LAPTOP, nilai: 900 },
      ]),
      findings: [
        { messageId: "rekening", data: { selisih: rupiah(200) }, at: "Paket!R6C7" },
        { messageId: "sub", data: { selisih: rupiah(100) }, follows: true },
      ],
    },
  ],
  notChecked: [
    { name: "no value", model: model([{ nilai: null }]), missing: ["nilai"] },
    { name: "no sub kegiatan", model: model([{ sub: null, nilai: 1 }]), missing: ["kode"] },
    {
      name: "no pagu",
      model: model([{ nilai: 1 }], { dokumen: [{ sub: [{ pagu: null }] }] }),
      missing: ["pagu"],
    },
  ],
});
