import { contohModel } from "../example.ts";
import { cleanKodeText } from "../../kode/kode.ts";
import { ruleFor } from "../rule.ts";
import { MUTU_DATA } from "../sumber.ts";

/** DATA-12: what the reader reported as `spasiKode`. */
export const data12 = ruleFor<"lembar">()({
  meta: {
    id: "DATA-12",
    title: "Spasi atau titik berlebih pada kode",
    severity: "info",
    scope: "lembar",
    needs: [],
    legalBasis: [MUTU_DATA],
    effective: { from: 2021 },
    explanation:
      "Spasi di dalam kode tidak terlihat, tetapi membuat VLOOKUP dan PivotTable menganggapnya kode lain. Pemeriksaan ini tetap membaca kodenya.",
    fix: "Hapus spasi dan titik di ujung kode lewat saran perbaikan.",
    messages: {
      spasi: "Kode “{isi:teks}” memuat spasi atau titik yang berlebih; seharusnya {menjadi:teks}.",
    },
    examples: {
      valid: [{ uraian: "Lembar yang terbaca seluruhnya.", model: contohModel({}) }],
      invalid: [
        {
          uraian: "Kode rekening dengan spasi di ujungnya.",
          model: contohModel({
            issues: [{ kind: "spasiKode", text: "5.1.02 ", menjadi: "5.1.02" }],
          }),
        },
      ],
    },
  },
  *check({ issues }) {
    for (const { kind, at, text, menjadi } of issues) {
      if (kind !== "spasiKode") continue;
      const clean = String(menjadi ?? cleanKodeText(text));
      yield {
        messageId: "spasi",
        data: { isi: text, menjadi: clean },
        at,
        // Copies of one sheet (one per month) repeat the same codes.
        sameAs: `${at.file}\n${at.col}`,
        saran: { menjadi: clean },
      };
    }
  },
});
