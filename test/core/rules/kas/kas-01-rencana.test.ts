import { kas01 } from "../../../../src/core/rules/kas/kas-01-rencana.ts";
import type { Model } from "../../../../src/core/model/model.ts";
import type { KasSpec } from "../../../../src/core/rules/example-tables.ts";
import type { ModelSpec } from "../../../../src/core/rules/example.ts";
import { rupiah } from "../../../../src/core/rupiah/rupiah.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";

const SUB = "2.21.02.2.01.0005";

/** A plan of 100 a month from January to March. */
function model(kas: readonly KasSpec[], more: ModelSpec = {}): Model {
  const rak = [{ sub: SUB, skpd: "Dinas Satu", total: 300, bulan: [100, 100, 100] }];
  return modelOf({ rak, kas, ...more });
}

const KAS: readonly KasSpec[] = [
  { bulan: 1, jumlah: 150 },
  { bulan: 2, jumlah: 50 },
  { bulan: 3, jumlah: 100 },
];

const DUA = [
  { sub: SUB, skpd: "Dinas Satu", total: 100, bulan: [100] },
  { sub: "1.06.05.2.02.0001", skpd: "Dinas Dua", total: 100, bulan: [100] },
];

const perSumber = (sumber: string, jumlah: number): KasSpec => ({
  bulan: 1,
  jumlah,
  sumberDana: sumber,
});

ruleTester(kas01, {
  valid: [
    { name: "just enough to date, less in the month", model: model(KAS), boundary: true },
    {
      name: "short by the tolerance",
      model: model([{ bulan: 1, jumlah: 99 }]),
      toleransi: { total: rupiah(1) },
      boundary: true,
    },
    {
      name: "cash is known for TW I only",
      model: model([{ bulan: 1, jumlah: 200 }]),
    },
    {
      name: "another SKPD has no cash of its own in the table: the whole says nothing",
      model: model([{ bulan: 1, jumlah: 100, skpd: "Dinas Satu" }], { rak: DUA }),
    },
  ],
  invalid: [
    {
      name: "the second month is short to date",
      model: model([
        { bulan: 1, jumlah: 150 },
        { bulan: 2, jumlah: 20 },
        { bulan: 3, jumlah: 0 },
      ]),
      findings: [
        {
          messageId: "kurang",
          data: {
            kantong: "seluruh belanja",
            bulan: "Februari",
            keluar: rupiah(200),
            tersedia: rupiah(170),
            selisih: rupiah(30),
          },
          at: "Kas!R6C2",
        },
      ],
    },
    {
      name: "one SKPD is short, and with it the whole",
      model: model(
        [
          { bulan: 1, jumlah: 100, skpd: "Dinas Satu" },
          { bulan: 1, jumlah: 40, skpd: "Dinas Dua" },
        ],
        { rak: DUA },
      ),
      findings: [
        { messageId: "kurang", data: { kantong: "seluruh belanja" }, follows: true },
        {
          messageId: "kurang",
          data: { kantong: "Dinas Dua", selisih: rupiah(60) },
          at: "Kas!R6C2",
        },
      ],
    },
    {
      name: "one source is short though the whole is not",
      model: model([perSumber("PAD", 60), perSumber("DAU", 500)], {
        dokumen: [
          {
            sub: [
              { kode: SUB, pagu: 100, sumberDana: "PAD", bulan: [100] },
              { kode: "2.21.02.2.01.0006", pagu: 100, sumberDana: "DAU", bulan: [100] },
            ],
          },
        ],
        rak: [],
      }),
      findings: [
        {
          messageId: "kurang",
          data: { kantong: "dari sumber dana PAD", selisih: rupiah(40) },
          at: "Kas!R5C2",
        },
      ],
    },
  ],
  notChecked: [
    { name: "no sheet of cash", model: model([]), missing: ["kas"] },
    { name: "no plan", model: model(KAS, { rak: [] }), missing: ["dpaAtauRak"] },
    { name: "cash begins later", model: model([{ bulan: 3, jumlah: 9 }]), missing: ["bulan"] },
  ],
});
