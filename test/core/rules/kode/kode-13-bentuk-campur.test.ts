import { kode13 } from "../../../../src/core/rules/kode/kode-13-bentuk-campur.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function accounts(...kode: string[]): Model {
  const rekening = kode.map((one) => ({ kode: one, jumlah: 1 }));
  return modelOf({ dokumen: [{ sub: [{ rekening }] }] });
}

ruleTester(kode13, {
  valid: [
    { name: "four digits", model: accounts("5.1.02.01.01.0024", "5.1.02.01.01.0025") },
    { name: "five digits", model: accounts("5.1.02.01.001.00024") },
    {
      name: "DPA and RAK each in its own form",
      model: modelOf({
        dokumen: [{ sub: [{ rekening: [{ kode: "5.1.02.01.01.0024", jumlah: 1 }] }] }],
        rak: [{ sub: "2.21.02.2.01.0005", rekening: "5.1.02.01.001.00024" }],
      }),
    },
  ],
  invalid: [
    {
      name: "accounts in two forms: the rarer is named",
      model: accounts("5.1.02.01.01.0024", "5.1.02.01.001.00025", "5.1.02.01.01.0026"),
      findings: [{ messageId: "campur", data: { n: 1, m: 2 }, at: "DPA!R8C1" }],
    },
    {
      name: "sub kegiatan in two forms",
      model: modelOf({
        rak: [
          { sub: "2.21.02.2.01.0005" },
          { sub: "2.21.02.2.01.0001" },
          { sub: "2.21.02.2.01.04" },
        ],
      }),
      findings: [{ messageId: "campur", data: { bentuk: "sub kegiatan dua angka terakhir" } }],
    },
  ],
  notChecked: [
    { name: "no code that long", model: modelOf({ rak: [{ sub: "2.21.02" }] }), missing: ["kode"] },
  ],
});
