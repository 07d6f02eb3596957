import { sumber04 } from "../../../../src/core/rules/sumber/sumber-04-dikenal.ts";
import { aRekening, aSubModel, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(sumber04, {
  valid: [
    { name: "PAD", model: aSubModel({ sumberDana: "PENDAPATAN ASLI DAERAH (PAD)" }) },
    { name: "a narrow DAK", model: aSubModel({ sumberDana: "DAK Fisik-Bidang Jalan-Reguler" }) },
    { name: "SiLPA", model: aSubModel({ sumberDana: "Sisa Lebih Perhitungan Anggaran" }) },
  ],
  invalid: [
    {
      name: "a made-up name in two sub kegiatan",
      model: modelOf({
        dokumen: [{ sub: [{ sumberDana: "Kas kecil" }, { sumberDana: "KAS KECIL" }] }],
      }),
      findings: [
        { messageId: "tidakDikenal", data: { sumber: "Kas kecil" }, at: "DPA!R6C6" },
        { messageId: "tidakDikenal", follows: true },
      ],
    },
    {
      name: "of a group",
      model: aSubModel({
        rekening: [aRekening({ kelompok: [{ jumlah: 1, sumberDana: "Iuran anggota" }] })],
      }),
      findings: [{ messageId: "tidakDikenal", at: "DPA!R8C8" }],
    },
  ],
  notChecked: [{ name: "none", model: aSubModel({ sumberDana: "-" }), missing: ["sumberDana"] }],
});
