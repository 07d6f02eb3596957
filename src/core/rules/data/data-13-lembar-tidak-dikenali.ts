import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-13: what the reader reported as `takDikenali`. */
export const data13 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-13",
    title: "Lembar anggaran tidak dikenali",
    severity: "info",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Lembar ini memuat judul dan kode anggaran, tetapi judul kolomnya tidak dikenali sehingga isinya tidak ikut diperiksa.",
    fix: "Tentukan jenis lembar dan baris judulnya pada panel, atau samakan judul kolomnya dengan templat.",
    messages: {
      lembar:
        "Lembar ini berjudul “{isi:teks}” dan memuat {banyak:angka} kode, tetapi tabelnya tidak dikenali.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Lembar realisasi dengan judul kolom yang tidak lazim.",
          model: contohModel({
            issues: [{ kind: "takDikenali", text: "REALISASI FISIK", count: 12 }],
          }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1 } of issues) {
      if (kind !== "takDikenali") continue;
      // Twelve monthly sheets of one shape: one finding to act on, the others under it.
      yield { messageId: "lembar", data: { isi: text, banyak: count }, at, sameAs: at.file };
    }
  },
});
