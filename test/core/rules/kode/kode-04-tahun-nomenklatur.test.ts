import { kode04 } from "../../../../src/core/rules/kode/kode-04-tahun-nomenklatur.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function sub(tahun: number | null, ...kode: string[]): Model {
  return modelOf({
    dokumen: [{ tahun, program: null, kegiatan: null, sub: kode.map((one) => ({ kode: one })) }],
  });
}

ruleTester(kode04, {
  valid: [
    { name: "two digits in 2023", model: sub(2023, "2.21.02.2.01.01") },
    { name: "four digits in 2023", model: sub(2023, "2.21.02.2.01.0001") },
    { name: "four digits in 2026", model: sub(2026, "2.21.02.2.01.0001") },
  ],
  invalid: [
    {
      name: "two digits in 2024, first year without them",
      model: sub(2024, "2.21.02.2.01.01"),
      findings: [
        {
          messageId: "diganti",
          data: { pengganti: "2.21.02.2.01.0001", tahun: "2024" },
          at: "DPA!R6C1",
        },
      ],
    },
    {
      name: "four digits in 2022",
      model: sub(2022, "2.21.02.2.01.0001"),
      findings: [{ messageId: "diganti", data: { pengganti: "2.21.02.2.01.01" } }],
    },
    {
      name: "no successor in the list",
      model: sub(2026, "2.21.02.2.01.04"),
      findings: [{ messageId: "tanpaPengganti", data: { sumber: "Daftar 2021" } }],
    },
    {
      name: "a sheet in the old form has one cause",
      model: sub(2026, "2.21.02.2.01.01", "X.XX.01.2.01.01"),
      findings: [{ messageId: "diganti" }, { messageId: "diganti", follows: true }],
    },
  ],
  notChecked: [
    { name: "no year", model: sub(null, "2.21.02.2.01.01"), missing: ["tahun"] },
    { name: "not in the tables", model: sub(2026, "2.21.02.2.77.01"), missing: ["rujukan"] },
    { name: "no code", model: sub(2026, "tanpa kode"), missing: ["kode"] },
  ],
});
