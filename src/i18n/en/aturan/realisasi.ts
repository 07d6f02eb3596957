import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the REALISASI rules. */
export const REALISASI_EN = {
  "REALISASI-01": {
    title: "Actual spending of the sub kegiatan exceeds its ceiling",
    explanation:
      "Expenditure cannot exceed the DPA ceiling, because an SPD is issued only up to the budget available. Actual spending beyond it is usually a cumulative figure written as a monthly one, or a DPA that has not been updated.",
    fix: "Match with the SP2D of that month. If the ceiling has shifted, update the DPA in this workbook.",
    messages: {
      lewat:
        "The actual spending of {tempat:teks} {sampai:teks} totals {realisasi:rupiah}, while its ceiling is {pagu:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "REALISASI-02": {
    title: "Actual spending of the account exceeds its ceiling",
    explanation:
      "Budget is provided per account. Actual spending above the account ceiling, or in an account without budget, means it was charged to a wrong account or a shift is not in the DPA yet.",
    fix: "Check the account charged in the SP2D. If the shift is approved, update the DPA in this workbook.",
    messages: {
      lewat:
        "The actual spending of {tempat:teks} {sampai:teks} totals {realisasi:rupiah}, while its ceiling is {pagu:rupiah} (over by {selisih:rupiah}).",
      tanpaPagu:
        "The actual spending of {tempat:teks} {sampai:teks} totals {realisasi:rupiah}, but the account is not in the DPA of its sub kegiatan.",
    },
  },
  "REALISASI-03": {
    title: "Actual spending for a sub kegiatan without DPA",
    explanation:
      "Expenditure can only be charged to a sub kegiatan with a budget. Actual spending under another code is not counted in its actual sub kegiatan, so its absorption appears low.",
    fix: "Correct the sub kegiatan code or SKPD on the actuals sheet, or add the DPA of that sub kegiatan to the workbook.",
    messages: {
      tidakAda:
        "The actuals contain sub kegiatan {sub:teks}, but the DPA and RAK of the same program do not.",
      skpdLain:
        "The actuals contain sub kegiatan {sub:teks} under {skpd:teks}, while its DPA belongs to {pemilik:teks}.",
    },
  },
  "REALISASI-04": {
    title: "Actual spending exceeds the AKB to the end of the quarter",
    explanation:
      "The SPD of a quarter is issued up to the AKB of that quarter. Actual spending beyond it means the AKB has shifted but was not updated in the workbook, or the actual figure is wrong.",
    fix: "Match the actual spending with the SP2D, then update the RAK with the last AKB and SPD.",
    messages: {
      lewat:
        "The actual spending of {tempat:teks} {sampai:teks} totals {realisasi:rupiah}, while the plan to the end of {tw:teks} is {rencana:rupiah} (over by {selisih:rupiah}).",
    },
  },
  "REALISASI-05": {
    title: "Physical progress outside 0 to 100 percent",
    explanation:
      "Physical progress states the part of the work that is done, from 0 to 100 percent. A figure outside it distorts the averages of SKPD and region.",
    fix: "Enter the cumulative physical progress between 0 and 100 percent. If a percentage is meant, write it with the % sign, for example 1,2%.",
    messages: {
      luar: "The physical progress of sub kegiatan {sub:teks} {waktu:teks} is written as {fisik:persen}.",
    },
  },
  "REALISASI-06": {
    title: "Physical progress falls",
    explanation:
      "Physical progress is reported cumulatively, so it never decreases. A falling figure is usually mistyped, or the progress of that month alone.",
    fix: "Enter the cumulative physical progress to that month. If work was indeed demolished, explain it in the constraint column.",
    messages: {
      turun:
        "The physical progress of sub kegiatan {sub:teks} falls from {lama:persen} in {bulanLama:teks} to {baru:persen} in {bulan:teks}.",
      bulanan:
        "The physical progress on sheet “{lembar:teks}” appears to be written per month, not cumulatively: sub kegiatan {sub:teks} {lama:persen} in {bulanLama:teks}, then {baru:persen} in {bulan:teks}.",
    },
  },
  "REALISASI-07": {
    title: "Spending far ahead of physical progress",
    explanation:
      "Payment follows the work done. Absorption far above physical progress means the progress has not been reported, or payments were made before the work was done.",
    fix: "Update the physical progress. If the payment is an advance or a purchase in advance, explain it in the constraint column.",
    messages: {
      mendahului:
        "Sub kegiatan {sub:teks} has absorbed {serapan:persen} of its ceiling to {bulan:teks}, while its physical progress is {fisik:persen}.",
    },
  },
  "REALISASI-08": {
    title: "Work done without spending",
    explanation:
      "Work that is done is usually paid by the following month at the latest. Without spending, its bill may be held up or the work was reported done too early.",
    fix: "Check the bill of this work. If its SP2D has been issued, enter the spending.",
    messages: {
      tanpaUang:
        "Sub kegiatan {sub:teks} reports physical progress of {fisik:persen} since {bulan:teks}, but its spending to {akhir:teks} is Rp0.",
    },
  },
  "REALISASI-09": {
    title: "Report of the month has spending or physical progress only",
    explanation:
      "The progress of a month is assessed from spending and physical progress together. A blank cell means not reported, not zero, so this sub kegiatan is left out of the blank measure.",
    fix: "Fill in the blank measure for this month. If there is indeed no spending or progress, enter 0.",
    messages: {
      tanpaFisik:
        "The report {waktu:teks} of sub kegiatan {sub:teks} states spending without physical progress.",
      tanpaKeuangan:
        "The report {waktu:teks} of sub kegiatan {sub:teks} states physical progress without spending.",
    },
  },
  "REALISASI-10": {
    title: "Month missing from the report of actual spending",
    explanation:
      "A blank month between two reported months cannot be told apart from a month without spending, so the cumulative actual is uncertain.",
    fix: "Enter the actual spending of the missing month, or 0 if there is indeed none.",
    messages: {
      terlewat:
        "Sub kegiatan {sub:teks} reports {awal:teks} and {akhir:teks}, but not {bulan:teks}.",
    },
  },
  "REALISASI-11": {
    title: "Negative actual spending",
    explanation:
      "Spending of one month is rarely below zero. A negative figure is usually left from a formula, a correction with the wrong sign, or a refund that needs an explanation.",
    fix: "Match with the SP2D and the deposit slip. If it is indeed a refund, ignore this finding with a reason.",
    messages: {
      negatif: "The actual spending of {sub:teks} {waktu:teks} is written as {nilai:rupiah}.",
    },
  },
  "REALISASI-12": {
    title: "Actual spending of the sub kegiatan differs from the total of its accounts",
    explanation:
      "The actual spending of a sub kegiatan is the total of its accounts. If they differ, one was not updated and the absorption discussed in the meeting depends on the row read.",
    fix: "Match the accounts and this sub kegiatan with the SP2D of that month, then correct the row that lags behind.",
    messages: {
      beda: "The actual spending of sub kegiatan {sub:teks} {waktu:teks} is written as {tertulis:rupiah}, while its {n:angka} accounts total {jumlah:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "REALISASI-13": {
    title: "Behind plan without a stated constraint",
    explanation:
      "The evaluation meeting needs the cause of a delay to decide the next step. Without it, this sub kegiatan is discussed without material.",
    fix: "Fill in the constraint and follow-up columns of this sub kegiatan.",
    messages: {
      tanpaKendala:
        "Sub kegiatan {sub:teks} has absorbed {serapan:persen} to {bulan:teks} against a plan of {rencana:persen} of its ceiling, but its constraint column is blank.",
    },
  },
} as const satisfies AturanInggris;
