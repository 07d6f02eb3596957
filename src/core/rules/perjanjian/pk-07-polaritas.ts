import { contohModel } from "../example.ts";
import { ruleFor, type Example } from "../rule.ts";
import { sheetKey } from "../walk.ts";
import { CAPAIAN_KINERJA } from "./dasar.ts";
import { isMakinRendahMakinBaik } from "./kata-polaritas.ts";
import { cellOf } from "../../model/origin.ts";

/** PK-07: an indicator of something bad says that fewer is better. */
export const pk07 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-07",
    title: "Polaritas indikator tidak jelas",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Angka kemiskinan, prevalensi stunting, pengangguran, dan sejenisnya membaik bila turun. Dengan polaritas naik, kenaikan angka itu terhitung sebagai capaian yang baik.",
    fix: "Tulis polaritas “Turun” untuk indikator ini, kecuali bila yang diukur memang hasil penanganannya.",
    messages: {
      naik: "Indikator “{indikator:teks}” berpolaritas naik, padahal tampaknya makin rendah makin baik.",
      tidakAda:
        "Indikator “{indikator:teks}” tampaknya makin rendah makin baik, tetapi lembar ini tidak memuat kolom polaritas.",
    },
    examples: {
      valid: [contoh("Prevalensi stunting, polaritas turun.", "turun")],
      invalid: [contoh("Prevalensi stunting, polaritas naik.", "naik")],
    },
  },
  *check({ indikator, polaritas, origin }) {
    if (polaritas !== "naik" || !isMakinRendahMakinBaik(indikator)) return;
    if (origin.cols.polaritas === undefined) {
      const at = cellOf(origin, "indikator");
      const sameAs = sheetKey(origin.at);
      return yield { messageId: "tidakAda", data: { indikator }, at, sameAs };
    }
    const saran = { menjadi: "Turun", perluDipilih: true } as const;
    yield { messageId: "naik", data: { indikator }, at: cellOf(origin, "polaritas"), saran };
  },
});

function contoh(uraian: string, polaritas: "naik" | "turun"): Example {
  return {
    uraian,
    model: contohModel({ indikator: [{ indikator: "Prevalensi stunting", polaritas }] }),
  };
}
