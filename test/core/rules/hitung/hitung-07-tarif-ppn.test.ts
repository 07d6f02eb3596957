import { hitung07 } from "../../../../src/core/rules/hitung/hitung-07-tarif-ppn.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { aDokumen, aModel, aRekening, aSubKegiatan } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function taxed(ppn: number | null, tahun: number | null): Model {
  const sub = aSubKegiatan({ rekening: [aRekening({ rincian: [{ ppn }] })] });
  return aModel({ dokumen: [aDokumen({ tahun, sub: [sub] })] });
}

ruleTester(hitung07, {
  valid: [
    { name: "none", model: taxed(0, 2026) },
    { name: "10 % in 2021", model: taxed(0.1, 2021) },
    { name: "10 % in the year of the change", model: taxed(0.1, 2022) },
    { name: "11 % in the year of the change", model: taxed(0.11, 2022) },
    { name: "11 % in 2024", model: taxed(0.11, 2024) },
    { name: "12 % in 2025", model: taxed(0.12, 2025) },
    { name: "12 % of eleven twelfths in 2025", model: taxed((0.12 * 11) / 12, 2025) },
    { name: "any usual rate where the year is unknown", model: taxed(0.1, null) },
  ],
  invalid: [
    {
      name: "11 % before its time",
      model: taxed(0.11, 2021),
      findings: [{ messageId: "tarif", data: { tahun: "2021", lazim: "10 %" }, at: "DPA!R9C6" }],
    },
    {
      name: "12 % before its time",
      model: taxed(0.12, 2024),
      findings: [{ messageId: "tarif", data: { lazim: "11 %" } }],
    },
    {
      name: "the old rate",
      model: taxed(0.1, 2025),
      findings: [{ messageId: "tarif", data: { lazim: "11 % atau 12 %" } }],
    },
    {
      name: "a rate of no year",
      model: taxed(0.15, null),
      findings: [{ messageId: "tarif", data: { tahun: "ini" } }],
    },
  ],
  notChecked: [{ name: "no PPN", model: taxed(null, 2026), missing: ["ppn"] }],
});
