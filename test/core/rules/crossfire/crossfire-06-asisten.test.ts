import { crossfire06 } from "../../../../src/core/rules/crossfire/crossfire-06-asisten.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(daftar: string, ...asisten: readonly string[]): Model {
  return modelOf({
    skpd: [{ kode: "1.06.0.00.0.00.01.0000", nama: "Dinas Sosial", asisten: daftar }],
    crossfire: asisten.map((one) => ({ sub: "2.21.02.2.01.0005", asisten: one })),
  });
}

const POST = "Asisten Perekonomian dan Pembangunan";

ruleTester(crossfire06, {
  valid: [
    { name: "by number", model: model("Asisten II", "Asda 2", "ASISTEN II EKBANG") },
    { name: "by post", model: model(POST, POST.toUpperCase()) },
  ],
  invalid: [
    {
      name: "another one, on two rows",
      model: model("Asisten II", "Asisten II", "Asisten IV", "Asda 4"),
      findings: [
        { messageId: "tidakDikenal", data: { asisten: "Asisten IV" }, at: "Crossfire!R6C4" },
        { messageId: "tidakDikenal", follows: true },
      ],
    },
  ],
  notChecked: [
    { name: "the list names no Asisten", model: model("", "Asisten II"), missing: ["asisten"] },
    { name: "the row names none", model: model("Asisten II", ""), missing: ["asisten"] },
    {
      name: "no list",
      model: modelOf({ crossfire: [{ sub: "2.21.02.2.01.0005" }] }),
      missing: ["daftarSkpd"],
    },
  ],
});
