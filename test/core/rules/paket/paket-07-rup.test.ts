import type { Model } from "../../../../src/core/model/model.ts";
import type { PaketSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { paket07 } from "../../../../src/core/rules/paket/paket-07-rup.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

/** Reports go to March. */
const model = (paket: PaketSpec, more: ModelSpec = {}): Model =>
  modelOf({
    dokumen: [{ tahun: 2026, sub: [{}] }],
    realisasi: [{ sub: SUB, bulan: 3, keuangan: 1 }],
    paket: [{ sub: SUB, nama: "Laptop", kodeRup: "", ...paket }],
    ...more,
  });

ruleTester(paket07, {
  valid: [
    { name: "announced", model: model({ status: "Terumumkan", pemilihan: "2026-01-05" }) },
    { name: "a code of its own", model: model({ kodeRup: "41234567", nilaiKontrak: 5 }) },
    { name: "to be selected later", model: model({ status: "Draf", pemilihan: "2026-04-05" }) },
  ],
  invalid: [
    {
      name: "signed, and said to be a draft",
      model: model({ kodeRup: "41234567", status: "Belum diumumkan", nilaiKontrak: 5 }),
      findings: [{ messageId: "kontrak", data: { kontrak: rupiah(5) }, at: "Paket!R5C9" }],
    },
    {
      name: "its selection is due, neither code nor status",
      model: model({ pemilihan: "2026-03-31" }),
      findings: [
        {
          messageId: "pemilihan",
          data: { hari: "31 Maret 2026", bulan: "Maret" },
          at: "Paket!R5C1",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no date", model: model({}), missing: ["jadwalPaket"] },
    {
      name: "nothing reported yet",
      model: model({ pemilihan: "2026-03-31" }, { realisasi: [] }),
      missing: ["realisasi"],
    },
    { name: "cancelled", model: model({ status: "Batal", nilaiKontrak: 5 }), missing: [] },
  ],
});
