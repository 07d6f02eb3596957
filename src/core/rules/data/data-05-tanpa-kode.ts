import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-05: what the reader reported as `tanpaKode`. */
export const data05 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-05",
    title: "Baris angka tanpa kode",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Baris tanpa kode tidak dapat ditempatkan pada sub kegiatan atau rekening mana pun, jadi angkanya tidak ikut diperiksa.",
    fix: "Lengkapi kode baris ini menurut SIPD. Bila baris ini subjumlah, beri keterangan Jumlah pada kolom uraiannya.",
    messages: {
      kode: "Baris ini memuat angka, tetapi kodenya tidak ada: {isi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Baris angka tanpa kode rekening.",
          model: contohModel({ issues: [{ kind: "tanpaKode", text: "kode rekening" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind === "tanpaKode") yield { messageId: "kode", data: { isi: text }, at };
    }
  },
});
