import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-01: what the reader reported as `galatSel`. */
export const data01 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-01",
    title: "Galat Excel dalam sel",
    severity: "error",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Galat seperti #REF! atau #N/A menggantikan angka yang seharusnya ada. Semua jumlah yang memakai sel itu ikut tidak pasti.",
    fix: "Perbaiki rumusnya, atau tempel ulang nilai dari dokumen sumber.",
    messages: {
      galat: "Sel ini berisi galat Excel {isi:teks}, sehingga nilainya tidak dapat dibaca.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Sel jumlah berisi #REF!.",
          model: contohModel({ issues: [{ kind: "galatSel", text: "#REF!" }] }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text } of issues) {
      if (kind === "galatSel")
        yield { messageId: "galat", data: { isi: text }, at, causes: [selKey(at)] };
    }
  },
});
