import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";
import { sheetKey } from "../walk.ts";

/** DATA-06: what the reader reported as `angkaTeks`. */
export const data06 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-06",
    title: "Angka tersimpan sebagai teks",
    severity: "info",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Rumus Excel seperti SUM melewati angka yang tersimpan sebagai teks, sehingga jumlah di lembar itu dapat berbeda dari jumlah yang sebenarnya. Pemeriksaan ini tetap membaca nilainya.",
    fix: "Ubah menjadi angka lewat saran perbaikan, atau lewat Data › Text to Columns di Excel.",
    messages: {
      teks: "Kolom ini memuat {banyak:angka} angka yang tersimpan sebagai teks, di antaranya “{isi:teks}”.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Jumlah tertulis sebagai teks Rp84.000.",
          model: contohModel({
            issues: [{ kind: "angkaTeks", text: "Rp84.000", menjadi: 84_000 }],
          }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1, menjadi } of issues) {
      if (kind !== "angkaTeks") continue;
      yield {
        messageId: "teks",
        data: { banyak: count, isi: text },
        at,
        sameAs: `${sheetKey(at)}\n${at.col}`,
        ...(menjadi === undefined ? {} : { saran: { menjadi } }),
      };
    }
  },
});
