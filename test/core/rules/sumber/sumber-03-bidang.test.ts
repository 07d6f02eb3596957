import { sumber03 } from "../../../../src/core/rules/sumber/sumber-03-bidang.ts";
import type { SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const DAU = "DAU yang Ditentukan Penggunaannya Bidang Kesehatan";

function sub(kode: string, sumberDana: string, spec: SubSpec = {}): Model {
  return aSubModel({ kode, sumberDana, skpd: null, ...spec });
}

ruleTester(sumber03, {
  valid: [
    { name: "in its field", model: sub("1.02.02.2.02.0001", DAU) },
    { name: "free to use", model: sub("2.21.02.2.01.0005", "PENDAPATAN ASLI DAERAH (PAD)") },
    { name: "DAU without a field", model: sub("2.21.02.2.01.0005", "Dana Alokasi Umum") },
    {
      name: "by a second bidang of the SKPD",
      model: sub("2.08.02.2.01.0001", "DAK Non Fisik-BOKKB-BOKB", {
        skpd: "2.08.2.14.0.00.01.0000 - DPPKBP3A",
      }),
    },
  ],
  invalid: [
    {
      name: "another field",
      model: sub("2.21.02.2.01.0005", DAU),
      findings: [
        { messageId: "luarBidang", data: { sumber: DAU, bidang: "1.02, 2.14" }, at: "DPA!R6C6" },
      ],
    },
    {
      name: "BOS outside pendidikan, stated by a group",
      model: sub("1.02.02.2.02.0001", "PAD", {
        rekening: [
          aRekening({
            kelompok: [{ jumlah: 1, sumberDana: "DAK Non Fisik-Dana BOSP-BOS Reguler" }],
          }),
        ],
      }),
      findings: [{ messageId: "luarBidang", at: "DPA!R8C8" }],
    },
  ],
  notChecked: [
    { name: "no source", model: sub("1.02.02.2.02.0001", ""), missing: ["sumberDana"] },
    { name: "no code, no SKPD", model: sub("Pelatihan", DAU), missing: ["kode"] },
  ],
});
