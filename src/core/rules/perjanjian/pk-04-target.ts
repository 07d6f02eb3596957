import { contohModel } from "../example.ts";
import { selKey } from "../root-keys.ts";
import { ruleFor, type Example } from "../rule.ts";
import { isBlank } from "../text.ts";
import { CAPAIAN_KINERJA, FORMULIR_PK } from "./dasar.ts";
import { cellOf } from "../../model/origin.ts";
import { parseRentang } from "../../rupiah/parse-rentang.ts";

/** Targets that are grades or facts, not amounts. */
const PREDIKAT =
  /^(wtp|wdp|tmp|aa?|bb?|cc?|d|ya|ada|terlaksana|baik|tinggi|cukup|sedang|inovatif|unggul|paripurna|utama|madya|nindya|pratama|opini|level|sangat (baik|tinggi|inovatif|memuaskan)|memuaskan)\b/i;

/** PK-04: an indicator has a target that capaian can be measured against (C18, C28). */
export const pk04 = ruleFor<"pkIndikator">()({
  meta: {
    id: "PK-04",
    title: "Target indikator PK kosong atau tidak terukur",
    severity: "warning",
    scope: "pkIndikator",
    needs: ["pkIndikator"],
    legalBasis: [FORMULIR_PK, CAPAIAN_KINERJA],
    effective: { from: 2021 },
    explanation:
      "Capaian dihitung dari realisasi terhadap target. Target yang kosong, tanpa angka, atau nol pada indikator yang diharapkan naik tidak memberi capaian.",
    fix: "Isi target dengan angka sesuai PK yang ditandatangani. Bila makin kecil makin baik, tulis polaritasnya “Turun”; maka target nol dapat dinilai.",
    messages: {
      kosong: "Indikator “{indikator:teks}” tidak memuat target.",
      tanpaAngka: "Target indikator “{indikator:teks}” tertulis “{target:teks}”, tanpa angka.",
      nol: "Target indikator “{indikator:teks}” bernilai 0, padahal polaritasnya naik.",
    },
    examples: {
      valid: [contoh("Target 92.", 92, "92")],
      invalid: [
        contoh("Target kosong.", null, ""),
        contoh("Target “menyusul”.", null, "menyusul"),
        contoh("Target 0 dengan polaritas naik.", 0, "0"),
      ],
    },
  },
  *check({ indikator, target, targetText, targetTriwulan, polaritas, origin }) {
    if (isBlank(indikator)) return yield { notApplicable: true };
    const at = cellOf(origin, "target");
    const suspects = [selKey(at)];
    if (isBlank(targetText) && target === null) {
      if (targetTriwulan.some((value) => value !== null)) return;
      yield { messageId: "kosong", data: { indikator }, at, suspects };
    } else if (target === null) {
      // A target that should be a day or a yes is PK-12's matter.
      if (polaritas === "tanggal" || polaritas === "ya-tidak") return;
      if (PREDIKAT.test(targetText.trim())) return;
      yield { messageId: "tanpaAngka", data: { indikator, target: targetText }, at, suspects };
    } else if (target === 0 && polaritas === "naik" && parseRentang(targetText) === null) {
      yield { messageId: "nol", data: { indikator }, at, suspects };
    }
  },
});

function contoh(uraian: string, target: number | null, targetText: string): Example {
  return { uraian, model: contohModel({ indikator: [{ target, targetText }] }) };
}
