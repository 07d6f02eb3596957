import { lengkap03 } from "../../../../src/core/rules/lengkap/lengkap-03-sumber-dana.ts";
import { aKelompok, aRekening, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const FUNDED = aRekening({ sumberDana: "DAU" });
const UNFUNDED = aRekening({ kode: "5.1.02.01.01.0025 - Kertas", sumberDana: "" });

ruleTester(lengkap03, {
  valid: [
    { name: "for the whole", model: aSubModel({ sumberDana: "PAD", rekening: [UNFUNDED] }) },
    { name: "per account", model: aSubModel({ sumberDana: "", rekening: [FUNDED] }) },
    {
      name: "per group",
      model: aSubModel({
        sumberDana: null,
        rekening: [aRekening({ kelompok: [aKelompok({ tanda: "#", sumberDana: "DAK Fisik" })] })],
      }),
    },
  ],
  invalid: [
    {
      name: "a blank line",
      model: aSubModel({ sumberDana: "" }),
      findings: [{ messageId: "kosong", at: "DPA!R6C6" }],
    },
    {
      name: "a list whose column is blank",
      model: aSubModel({ sumberDana: null, rekening: [UNFUNDED] }),
      findings: [{ messageId: "kosong" }],
    },
    {
      name: "one account of two",
      model: aSubModel({ sumberDana: null, rekening: [FUNDED, UNFUNDED] }),
      findings: [
        { messageId: "sebagian", data: { rekening: "5.1.02.01.01.0025 Kertas" }, at: "DPA!R9C8" },
      ],
    },
  ],
  notChecked: [
    {
      name: "no such line or column",
      model: aSubModel({ sumberDana: null, rekening: [aRekening()] }),
      missing: ["sumberDana"],
    },
  ],
});
