import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the PAKET rules. */
export const PAKET_EN = {
  "PAKET-01": {
    title: "Package for a sub kegiatan without DPA",
    explanation:
      "A package can only be paid from a sub kegiatan with a budget. A package under another code is not counted in the ceiling, schedule and acceleration of its actual sub kegiatan.",
    fix: "Correct the sub kegiatan code or SKPD of this package as in the DPA, then update its RUP in SIRUP.",
    messages: {
      tidakAda:
        "The package list contains sub kegiatan {sub:teks}, but the DPA and RAK of the same program do not.",
      skpdLain:
        "The package list contains sub kegiatan {sub:teks} under {skpd:teks}, while its DPA belongs to {pemilik:teks}.",
    },
  },
  "PAKET-02": {
    title: "Account of the package not in the DPA",
    explanation:
      "The SPM of a package is charged to an account of the DPA. An account that is not there has no ceiling, so the package cannot be paid.",
    fix: "Choose an account of the DPA of this sub kegiatan, or propose a budget shift first.",
    messages: {
      tidakAda:
        "Package “{paket:teks}” is charged to account {rekening:teks}, but the DPA of sub kegiatan {sub:teks} does not contain it.",
    },
  },
  "PAKET-03": {
    title: "Value of packages exceeds the ceiling",
    explanation:
      "The RUP is drawn up from the DPA. Packages beyond the ceiling cannot all be contracted, and usually come from the DPA before a shift or from a package recorded twice.",
    fix: "Match the package values with the last DPA and announce the changed RUP. For a multi-year contract, write only the value of this year.",
    messages: {
      rekening:
        "Account {rekening:teks} in sub kegiatan {sub:teks} has {n:angka} packages of {nilai:rupiah}, while its ceiling is {pagu:rupiah} (over by {selisih:rupiah}).",
      sub: "Sub kegiatan {sub:teks} has {n:angka} packages of {nilai:rupiah}, while its ceiling is {pagu:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "PAKET-04": {
    title: "Procurement method does not agree with the package value",
    explanation:
      "Direct procurement and purchase by receipt are for small values only. A package above the limit must go through e-purchasing, tender or selection, which take longer.",
    fix: "Change the method in the RUP, or correct the value. Packages may not be split to avoid a tender.",
    messages: {
      langsung:
        "Package “{paket:teks}” of {nilai:rupiah} uses direct procurement, while its limit for {jenis:teks} is {batas:rupiah} (over by {selisih:rupiah}).",
      kuitansi:
        "Package “{paket:teks}” of {nilai:rupiah} uses a receipt, while its limit is {batas:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "PAKET-05": {
    title: "Package dates out of order or outside the budget year",
    explanation:
      "Selection comes before the contract, and the contract before work and payment. Reversed dates or a wrong year make the package schedule and its acceleration wrong. Selection may begin at the end of the year before.",
    fix: "Correct the package dates as in SIRUP or the contract. If the contract is multi-year, ignore this finding with a reason.",
    messages: {
      urut: "Package “{paket:teks}”: {lebih:teks} {hari:teks} comes before {dulu:teks} {hariDulu:teks}.",
      tahun:
        "Package “{paket:teks}”: {langkah:teks} {hari:teks} is outside budget year {tahun:teks}.",
    },
  },
  "PAKET-06": {
    title: "Package ends after the time of work",
    explanation:
      "The time of work of a sub kegiatan covers all its packages. A package that ends later is paid outside the plan, and its output does not exist yet when the sub kegiatan is reported as done.",
    fix: "Speed up the package, or extend the time of work of the sub kegiatan in the DPA.",
    messages: {
      lewat:
        "Package “{paket:teks}” ends {hari:teks}, after the time of work of sub kegiatan {sub:teks} ends {akhir:teks}.",
    },
  },
  "PAKET-07": {
    title: "RUP of the package not announced",
    explanation:
      "A provider is selected after the RUP is announced, and it is announced again if the package or its DPA changes. A package without RUP cannot proceed, so its expenditure is delayed.",
    fix: "Announce the RUP of this package in SIRUP, then enter the RUP code or update its status in the package list.",
    messages: {
      kontrak:
        "Package “{paket:teks}” is already contracted for {kontrak:rupiah}, but its RUP is written as not announced.",
      pemilihan:
        "Selection for package “{paket:teks}” begins {hari:teks}, while its RUP is not announced as of {bulan:teks}.",
    },
  },
  "PAKET-08": {
    title: "Contract value exceeds the package value",
    explanation:
      "The HPS and the contract are limited by the package ceiling. A larger contract has no budget for the difference.",
    fix: "Match the contract value with its document, and the package value with the RUP and the last DPA.",
    messages: {
      lebih:
        "The contract of package “{paket:teks}” is {kontrak:rupiah}, while the package value is {nilai:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "PAKET-09": {
    title: "Duplicate package",
    explanation:
      "Two packages with the same name, account, location and value are usually one package announced twice, or a package split to avoid a tender.",
    fix: "If it is one package, cancel one of them in SIRUP. If there are indeed two, give them different names or locations.",
    messages: {
      ganda:
        "Package “{paket:teks}” of {nilai:rupiah} is the same as the package on {tempat:teks}, with another RUP code.",
    },
  },
  "PAKET-10": {
    title: "Cash plan ahead of the contract",
    explanation:
      "A package can be paid only after its contract is signed. A plan ahead of it will not be spent in its month and holds back cash for other work.",
    fix: "Move the cash plan to the payment month of the package, or bring its procurement schedule forward.",
    messages: {
      dahulu:
        "The plan of account {rekening:teks}, sub kegiatan {sub:teks}, holds {jumlah:rupiah} before {bulan:teks}, although its package is contracted only on {hari:teks}; what is not a package is only {lain:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "PAKET-11": {
    title: "Capital expenditure without package",
    explanation:
      "Capital expenditure is bought through procurement, and each package is announced in the RUP. An account without package cannot proceed, so its expenditure may be delayed until the end of the year.",
    fix: "Draw up and announce the package in SIRUP, then add it to the package list. If it is bought in an exempted way, ignore this note with a reason.",
    messages: {
      tanpaPaket:
        "Account {rekening:teks} with {jumlah:rupiah} in sub kegiatan {sub:teks} has no package in the package list.",
    },
  },
} as const satisfies AturanInggris;
