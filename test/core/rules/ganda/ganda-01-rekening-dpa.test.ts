import { ganda01 } from "../../../../src/core/rules/ganda/ganda-01-rekening-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubModel, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const KODE = "5.1.02.01.01.0024";

ruleTester(ganda01, {
  valid: [
    { name: "one account", model: aSubModel({ rekening: [aRekening()] }) },
    {
      name: "one account from two sources",
      model: aSubModel({
        rekening: [aRekening({ sumberDana: "DAU" }), aRekening({ sumberDana: "DAK" })],
      }),
    },
    {
      name: "one account in two sub kegiatan",
      model: modelOf({
        dokumen: [{ sub: [{ rekening: [aRekening()] }, { rekening: [aRekening()] }] }],
      }),
    },
    {
      name: "a parent and its child",
      model: aSubModel({
        rekening: [aRekening({ kode: "5.1.02.01.01", children: [aRekening()] })],
      }),
    },
  ],
  invalid: [
    {
      name: "in another spelling, with another amount",
      model: aSubModel({
        rekening: [aRekening({ kode: KODE }), { kode: "5.1.02.01.001.00024", jumlah: 10 }],
      }),
      findings: [
        {
          messageId: "ganda",
          data: { jumlah: rupiah(10), pertama: rupiah(84_000) },
          at: "DPA!R9C1",
        },
      ],
    },
    {
      name: "under two parents",
      model: aSubModel({
        rekening: ["5.1.02.01.01", "5.1.02.01.02"].map((kode) => ({
          kode,
          jumlah: 84_000,
          children: [aRekening()],
        })),
      }),
      findings: [{ messageId: "ganda" }],
    },
  ],
  notChecked: [{ name: "no accounts", model: aSubModel({}), missing: ["rekening"] }],
});
