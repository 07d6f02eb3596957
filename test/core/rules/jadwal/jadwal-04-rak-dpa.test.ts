import { jadwal04 } from "../../../../src/core/rules/jadwal/jadwal-04-rak-dpa.ts";
import type { RekeningSpec } from "../../../../src/core/rules/example-dpa.ts";
import type { RakSpec } from "../../../../src/core/rules/example-tables.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { aRekening, aSubKegiatan, modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";
const KODE = "5.1.02.01.01.0024";

function both(
  rak: readonly Partial<RakSpec>[],
  rekening: readonly RekeningSpec[] = [aRekening()],
): Model {
  return modelOf({
    dokumen: [{ sub: [aSubKegiatan({ rekening })] }],
    rak: rak.map((row) => ({ sub: SUB, rekening: KODE, total: 84_000, ...row })),
  });
}

ruleTester(jadwal04, {
  valid: [
    { name: "the same amount", model: both([{}]), boundary: true },
    {
      name: "the 2026 spelling of the account",
      model: both([{ rekening: "5.1.02.01.001.00024" }]),
    },
    { name: "a plan per sub kegiatan", model: both([{ rekening: null }]) },
    {
      name: "a plan per jenis",
      model: both(
        [{ rekening: "5.1.02" }],
        [{ kode: "5.1.02", jumlah: 84_000, children: [aRekening()] }],
      ),
    },
    { name: "no total: the months", model: both([{ total: null, bulan: [80_000, 4_000] }]) },
    {
      name: "two rows of one account count together",
      model: both([{ total: 80_000 }, { total: 4_000 }]),
    },
    {
      name: "the SKPD by name",
      model: both([{ skpd: "Dinas Komunikasi dan Informatika" }]),
    },
  ],
  invalid: [
    {
      name: "one rupiah less",
      model: both([{ total: 83_999 }]),
      findings: [{ messageId: "beda", data: { selisih: rupiah(1) }, at: "RAK!R5C4" }],
    },
    {
      name: "an account the DPA has not",
      model: both([{ rekening: "5.1.02.01.01.0099" }]),
      findings: [{ messageId: "tidakAda" }],
    },
    {
      name: "a sub kegiatan planned at another pagu",
      model: both([{ rekening: null, total: 90_000 }]),
      findings: [{ messageId: "beda", data: { dpa: rupiah(84_000) } }],
    },
  ],
  notChecked: [
    {
      name: "another sub kegiatan",
      model: both([{ sub: "2.21.02.2.01.0099" }]),
      missing: ["dpaSubKegiatan:2.21.02.2.01.0099"],
    },
    {
      name: "another SKPD",
      model: both([{ skpd: "Dinas Sosial" }]),
      missing: [`dpaSubKegiatan:${SUB}`],
    },
    { name: "no plan yet", model: both([{ total: null }]), missing: ["rencana"] },
    { name: "an unreadable code", model: both([{ sub: "2.21.O2" }]), missing: ["kode"] },
    {
      name: "a DPA that stops above the account",
      model: both([{}], [{ kode: "5.1.02", jumlah: 84_000 }]),
      missing: ["jumlah"],
    },
  ],
});
