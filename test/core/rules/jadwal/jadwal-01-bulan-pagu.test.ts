import { jadwal01 } from "../../../../src/core/rules/jadwal/jadwal-01-bulan-pagu.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aSubKegiatan, aSubModel } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const FULL = [0, 84_000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

ruleTester(jadwal01, {
  valid: [
    { name: "months are the pagu", model: aSubModel(aSubKegiatan()), boundary: true },
    {
      name: "blank months beside a full plan",
      model: aSubModel(aSubKegiatan({ bulan: [84_000] })),
    },
    {
      name: "a list without pagu: the sum of its accounts",
      model: aSubModel(aSubKegiatan({ pagu: null })),
    },
    { name: "no printed total", model: aSubModel(aSubKegiatan({ jumlahBulan: null })) },
  ],
  invalid: [
    {
      name: "one rupiah short over twelve months",
      model: aSubModel({ pagu: 84_001, bulan: FULL, jumlahBulan: 84_000 }),
      findings: [{ messageId: "beda", data: { selisih: rupiah(1) }, at: "DPA!R7C13" }],
    },
    {
      name: "more than the pagu, whatever is blank",
      model: aSubModel({ pagu: 84_000, bulan: [90_000] }),
      findings: [{ messageId: "beda" }],
    },
    {
      name: "months still blank",
      model: aSubModel({ pagu: 84_000, bulan: [0, 50_000, 0, 0, 0, 0, 0, 0, 0, 0, 0] }),
      findings: [{ messageId: "belumLengkap", data: { kosong: "Desember" } }],
    },
    {
      name: "the printed total is another",
      model: aSubModel({ pagu: 84_000, bulan: FULL, jumlahBulan: 80_000 }),
      findings: [{ messageId: "jumlahBeda", data: { jumlah: rupiah(80_000) } }],
    },
    {
      name: "a printed total that hides the difference follows it",
      model: aSubModel({ pagu: 90_000, bulan: FULL, jumlahBulan: 90_000 }),
      findings: [{ messageId: "beda" }, { messageId: "jumlahBeda", follows: true }],
    },
  ],
  notChecked: [
    { name: "no block", model: aSubModel({ pagu: 84_000 }), missing: ["rencana"] },
    { name: "a blank block", model: aSubModel({ pagu: 84_000, bulan: [] }), missing: ["rencana"] },
    { name: "no pagu", model: aSubModel({ bulan: FULL }), missing: ["pagu"] },
  ],
});
