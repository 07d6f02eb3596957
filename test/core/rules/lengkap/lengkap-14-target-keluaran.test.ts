import { lengkap14 } from "../../../../src/core/rules/lengkap/lengkap-14-target-keluaran.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { IndikatorSpec } from "../../../../src/core/rules/example-dpa.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function model(keluaran: string | null, ...tolokUkur: readonly string[]): Model {
  const indikator = tolokUkur.map((text): IndikatorSpec => {
    return { jenis: "keluaran", tolokUkur: text, target: "1 Laporan" };
  });
  return modelOf({ dokumen: [{ indikator, sub: [{ keluaran }] }] });
}

ruleTester(lengkap14, {
  valid: [
    { name: "the same words", model: model("Jumlah Laporan", "JUMLAH LAPORAN.") },
    { name: "one of several", model: model("Jumlah Laporan", "Jumlah Peta", "Jumlah Laporan") },
    { name: "cut at the end of a line", model: model("Jumlah Laporan", "Jumlah Laporan Bulanan") },
    { name: "with its target", model: model("Jumlah Laporan: 1 Laporan", "Jumlah Laporan") },
  ],
  invalid: [
    {
      name: "other words",
      model: model("Jumlah Laporan", "Jumlah Peta"),
      findings: [
        { messageId: "tanpaTarget", data: { keluaran: "Jumlah Laporan" }, at: "DPA!R7C8" },
      ],
    },
  ],
  notChecked: [
    { name: "no output named", model: model(null, "Jumlah Peta"), missing: ["keluaran"] },
    { name: "no rows of output", model: model("Jumlah Laporan"), missing: ["indikator"] },
    {
      name: "no table",
      model: modelOf({ dokumen: [{ indikator: null, sub: [{}] }] }),
      missing: ["indikator"],
    },
  ],
});
