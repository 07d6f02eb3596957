import { kode05 } from "../../../../src/core/rules/kode/kode-05-nama-nomenklatur.ts";
import { modelOf } from "../../../support/model-builder.ts";
import { ruleTester } from "../../../support/rule-tester.ts";
import type { Model } from "../../../../src/core/model/model.ts";

function sub(...kode: string[]): Model {
  return modelOf({
    dokumen: [{ program: null, kegiatan: null, sub: kode.map((one) => ({ kode: one })) }],
  });
}

const KODE = "2.21.02.2.01.0005";

ruleTester(kode05, {
  valid: [
    { name: "letter by letter", model: sub(`${KODE} - Pelaksanaan Keamanan Informasi`) },
    {
      name: "another case and punctuation",
      model: sub(`${KODE} - PELAKSANAAN: keamanan/informasi`),
    },
    { name: "misspelt", model: sub(`${KODE} - Pelaksanan Keamanan Infromasi`) },
    { name: "cut short", model: sub(`${KODE} - Pelaksanaan Keam`) },
    {
      name: "penunjang in a bidang",
      model: sub("2.16.01.2.01.0001 - Penyusunan Dokumen Perencanaan Perangkat Daerah"),
    },
  ],
  invalid: [
    {
      name: "another name",
      model: sub(`${KODE} - Pembinaan Perpustakaan Sekolah`),
      findings: [
        {
          messageId: "beda",
          data: { kode: KODE, resmi: "Pelaksanaan Keamanan Informasi" },
          at: "DPA!R6C1",
        },
      ],
    },
    {
      name: "the name of the code beside it",
      model: sub(`${KODE} - Penetapan Kebijakan Tata Kelola Keamanan Informasi`),
      findings: [{ messageId: "milikKodeLain", data: { saran: "2.21.02.2.01.0001" } }],
    },
    {
      name: "the same slip twice",
      model: sub(`${KODE} - Lain`, `${KODE} - Lain`),
      findings: [{ messageId: "beda" }, { messageId: "beda", follows: true }],
    },
  ],
  notChecked: [
    { name: "not in the tables", model: sub("2.21.02.2.77.0001 - Apa"), missing: ["rujukan"] },
    { name: "no name", model: sub(KODE), missing: [] },
    {
      name: "tables not loaded",
      model: sub(`${KODE} - Lain`),
      rujukan: null,
      missing: ["rujukan"],
    },
  ],
});
