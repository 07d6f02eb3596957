import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the KODE rules. */
export const KODE_EN = {
  "KODE-01": {
    title: "Form of the code not recognised",
    explanation:
      "The code is the key that links DPA, RAK, actual spending and Perjanjian Kinerja. With a broken code, its row is not found elsewhere.",
    fix: "Copy the code from SIPD and store its cell as Text, so that Excel does not turn it into a number or date.",
    messages: {
      bentuk: "Code of {peran:teks} {sebutan:teks} does not have the form {bentuk:teks}.",
      diubahExcel:
        "Code of {peran:teks} {sebutan:teks} appears to have been turned into a number or date by Excel; the expected form is {bentuk:teks}.",
    },
  },
  "KODE-02": {
    title: "Code outside its parent",
    explanation:
      "The code of a sub kegiatan begins with that of its kegiatan, a kegiatan with that of its program, and an account with the account above it. A code outside its parent adds its ceiling to the wrong place.",
    fix: "Check whether this row was copied from another kegiatan or account. Move the row or correct its code as in SIPD.",
    messages: {
      luarInduk: "Code of {peran:teks} {sebutan:teks} is not below {peranInduk:teks} {induk:teks}.",
      tingkat:
        "Code {sebutan:teks} has {n:angka} parts, while a code of {peran:teks} has {seharusnya:angka} parts.",
    },
  },
  "KODE-03": {
    title: "Code not in the nomenclature",
    explanation:
      "Program, kegiatan and sub kegiatan are taken from the national nomenclature, not made up locally. A code outside the list is usually mistyped and will be rejected by SIPD.",
    fix: "Match the code and its name with the list in SIPD. If the code is indeed there, ignore this finding with a reason, because the reference table does not hold it yet.",
    messages: {
      tidakAda: "Code of {peran:teks} {sebutan:teks} was not found in the nomenclature.",
      tidakAdaNama:
        "Code of {peran:teks} {sebutan:teks} was not found in the nomenclature; that name has the code {saran:teks}.",
    },
  },
  "KODE-04": {
    title: "Code from the nomenclature of another year",
    explanation:
      "The 2021 nomenclature ends sub kegiatan codes with two digits, the nomenclature since 2023 with four. A code from the list of another year matches neither SIPD nor other sheets.",
    fix: "Replace the code as in the nomenclature of the budget year of this document.",
    messages: {
      diganti:
        "Code of {peran:teks} {sebutan:teks} is not in force in budget year {tahun:teks}; the code of that year is {pengganti:teks}.",
      tanpaPengganti:
        "Code of {peran:teks} {sebutan:teks} is from {sumber:teks} and not in force in budget year {tahun:teks}; the reference table names no replacement.",
    },
  },
  "KODE-05": {
    title: "Name differs from the nomenclature",
    explanation:
      "If code and name do not agree, one of them is wrong: the ceiling is recorded under another kegiatan. Differences of spelling, abbreviation and capitals do not count.",
    fix: "Decide which one is right, the code or the name, then copy both from SIPD.",
    messages: {
      beda: "Code {kode:teks} of {peran:teks} {nama:teks} is named {resmi:teks} in the nomenclature.",
      milikKodeLain:
        "Code {kode:teks} of {peran:teks} {nama:teks} is named {resmi:teks} in the nomenclature; the name written has the code {saran:teks}.",
    },
  },
  "KODE-06": {
    title: "Code level skipped",
    explanation:
      "A DPA prints every account level in order. A missing level means a row was deleted, so the totals between cannot be checked.",
    fix: "Add the row of the missing level, or copy the table again from SIPD.",
    messages: {
      lompat:
        "Account {sebutan:teks} (level {n:angka}) is directly below account {induk:teks} (level {tingkatInduk:angka}).",
      penunjang:
        "Code {sebutan:teks} has {n:angka} parts, while a code of {peran:teks} has {seharusnya:angka} parts.",
    },
  },
  "KODE-07": {
    title: "Account not in the list",
    explanation:
      "Expenditure accounts are taken from the national chart of accounts. An account outside the list is usually mistyped, or the result of an Excel drag that raised the last digit.",
    fix: "Match the account and its description with SIPD. If the account is indeed there, ignore this finding with a reason, because the reference table does not hold it yet.",
    messages: {
      tidakAda: "Account {sebutan:teks} was not found in the list of expenditure accounts.",
      tidakAdaNama:
        "Account {sebutan:teks} was not found in the list of expenditure accounts; that description has the code {saran:teks}.",
    },
  },
  "KODE-08": {
    title: "Account description differs from the list",
    explanation:
      "An account with the description of another account records expenditure under the wrong type. Differences of spelling, abbreviation and capitals do not count.",
    fix: "Decide which one is right, the code or the description, then copy both from SIPD.",
    messages: {
      beda: "Account {kode:teks} with description {nama:teks} is named {resmi:teks} in the list.",
      milikKodeLain:
        "Account {kode:teks} with description {nama:teks} is named {resmi:teks} in the list; the description written has the code {saran:teks}.",
    },
  },
  "KODE-09": {
    title: "Line item below an account that is not detailed",
    explanation:
      "Line items are placed in the sub rincian objek (six code parts). A line item on a level above cannot be spent, because an SPP names an account of six parts.",
    fix: "Write the matching account of six parts above this line item.",
    messages: {
      dangkal:
        "Account {rekening:teks} has {n:angka} parts but holds line items directly; line items belong in an account of {seharusnya:angka} parts.",
    },
  },
  "KODE-10": {
    title: "Sub kegiatan outside the field of the SKPD",
    explanation:
      "The first six parts of the SKPD code name its fields of government. A sub kegiatan of another field is usually copied from the DPA of another SKPD.",
    fix: "Check whether this sub kegiatan indeed belongs to the SKPD. If the SKPD has more than three fields, ignore this finding with a reason.",
    messages: {
      luar: "Sub kegiatan {sub:teks} is in field {bidang:teks}, while {skpd:teks} has {daftar:teks}.",
    },
  },
  "KODE-11": {
    title: "Form of the SKPD code not recognised",
    explanation:
      "The SKPD code links DPA, RAK, actual spending and the SKPD list. With a broken code, the SKPD counts as another SKPD.",
    fix: "Copy the SKPD code from SIPD and store its cell as Text.",
    messages: {
      bentuk: "SKPD code {skpd:teks} does not have the form 9.99.9.99.9.99.99.9999.",
    },
  },
  "KODE-12": {
    title: "Punctuation of the code to be tidied",
    explanation:
      "Commas, hyphens, double dots or the letter O inside a code make it unreadable for formulas and SIPD, although the intended code is clear.",
    fix: "Apply the suggested fix: the code is written again with dots and digits.",
    messages: {
      rapikan: "Code of {peran:teks} “{isi:teks}” should be written {menjadi:teks}.",
    },
  },
  "KODE-13": {
    title: "Mixed code forms on one sheet",
    explanation:
      "The same code written with a different number of digits is another code to VLOOKUP and PivotTable. This check still reads it as one code.",
    fix: "Use one form of the code on a sheet, as printed by SIPD in that year.",
    messages: {
      campur: "This sheet holds {n:angka} {bentuk:teks} among {m:angka} {lain:teks}.",
    },
  },
  "KODE-14": {
    title: "Kecamatan or desa not recognised",
    explanation:
      "The location is used to find other work in the same place. With a wrong name or code, this work is not counted in its kecamatan.",
    fix: "Write the names of kecamatan and desa as in the area list of Kabupaten Sumedang.",
    messages: {
      tidakDikenal:
        "The location of sub kegiatan {sub:teks} names {jenis:teks} {nama:teks}, which is not in Kabupaten Sumedang.",
      luarKecamatan:
        "The location of sub kegiatan {sub:teks} names desa {nama:teks}, which is not in Kecamatan {kecamatan:teks}.",
    },
  },
  "KODE-15": {
    title: "One code with two names",
    explanation:
      "The same code with different names means one of the codes is wrong, so the figures of two kegiatan are mixed. Differences of spelling, abbreviation and capitals do not count.",
    fix: "Check both rows, then correct the wrong code or name as in SIPD.",
    messages: {
      beda: "Code {kode:teks} is named {nama:teks} in this row, while elsewhere it is named {lain:teks}.",
    },
  },
} as const satisfies AturanInggris;
