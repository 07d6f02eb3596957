import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-08: what the reader reported as `tersembunyi`. */
export const data08 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-08",
    title: "Baris atau kolom berangka tersembunyi",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Baris dan kolom yang tersembunyi tetap terhitung di sini dan dalam rumus, tetapi tidak terlihat oleh pembaca dan tidak ikut tercetak.",
    fix: "Tampilkan baris atau kolom itu, lalu hapus bila memang tidak dipakai lagi.",
    messages: {
      baris: "Mulai baris ini ada {banyak:angka} baris tersembunyi yang memuat angka.",
      kolom: "Mulai kolom ini ada {banyak:angka} kolom tersembunyi yang memuat angka.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Tiga baris rincian tersembunyi.",
          model: contohModel({ issues: [{ kind: "tersembunyi", text: "baris", count: 3 }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1 } of issues) {
      if (kind !== "tersembunyi") continue;
      const messageId = text === "kolom" ? "kolom" : "baris";
      // Copies of one sheet hide the same column: one finding to act on, the others under it.
      yield { messageId, data: { banyak: count }, at, sameAs: at.file };
    }
  },
});
