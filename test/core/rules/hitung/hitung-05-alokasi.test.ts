import { hitung05 } from "../../../../src/core/rules/hitung/hitung-05-alokasi.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aDokumen, aSubKegiatan, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung05, {
  valid: [
    { name: "one sub kegiatan", model: modelOf({ dokumen: [aDokumen()] }), boundary: true },
    {
      name: "a list without pagu counts the accounts",
      model: modelOf({ dokumen: [aDokumen({ sub: [aSubKegiatan({ pagu: null })] })] }),
    },
  ],
  invalid: [
    {
      name: "more than what is there",
      model: modelOf({ dokumen: [aDokumen({ alokasi: 100_000 })] }),
      findings: [{ messageId: "beda", data: { n: 1, selisih: rupiah(16_000) }, at: "DPA!R5C6" }],
    },
  ],
  notChecked: [
    {
      name: "no alokasi",
      model: modelOf({ dokumen: [{ sub: [aSubKegiatan()] }] }),
      missing: ["alokasi"],
    },
    { name: "no pagu", model: modelOf({ dokumen: [aDokumen({ sub: [{}] })] }), missing: ["pagu"] },
    {
      name: "no sub kegiatan",
      model: modelOf({ dokumen: [aDokumen({ sub: [] })] }),
      missing: ["pagu"],
    },
  ],
});
