import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the GANDA rules. */
export const GANDA_EN = {
  "GANDA-01": {
    title: "Duplicate account in one sub kegiatan",
    explanation:
      "An account written twice counts its ceiling twice, or one of the two is left from an old copy.",
    fix: "Compare both rows with SIPD. Merge them if both are right, or delete the one left from an old copy.",
    messages: {
      ganda:
        "Account {rekening:teks} is written again with {jumlah:rupiah} in sub kegiatan {sub:teks}; the first has {pertama:rupiah}.",
    },
  },
  "GANDA-02": {
    title: "Duplicate account in the RAK",
    explanation:
      "A duplicate row counts the cash plan twice. When the RAK is uploaded, the second row overwrites the first or is rejected.",
    fix: "Merge both rows into one by adding up their months, or delete the one left from an old copy.",
    messages: {
      ganda:
        "RAK {tempat:teks} is written again with {jumlah:rupiah}; the first row has {pertama:rupiah}.",
    },
  },
  "GANDA-03": {
    title: "Duplicate sub kegiatan",
    explanation:
      "The same sub kegiatan twice in the workbook, such as an old DPA beside a new one, leaves the ceiling of the program uncertain.",
    fix: "Keep only the DPA in force in this workbook and move the old one to another workbook.",
    messages: {
      ganda:
        "Sub kegiatan {sub:teks} with {pagu:rupiah} is already on sheet “{lembar:teks}” with {pertama:rupiah}.",
    },
  },
  "GANDA-04": {
    title: "Duplicate line item in one group",
    explanation:
      "An identical line item has usually been copied twice, so its ceiling is too high.",
    fix: "Compare both line items with SIPD. Delete the copy, or merge them if both are needed.",
    messages: {
      ganda:
        "Line item “{uraian:teks}” with {jumlah:rupiah} is the same as the line item on {tempat:teks}.",
    },
  },
  "GANDA-05": {
    title: "Duplicate SKPD in the list",
    explanation:
      "The SKPD list is used to match names and abbreviations across sheets. A name or abbreviation shared by two SKPD can be matched with neither.",
    fix: "Delete the repeated row. If they are different SKPD, give them different codes, names and abbreviations.",
    messages: {
      kode: "SKPD code {isi:teks} is already used on {tempat:teks}.",
      nama: "SKPD name “{isi:teks}” is already used on {tempat:teks}.",
      alias: "SKPD abbreviation “{isi:teks}” is already used on {tempat:teks}.",
    },
  },
  "GANDA-06": {
    title: "Duplicate indicator in one Perjanjian Kinerja",
    explanation:
      "An indicator written twice counts twice in the achievement, and its targets may differ unnoticed.",
    fix: "Keep one row for this indicator, with the target of the signed PK.",
    messages: {
      ganda:
        "Indicator “{indikator:teks}” with target {target:teks} is already on {tempat:teks} with target {pertama:teks}.",
    },
  },
  "GANDA-07": {
    title: "Duplicate crossfire row",
    explanation: "A duplicate row counts the ceiling of the sub kegiatan twice in the same theme.",
    fix: "Delete one of the rows. If the work is indeed different, give the rows a different locus, facilities or activity.",
    messages: {
      ganda:
        "Sub kegiatan {sub:teks} in theme “{tema:teks}” is already on {tempat:teks} with the same content.",
    },
  },
  "GANDA-08": {
    title: "Duplicate actual spending for the same month",
    explanation:
      "Actual spending written twice for a month makes absorption too high and the remainder of the ceiling too low.",
    fix: "Keep one row for this month. If they are different payments, add them up into one row.",
    messages: {
      ganda:
        "The actual spending of {tempat:teks} {bulan:teks} is already written on {pertama:teks}.",
    },
  },
  "GANDA-09": {
    title: "Duplicate available cash for the same month",
    explanation:
      "Cash written twice makes an acceleration appear safe, although the money exists only once.",
    fix: "Keep one row for this month, or enter the funding source or SKPD that tells the two rows apart.",
    messages: {
      ganda:
        "The available cash of {bulan:teks}, {jumlah:rupiah}, is already written on {tempat:teks}.",
    },
  },
  "GANDA-10": {
    title: "Duplicate RUP code",
    explanation:
      "One RUP code is one package. Written twice, the value of the package counts twice in recapitulations and in the acceleration.",
    fix: "Match both rows with SIRUP. Delete the copy, or correct the mistyped RUP code.",
    messages: {
      ganda: "RUP code {kode:teks} of “{nama:teks}” is already used on {tempat:teks}.",
    },
  },
} as const satisfies AturanInggris;
