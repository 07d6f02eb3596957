import { hitung06 } from "../../../../src/core/rules/hitung/hitung-06-satuan-koefisien.ts";
import { anItem } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung06, {
  valid: [
    { name: "the same unit", model: anItem({}) },
    { name: "no unit column", model: anItem({ satuan: "" }) },
    { name: "a number only", model: anItem({ koefisienText: "20" }) },
    {
      name: "factors",
      model: anItem({ koefisienText: "2 Orang x 3 Hari", koefisien: 6, satuan: "Orang / Hari" }),
    },
    {
      name: "shorthand",
      model: anItem({ koefisienText: "720 Orang / Kali", koefisien: 720, satuan: "OK" }),
    },
    {
      name: "a part of the unit",
      model: anItem({ koefisienText: "4 Orang", satuan: "Orang / PP" }),
    },
    {
      name: "as a print of 2026 has it",
      model: anItem({ koefisienText: "9 Paket", satuan: "Pack" }),
    },
  ],
  invalid: [
    {
      name: "another unit",
      model: anItem({ satuan: "Rim" }),
      findings: [
        { messageId: "satuan", data: { koefisien: "20 Kotak", satuan: "Rim" }, at: "DPA!R8C3" },
      ],
    },
    {
      name: "one of two units is another",
      model: anItem({ koefisienText: "2 Orang x 3 Hari", koefisien: 6, satuan: "Orang / Kali" }),
      findings: [{ messageId: "satuan" }],
    },
    {
      name: "a factor without a number",
      model: anItem({ koefisienText: "2 Orang x Hari", koefisien: null }),
      findings: [{ messageId: "faktor", data: { koefisien: "2 Orang x Hari" } }],
    },
  ],
  notChecked: [{ name: "blank", model: anItem({ koefisien: null }), missing: ["koefisien"] }],
});
