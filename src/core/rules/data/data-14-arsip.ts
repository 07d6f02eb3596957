import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";
import { sheetKey } from "../walk.ts";

/** DATA-14: what the reader reported as `arsip`. */
export const data14 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-14",
    title: "Dokumen lama tidak dihitung",
    severity: "info",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Bila buku kerja memuat beberapa tahap atau tahun anggaran, hanya tahap terakhir pada tahun terakhir yang dihitung, supaya pagu tidak terhitung dua kali.",
    fix: "Periksa apakah dokumen yang berlaku sudah benar. Bila dokumen lama tidak diperlukan lagi, pindahkan ke buku kerja lain.",
    messages: {
      arsip:
        "Bagian ini ({banyak:angka} data) disimpan sebagai arsip dan tidak dihitung: {isi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "DPA murni di samping DPPA.",
          model: contohModel({
            issues: [{ kind: "arsip", text: "DPA murni tahun 2026; yang berlaku DPPA tahun 2026" }],
          }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1 } of issues) {
      if (kind !== "arsip") continue;
      yield { messageId: "arsip", data: { isi: text, banyak: count }, at, sameAs: sheetKey(at) };
    }
  },
});
