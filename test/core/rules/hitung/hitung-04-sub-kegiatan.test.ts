import { hitung04 } from "../../../../src/core/rules/hitung/hitung-04-sub-kegiatan.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubKegiatan, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

ruleTester(hitung04, {
  valid: [
    { name: "pagu is the sum", model: aSubModel(aSubKegiatan()), boundary: true },
    {
      name: "accounts that print no amount count their items",
      model: aSubModel(aSubKegiatan({ rekening: [aRekening({ jumlah: null })] })),
    },
  ],
  invalid: [
    {
      name: "one rupiah short",
      model: aSubModel(aSubKegiatan({ pagu: 83_999 })),
      findings: [{ messageId: "beda", data: { selisih: rupiah(1) }, at: "DPA!R6C5" }],
    },
  ],
  notChecked: [
    { name: "no pagu", model: aSubModel(aSubKegiatan({ pagu: null })), missing: ["pagu"] },
    { name: "no accounts", model: aSubModel({ pagu: 84_000 }), missing: ["rekening"] },
    {
      name: "an account without any amount",
      model: aSubModel({ pagu: 84_000, rekening: [aRekening({ jumlah: null, rincian: [] })] }),
      missing: ["jumlah"],
    },
  ],
});
