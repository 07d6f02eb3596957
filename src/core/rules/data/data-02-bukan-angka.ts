import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-02: what the reader reported as `bukanAngka`. */
export const data02 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-02",
    title: "Teks pada kolom angka",
    severity: "error",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Teks pada kolom angka tidak ikut terjumlah, sehingga total terlihat benar padahal ada bagian yang hilang.",
    fix: "Ganti isinya dengan angka. Pindahkan keterangan ke kolom lain; kosongkan sel bila memang belum ada angkanya.",
    messages: {
      teks: "Sel ini berisi “{isi:teks}”, padahal kolomnya memuat angka.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Sel jumlah berisi “menyusul”.",
          model: contohModel({ issues: [{ kind: "bukanAngka", text: "menyusul" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind === "bukanAngka")
        yield { messageId: "teks", data: { isi: text }, at, causes: [selKey(at)] };
    }
  },
});
