import { kode15 } from "../../../../src/core/rules/kode/kode-15-dua-nama.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function rak(...sub: string[]): Model {
  return modelOf({ rak: sub.map((one) => ({ sub: one })) });
}

const KODE = "2.21.02.2.01.0005";

ruleTester(kode15, {
  valid: [
    {
      name: "one name",
      model: rak(`${KODE} - Pelaksanaan Keamanan`, `${KODE} - PELAKSANAAN KEAMANAN`),
    },
    {
      name: "two codes",
      model: rak(`${KODE} - Pelaksanaan Keamanan`, "2.21.02.2.01.0001 - Penyusunan Kebijakan"),
    },
    {
      name: "cut short",
      model: rak(`${KODE} - Pelaksanaan Keamanan Informasi`, `${KODE} - Pelaksanaan Keam`),
    },
    {
      name: "an account and a sub kegiatan of Bappeda with the same numbers",
      model: modelOf({
        rak: [
          {
            sub: "5.01.02.2.01.0003 - Pelaksanaan Konsultasi Publik",
            rekening: "5.1.02.02.01.0003 - Honorarium Narasumber",
          },
        ],
      }),
    },
    { name: "no name in one place", model: rak(`${KODE} - Pelaksanaan Keamanan Informasi`, KODE) },
  ],
  invalid: [
    {
      name: "two names in two rows",
      model: rak(`${KODE} - Pelaksanaan Keamanan`, `${KODE} - Pembinaan Perpustakaan`),
      findings: [
        {
          messageId: "beda",
          data: { lain: "Pelaksanaan Keamanan", nama: "Pembinaan Perpustakaan" },
          at: "RAK!R6C2",
        },
      ],
    },
    {
      name: "the same code in two forms",
      model: rak("2.21.02.2.01.05 - Pelaksanaan Keamanan", `${KODE} - Pembinaan Perpustakaan`),
      findings: [{ messageId: "beda" }],
    },
    {
      name: "an account in DPA and RAK",
      model: modelOf({
        dokumen: [
          {
            sub: [
              { rekening: [{ kode: "5.1.02.01.01.0024 - Belanja Alat Tulis Kantor", jumlah: 1 }] },
            ],
          },
        ],
        rak: [{ sub: KODE, rekening: "5.1.02.01.001.00024 - Honorarium Narasumber" }],
      }),
      findings: [{ messageId: "beda", at: "RAK!R5C3" }],
    },
    {
      name: "the second name many times is one cause",
      model: rak(
        `${KODE} - Pelaksanaan Keamanan`,
        `${KODE} - Pelaksanaan Keamanan`,
        `${KODE} - Perpustakaan`,
        `${KODE} - Perpustakaan`,
      ),
      findings: [
        { messageId: "beda", at: "RAK!R7C2" },
        { messageId: "beda", follows: true },
      ],
    },
    {
      name: "the odd one is told, also where it stands first",
      model: rak(
        `${KODE} - Perpustakaan`,
        `${KODE} - Pelaksanaan Keamanan`,
        `${KODE} - PELAKSANAAN KEAMANAN INFORMASI`,
      ),
      findings: [{ messageId: "beda", data: { nama: "Perpustakaan" }, at: "RAK!R5C2" }],
    },
    {
      name: "the name of the tables counts for more than many rows",
      model: rak(
        `${KODE} - Pelaksanaan Keamanan Informasi`,
        `${KODE} - Perpustakaan`,
        `${KODE} - Perpustakaan`,
      ),
      findings: [
        { messageId: "beda", at: "RAK!R6C2" },
        { messageId: "beda", follows: true },
      ],
    },
    {
      name: "without tables the rows decide",
      model: rak(
        `${KODE} - Pelaksanaan Keamanan Informasi`,
        `${KODE} - Perpustakaan`,
        `${KODE} - Perpustakaan`,
      ),
      rujukan: null,
      findings: [{ messageId: "beda", at: "RAK!R5C2" }],
    },
  ],
  notChecked: [{ name: "codes without names", model: rak(KODE, KODE), missing: ["kode"] }],
});
