import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the PK rules. */
export const PERJANJIAN_EN = {
  "PK-01": {
    title: "Program budget in the PK differs from the DPA",
    explanation:
      "The Perjanjian Kinerja promises objectives with a certain budget. After a budget shift, the budget in the PK often lags behind the DPA.",
    fix: "Make sure that all DPA of this program are in the workbook. If they are, revise the program budget in the PK or check the DPA.",
    messages: {
      beda: "The PK states {program:teks} with {pk:rupiah}, while its DPA totals {dpa:rupiah} from {n:angka} sub kegiatan (difference {selisih:rupiah}).",
    },
  },
  "PK-02": {
    title: "PK program without DPA",
    explanation:
      "A program in the Perjanjian Kinerja is funded by a DPA. A program without DPA means its code is wrong, the program has shifted, or its DPA has not been added. Checked if another program of the same owner has a DPA.",
    fix: "Check the program code in the PK. If it is right, add the DPA of that program to the workbook.",
    messages: {
      tanpaDpa:
        "Program {program:teks} with {anggaran:rupiah} in the PK of {pemilik:teks} is not in its DPA.",
    },
  },
  "PK-03": {
    title: "DPA program not in the PK",
    explanation:
      "The budget of a program that is not in the Perjanjian Kinerja is linked to no objective. Supporting programs (X.XX.01) are not checked because many PK leave them out.",
    fix: "Add this program and its budget to the PK, or check the program code.",
    messages: {
      tidakAda: "Program {program:teks} is in the DPA, but not in the PK of {pemilik:teks}.",
    },
  },
  "PK-04": {
    title: "Target of the PK indicator blank or not measurable",
    explanation:
      "Achievement is calculated from the actual against the target. A target that is blank, has no number, or is zero for an indicator expected to rise gives no achievement.",
    fix: "Enter the target as a number as in the signed PK. If lower is better, write its polarity as “Turun”; a target of zero can then be assessed.",
    messages: {
      kosong: "Indicator “{indikator:teks}” has no target.",
      tanpaAngka:
        "The target of indicator “{indikator:teks}” is written as “{target:teks}”, without a number.",
      nol: "The target of indicator “{indikator:teks}” is 0, although its polarity is rising.",
    },
  },
  "PK-05": {
    title: "Indicator weights do not total 100",
    explanation:
      "Weights divide the performance score of the PK owner among its indicators. If their total is not 100 percent, scores cannot be compared across SKPD.",
    fix: "Adjust the indicator weights of this owner until they total 100, and fill in the blank ones.",
    messages: {
      beda: "The weights of {n:angka} indicators {pemilik:teks} total {jumlah:persen}, not 100 %.",
      sebagian:
        "Of {n:angka} indicators {pemilik:teks}, {kosong:angka} have no weight while the others do.",
    },
  },
  "PK-06": {
    title: "Quarterly targets do not lead to the annual target",
    explanation:
      "Quarterly or monthly targets are the way to the annual target: added up, averaged, or taken at the last period as their accumulation says. Cumulative targets, whose last period equals the annual target, are always accepted.",
    fix: "Bring the quarterly or monthly targets into line with the annual target in the PK, or correct the accumulation.",
    messages: {
      beda: "The targets per period of “{indikator:teks}” when {cara:teks} give {hitungan:angka}, while the annual target is {target:angka}.",
    },
  },
  "PK-07": {
    title: "Polarity of the indicator unclear",
    explanation:
      "Poverty rate, stunting prevalence, unemployment and the like improve as they fall. With a rising polarity, an increase counts as good achievement.",
    fix: "Write polarity “Turun” for this indicator, unless it measures the results of the measures taken.",
    messages: {
      naik: "Indicator “{indikator:teks}” has a rising polarity, although lower appears to be better.",
      tidakAda:
        "For indicator “{indikator:teks}” lower appears to be better, but this sheet has no polarity column.",
    },
  },
  "PK-08": {
    title: "Unit of the PK indicator blank",
    explanation:
      "A target without a unit can be read differently, such as 80 percent or 80 people, and cannot be compared with the DPA.",
    fix: "Enter the unit of this indicator as in the signed PK.",
    messages: {
      kosong:
        "The target of indicator “{indikator:teks}” is written as {target:angka} without a unit.",
    },
  },
  "PK-09": {
    title: "Target of the PK indicator differs from the DPA",
    explanation:
      "The same indicator in PK and DPA promises the same result. With different targets, the achievement depends on the document read.",
    fix: "Decide which target is in force, then bring the PK or the DPA into line.",
    messages: {
      beda: "Indicator “{indikator:teks}” has target {pk:angka} in the PK, while DPA {dokumen:teks} states {dpa:angka}.",
    },
  },
  "PK-10": {
    title: "Actual of the indicator implausible",
    explanation:
      "An actual above 100 in percent, or more than ten times the target, is usually mistyped: a lost decimal comma or another unit.",
    fix: "Match this figure with its data source. If it is indeed right, ignore this note with a reason.",
    messages: {
      persen: "The actual of “{indikator:teks}” {bulan:teks} is written as {nilai:angka} percent.",
      jauh: "The actual of “{indikator:teks}” {bulan:teks} is written as {nilai:angka}, while the target of the year is {target:angka}.",
    },
  },
  "PK-11": {
    title: "Calculation of the indicator not recognised",
    explanation:
      "Achievement is calculated by the polarity, formula and accumulation written on the PK sheet. An unknown word is replaced by the default: polarity by the form of the target (usually rising), the falling formula by the settings, accumulation by the final value.",
    fix: "Write polarity naik, turun, stabil, rentang, tanggal or ya-tidak; formula (2T − R)/T or T/R; accumulation jumlah, rata-rata or nilai akhir.",
    messages: {
      polaritas:
        "Polarity “{kata:teks}” of indicator “{indikator:teks}” is not recognised; calculated as {dipakai:teks}.",
      rumus:
        "Formula “{kata:teks}” of indicator “{indikator:teks}” is not recognised; the default formula of polarity {dipakai:teks} is used.",
      akumulasi:
        "Accumulation “{kata:teks}” of indicator “{indikator:teks}” is not recognised; {dipakai:teks} is used.",
    },
  },
  "PK-12": {
    title: "Target does not agree with the polarity",
    explanation:
      "Polarity rentang needs two bounds, tanggal a date, and ya-tidak a yes or no. A target of another form gives an unintended achievement, or none.",
    fix: "Adjust the form of the target in the PK, or change its polarity.",
    messages: {
      satuAngka:
        "Indicator “{indikator:teks}” has polarity rentang, while its target “{target:teks}” is a single number.",
      berupaRentang:
        "Target “{target:teks}” of indicator “{indikator:teks}” is a range, while its polarity is {polaritas:teks}; assessed as a range.",
      bukanTanggal:
        "Indicator “{indikator:teks}” has polarity tanggal, while its target “{target:teks}” is not a date.",
      bukanYaTidak:
        "Indicator “{indikator:teks}” has polarity ya-tidak, while its target “{target:teks}” is neither yes nor no.",
    },
  },
} as const satisfies AturanInggris;
