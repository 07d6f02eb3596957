import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-03: what the reader reported as `judulGanda`. */
export const data03 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-03",
    title: "Judul tabel ganda",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Judul kedua dengan kolom lain membuat baris di bawahnya terbaca pada kolom yang salah.",
    fix: "Pisahkan tabel kedua ke lembar lain, atau samakan susunan kolomnya dengan tabel pertama.",
    messages: {
      judul: "Judul tabel tertulis lagi di sini dengan susunan kolom yang berbeda: {isi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Judul kedua memuat kolom Volume yang tidak ada pada judul pertama.",
          model: contohModel({ issues: [{ kind: "judulGanda", text: "Volume" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind === "judulGanda") yield { messageId: "judul", data: { isi: text }, at };
    }
  },
});
