import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the KAS rules. */
export const KAS_EN = {
  "KAS-01": {
    title: "Plan exceeds the available cash",
    explanation:
      "An SPD is issued only up to the cash available. A plan beyond it cannot be paid in its month, and an acceleration into that month will be refused.",
    fix: "Move the plan to a month with enough cash, or update the cash table if the receipts of that month have changed.",
    messages: {
      kurang:
        "The plan of {kantong:teks} to {bulan:teks} totals {keluar:rupiah}, while the available cash is {tersedia:rupiah} (short by {selisih:rupiah}).",
    },
  },
  "KAS-02": {
    title: "Actual spending exceeds the available cash",
    explanation:
      "Cash that does not exist cannot be spent. Actual spending beyond the cash means the cash table has not been updated, or the actual figure is wrong.",
    fix: "Match the cash table with the receipts of that month, and the actual spending with the SP2D.",
    messages: {
      kurang:
        "The actual spending of {kantong:teks} to {bulan:teks} totals {keluar:rupiah}, while the available cash is {tersedia:rupiah} (short by {selisih:rupiah}).",
    },
  },
  "KAS-03": {
    title: "Negative available cash",
    explanation:
      "The cash table holds money that can be spent, so it is never below zero. A negative figure is usually an expenditure or a difference pasted into the receipts column, and makes the cash of later months appear short.",
    fix: "Enter the receipts of that month. If there are none, enter 0.",
    messages: {
      negatif:
        "The cash of {kantong:teks} in {bulan:teks} is written as {jumlah:rupiah}, below zero.",
    },
  },
  "KAS-04": {
    title: "Month missing from the cash table",
    explanation:
      "Cash is accumulated from January. A missing month cannot be told apart from a month without receipts, so from that month on the plan cannot be checked against cash.",
    fix: "Add the missing month, and enter 0 if there are indeed no receipts.",
    messages: {
      terlewat:
        "The cash table on sheet “{lembar:teks}” does not contain {bulan:teks}, although the months before and after are there.",
    },
  },
  "KAS-05": {
    title: "Available cash appears cumulative",
    explanation:
      "Cash is added up from month to month. If the table already holds running totals, the same money is counted many times and any plan appears affordable.",
    fix: "Replace each month with the receipts of that month alone: its running total minus the running total of the month before.",
    messages: {
      kumulatif:
        "The cash of {kantong:teks} never falls from month to month and totals {jumlah:rupiah}, while the plan of the year is {rencana:rupiah}; these appear to be running totals.",
    },
  },
  "KAS-06": {
    title: "SKPD or funding source in the cash table not recognised",
    explanation:
      "Cash is matched with the plan by the name of the SKPD and its funding source. Cash under an unknown name can be used by no one, and the plan that should use it appears to lack cash.",
    fix: "Write the SKPD as in the SKPD list, and the funding source as in the DPA.",
    messages: {
      skpd: "SKPD “{nama:teks}” in the cash table is not in the SKPD list.",
      skpdMirip:
        "SKPD “{nama:teks}” in the cash table is not recognised; the name on record is {lain:teks}.",
      sumber:
        "Funding source “{nama:teks}” in the cash table is not used in the DPA and is not a recognised name.",
      sumberMirip:
        "Funding source “{nama:teks}” in the cash table is not used in the DPA; the name written there is {lain:teks}.",
    },
  },
  "KAS-07": {
    title: "Plan without cash in the cash table",
    explanation:
      "The cash table is divided by SKPD or funding source. A plan whose SKPD or funding source is not there has no cash, and can be neither checked nor accelerated.",
    fix: "Add its cash row, or use the same SKPD and funding source names on both sheets.",
    messages: {
      sumber:
        "A plan of {jumlah:rupiah} from funding source “{nama:teks}” has no cash in the cash table.",
      skpd: "A plan of {jumlah:rupiah} of {nama:teks} has no cash in the cash table.",
    },
  },
} as const satisfies AturanInggris;
