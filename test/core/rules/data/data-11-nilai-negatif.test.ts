import { data11 } from "../../../../src/core/rules/data/data-11-nilai-negatif.ts";
import { EMPTY_MODEL } from "../../../../src/core/model/model.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const KODE = "5.1.02.01 - Belanja Barang";

ruleTester(data11, {
  valid: [
    { name: "nothing left after the change", model: aSubModel({ pagu: 0 }) },
    {
      name: "an account without a stated total",
      model: aSubModel({ rekening: [{ kode: KODE, jumlah: null }] }),
    },
    { name: "one rupiah", model: aSubModel({ pagu: 1, rekening: [{ kode: KODE, jumlah: 1 }] }) },
  ],
  invalid: [
    {
      name: "a negative pagu",
      model: aSubModel({ pagu: -1, rekening: [{ kode: KODE, jumlah: 5 }] }),
      findings: [{ messageId: "pagu", data: { jumlah: -1 } }],
    },
    {
      name: "the deepest account says it, the totals above follow from it",
      model: aSubModel({
        pagu: -5,
        rekening: [
          {
            kode: "5.1.02 - Belanja Barang dan Jasa",
            jumlah: -5,
            children: [
              { kode: KODE, jumlah: -5 },
              { kode: "5.1.02.02 - Belanja Jasa", jumlah: 0 },
            ],
          },
        ],
      }),
      findings: [
        { messageId: "rekening", data: { sebutan: "5.1.02.01 Belanja Barang", jumlah: -5 } },
      ],
    },
  ],
  notChecked: [
    { name: "no DPA", model: EMPTY_MODEL, missing: ["dpa"] },
    { name: "no amounts at all", model: aSubModel({ pagu: null }), missing: ["pagu"] },
  ],
});
