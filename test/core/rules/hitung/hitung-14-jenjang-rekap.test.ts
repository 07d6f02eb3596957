import { hitung14 } from "../../../../src/core/rules/hitung/hitung-14-jenjang-rekap.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { TotalSpec } from "../../../../src/core/rules/example-dpa.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = ["2.21.02.2.01.0005", "2.21.02.2.01.0006", "2.21.02.2.02.0001"];

/** Kegiatan 01 of 500, kegiatan 02 of 100: program and SKPD of 600. */
function rekap(...changed: readonly (Partial<TotalSpec> & { kode: string })[]): Model {
  const total: TotalSpec[] = [
    { tingkat: "skpd", kode: "2.16.2.20.2.21.02.0000", jumlah: 600 },
    { tingkat: "program", kode: "2.21.02 - PROGRAM", operasi: 400, modal: 200 },
    { tingkat: "kegiatan", kode: "2.21.02.2.01", jumlah: 500 },
    { tingkat: "kegiatan", kode: "2.21.02.2.02", jumlah: 100 },
    { tingkat: "subKegiatan", kode: "2.21.02.2.02.0001", jumlah: 100 },
  ];
  const sub = [300, 200, 100].map((pagu, index) => ({ kode: SUB[index]!, pagu }));
  const merged = total.map((row) => ({
    ...row,
    ...changed.find(({ kode }) => row.kode.startsWith(kode) && kode === row.kode.split(" ")[0]),
  }));
  return modelOf({ dokumen: [{ sub, total: merged }] });
}

const split = modelOf({
  dokumen: [
    {
      sub: [{ pagu: 250 }, { kode: "2.16.02.2.01.0001", pagu: 50 }],
      total: [
        { tingkat: "skpd", kode: "2.16.2.20.2.21.02.0000", jumlah: 250 },
        { tingkat: "program", kode: "2.21.02", jumlah: 250 },
        { tingkat: "skpd", kode: "2.16.2.20.2.21.02.0000", jumlah: 50 },
        { tingkat: "program", kode: "2.16.02", jumlah: 50 },
        { tingkat: "kegiatan", kode: "2.21.02.2.01", jumlah: 250 },
        { tingkat: "kegiatan", kode: "2.16.02.2.01", jumlah: 50 },
      ],
    },
  ],
});

ruleTester(hitung14, {
  valid: [
    { name: "every level adds up", model: rekap(), boundary: true },
    { name: "an SKPD under two bidang urusan counts together", model: split },
  ],
  invalid: [
    {
      name: "a kegiatan off by a rupiah; the program that is right follows",
      model: rekap({ kode: "2.21.02.2.01", jumlah: 501 }),
      findings: [
        { messageId: "beda", data: { tingkat: "program" }, follows: true },
        {
          messageId: "beda",
          data: { n: 2, selisih: rupiah(1), bawah: "sub kegiatan" },
          at: "DPA!R11C4",
        },
      ],
    },
    {
      name: "an SKPD off",
      model: rekap({ kode: "2.16.2.20.2.21.02.0000", jumlah: 700 }),
      findings: [{ messageId: "beda", data: { tingkat: "SKPD", hitungan: rupiah(600) } }],
    },
  ],
  notChecked: [
    { name: "no totals", model: modelOf({ dokumen: [{ sub: [{}] }] }), missing: ["totalRekap"] },
    {
      name: "a total without anything under it",
      model: modelOf({
        dokumen: [{ sub: [{}], total: [{ tingkat: "program", kode: "2.21.02", jumlah: 1 }] }],
      }),
      missing: ["totalRekap"],
    },
  ],
});
