import { contohModel } from "../example.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-09: what the reader reported as `selGabung`. */
export const data09 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-09",
    title: "Sel gabungan di tengah tabel",
    severity: "info",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Sel yang digabung ke bawah hanya berisi pada baris pertamanya. Pengurutan, penyaringan, dan rumus membaca baris di bawahnya sebagai kosong.",
    fix: "Pisahkan sel gabungan (Unmerge Cells) dan isi setiap barisnya.",
    messages: {
      gabung:
        "Tabel ini memuat {banyak:angka} sel gabungan di antara datanya; yang pertama berisi “{isi:teks}”.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Kode sub kegiatan digabung untuk dua baris rekening.",
          model: contohModel({ issues: [{ kind: "selGabung", text: "2.21.02.2.01.0005" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, count = 1 } of issues) {
      if (kind === "selGabung") {
        yield { messageId: "gabung", data: { banyak: count, isi: text }, at };
      }
    }
  },
});
