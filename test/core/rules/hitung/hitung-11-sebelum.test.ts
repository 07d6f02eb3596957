import { hitung11 } from "../../../../src/core/rules/hitung/hitung-11-sebelum.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { RekeningSpec, SubSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

/** Account 5.1.02 with one account under it, with one group of one item: all Rp70.000 before the change. */
function changed(
  spec: SubSpec,
  top: Partial<RekeningSpec> = {},
  item: number | null = 70_000,
): Model {
  const rincian = [{ sebelum: item }];
  const kelompok = [{ jumlah: 84_000, sebelum: 70_000, tanda: "#" as const, rincian }];
  const leaf = { kode: "5.1.02.01.01.0024", jumlah: 84_000, sebelum: 70_000, kelompok };
  const rekening = [{ kode: "5.1.02", jumlah: 84_000, sebelum: 70_000, children: [leaf], ...top }];
  return aSubModel({ pagu: 84_000, sebelum: 70_000, rekening, ...spec });
}

ruleTester(hitung11, {
  valid: [
    { name: "every level adds up", model: changed({}), boundary: true },
    { name: "an item does not state it", model: changed({}, {}, null) },
    { name: "an account does not state it: its parts do", model: changed({}, { sebelum: null }) },
    { name: "the pagu does not state it", model: changed({ sebelum: null }) },
  ],
  invalid: [
    {
      name: "one rupiah at the pagu",
      model: changed({ sebelum: 70_001 }),
      findings: [{ messageId: "pagu", data: { selisih: rupiah(1) }, at: "DPA!R6C11" }],
    },
    {
      name: "an account off: the pagu follows where it is right",
      model: changed({}, { sebelum: 60_000 }),
      findings: [
        { messageId: "pagu", follows: true },
        { messageId: "bagian", data: { jumlah: rupiah(60_000) }, at: "DPA!R7C9" },
      ],
    },
    {
      name: "an item off: its group",
      model: changed({}, {}, 71_000),
      findings: [{ messageId: "bagian", data: { hitungan: rupiah(71_000) }, at: "DPA!R9C9" }],
    },
  ],
  notChecked: [
    {
      name: "no such column",
      model: aSubModel({ pagu: 84_000, rekening: [{ kode: "5.1", jumlah: 84_000 }] }),
      missing: ["sebelum"],
    },
  ],
});
