import { lengkap01 } from "../../../../src/core/rules/lengkap/lengkap-01-indikator.ts";
import type { IndikatorSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aDokumen, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function table(...indikator: readonly IndikatorSpec[]): Model {
  return modelOf({ dokumen: [aDokumen({ indikator, sub: [] })] });
}

const keluaran = (target: string, tolokUkur = "Jumlah laporan"): IndikatorSpec => ({
  jenis: "keluaran",
  tolokUkur,
  target,
});

ruleTester(lengkap01, {
  valid: [
    { name: "text, number and unit", model: table(keluaran("1 Laporan")) },
    { name: "per cent is a unit", model: table(keluaran("100%")) },
    {
      name: "masukan has money, hasil may be blank",
      model: table(
        { jenis: "masukan", target: "Rp1.000" },
        { jenis: "hasil" },
        keluaran("2 Dokumen"),
      ),
    },
  ],
  invalid: [
    { name: "no row", model: table(), findings: [{ messageId: "tanpaKeluaran", at: "DPA!R5C5" }] },
    {
      name: "no text",
      model: table(keluaran("1 Laporan", " ")),
      findings: [{ messageId: "tolokUkur" }],
    },
    {
      name: "no target",
      model: table(keluaran("-")),
      findings: [{ messageId: "target", data: { tolokUkur: "Jumlah laporan" }, at: "DPA!R6C3" }],
    },
    {
      name: "words for a number",
      model: table(keluaran("Terlaksana")),
      findings: [{ messageId: "targetTanpaAngka" }],
    },
    { name: "no unit", model: table(keluaran("12")), findings: [{ messageId: "satuan" }] },
    {
      name: "the second of two",
      model: table(keluaran("1 Laporan"), keluaran("")),
      findings: [{ messageId: "target", at: "DPA!R7C3" }],
    },
  ],
  notChecked: [
    {
      name: "a list without the table",
      model: modelOf({ dokumen: [{ sub: [{}] }] }),
      missing: ["indikator"],
    },
  ],
});
