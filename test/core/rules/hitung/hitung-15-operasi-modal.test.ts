import { hitung15 } from "../../../../src/core/rules/hitung/hitung-15-operasi-modal.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { TotalSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

function row(spec: Partial<TotalSpec>): Model {
  const total: TotalSpec = { tingkat: "kegiatan", kode: "2.21.02.2.01", ...spec };
  return modelOf({ dokumen: [{ sub: [{}], total: [total] }] });
}

ruleTester(hitung15, {
  valid: [
    {
      name: "they make up the total",
      model: row({ operasi: 3, modal: 2, jumlah: 5 }),
      boundary: true,
    },
    { name: "no modal at all", model: row({ operasi: 3, modal: 0, jumlah: 3 }) },
  ],
  invalid: [
    {
      name: "one rupiah off",
      model: row({ operasi: 3, modal: 2, jumlah: 6 }),
      findings: [
        { messageId: "beda", data: { hitungan: rupiah(5), selisih: rupiah(1) }, at: "DPA!R7C4" },
      ],
    },
  ],
  notChecked: [
    { name: "no total column", model: row({ operasi: 3, modal: 2 }), missing: ["totalRekap"] },
    { name: "no totals", model: modelOf({ dokumen: [{ sub: [{}] }] }), missing: ["totalRekap"] },
  ],
});
