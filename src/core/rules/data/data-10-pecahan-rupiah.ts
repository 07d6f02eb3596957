import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";
import { sheetKey } from "../walk.ts";

/** DATA-10: what the reader reported as `pecahan`. */
export const data10 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-10",
    title: "Nilai memuat pecahan rupiah",
    severity: "warning",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Anggaran ditetapkan dalam rupiah penuh. Pecahan biasanya sisa pembagian, misalnya pagu dibagi dua belas bulan, dan membuat jumlahnya berselisih beberapa rupiah.",
    fix: "Bulatkan nilainya ke rupiah penuh dan letakkan sisa pembulatan pada satu bulan atau satu rincian.",
    messages: {
      pecahan:
        "Kolom ini memuat {banyak:angka} nilai dengan pecahan rupiah, di antaranya {isi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "RAK bulanan hasil pembagian 1.000.000 dengan 12.",
          model: contohModel({ issues: [{ kind: "pecahan", text: "83333.3333333333" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1 } of issues) {
      if (kind !== "pecahan") continue;
      yield {
        messageId: "pecahan",
        data: { banyak: count, isi: text },
        at,
        sameAs: sheetKey(at),
      };
    }
  },
});
