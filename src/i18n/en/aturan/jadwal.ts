import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the JADWAL rules. */
export const JADWAL_EN = {
  "JADWAL-01": {
    title: "Monthly plan of the DPA differs from the ceiling",
    explanation:
      "The plan of twelve months is the basis of the SPD. If its total differs from the ceiling, the DPA cannot be submitted and part of the ceiling has no cash plan.",
    fix: "Adjust the monthly plan until its total equals the ceiling. Fill in the blank months; enter 0 only where there is indeed no plan.",
    messages: {
      beda: "The plan of twelve months of sub kegiatan {sub:teks} totals {rencana:rupiah}, while its ceiling is {pagu:rupiah} (difference {selisih:rupiah}).",
      belumLengkap:
        "The monthly plan of sub kegiatan {sub:teks} holds {rencana:rupiah} so far of a ceiling of {pagu:rupiah} (difference {selisih:rupiah}); months still blank: {kosong:teks}.",
      jumlahBeda:
        "The total row of the monthly plan of sub kegiatan {sub:teks} is written as {jumlah:rupiah}, while its twelve months total {rencana:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "JADWAL-02": {
    title: "Monthly plan of the RAK differs from the RAK total",
    explanation:
      "The RAK total of an account must be fully divided into twelve months. A part without a month receives no SPD.",
    fix: "Adjust the months until they equal the RAK total. Fill in the blank months; enter 0 only where there is indeed no plan.",
    messages: {
      beda: "RAK {tempat:teks} states a total of {total:rupiah}, while its twelve months total {rencana:rupiah} (difference {selisih:rupiah}).",
      belumLengkap:
        "RAK {tempat:teks} schedules {rencana:rupiah} so far of a total of {total:rupiah} (difference {selisih:rupiah}); months still blank: {kosong:teks}.",
    },
  },
  "JADWAL-03": {
    title: "Negative monthly plan",
    explanation:
      "A withdrawal plan is money paid out, so it is at least zero. A negative figure is usually left from a balancing formula and hides another month that is too high.",
    fix: "Replace the negative figure with zero, then lower the month that is too high until the total of the year equals the ceiling again.",
    messages: {
      negatif: "The plan of {bulan:teks} for {tempat:teks} is {nilai:rupiah}.",
    },
  },
  "JADWAL-04": {
    title: "RAK differs from the DPA",
    explanation:
      "The RAK schedules the ceiling approved in the DPA, account by account. A difference means the RAK still uses old figures or a wrong account.",
    fix: "Bring the RAK into line with the DPA in force. If the DPA has just shifted, update the RAK and submit the adjusted cash plan.",
    messages: {
      beda: "RAK {tempat:teks} totals {rak:rupiah}, while the DPA states {dpa:rupiah} (difference {selisih:rupiah}).",
      tidakAda:
        "RAK {tempat:teks} totals {rak:rupiah}, but the account is not in the DPA of its sub kegiatan.",
    },
  },
  "JADWAL-05": {
    title: "DPA account without RAK",
    explanation:
      "An account that is not scheduled in the RAK receives no SPD, so its expenditure cannot be paid.",
    fix: "Add this account to the RAK of its sub kegiatan and divide its ceiling into twelve months.",
    messages: {
      tidakAda:
        "Account {rekening:teks} with {jumlah:rupiah} is in the DPA of sub kegiatan {sub:teks}, but not in its RAK.",
    },
  },
  "JADWAL-06": {
    title: "Monthly plan appears cumulative",
    explanation:
      "A withdrawal plan holds the money paid out in that month. If each month holds the total since January, the plan of the year is several times the ceiling.",
    fix: "Replace each month with its difference from the month before, so that twelve months total the ceiling.",
    messages: {
      kumulatif:
        "The plan of {tempat:teks} never falls and ends exactly at the ceiling of {pagu:rupiah} in December, as cumulative figures do.",
    },
  },
  "JADWAL-07": {
    title: "Plan outside the time of work",
    explanation:
      "Money planned before the work begins or long after it ends will not be spent in its month, and the cash set aside lies idle.",
    fix: "Move the plan to the months of work, or correct the time of work if the work does take place in that month.",
    messages: {
      luar: "The plan of {tempat:teks} holds {jumlah:rupiah} in {bulan:teks}, outside the time of work from {mulai:teks} to {selesai:teks}.",
    },
  },
  "JADWAL-08": {
    title: "Plan divided evenly for non-routine expenditure",
    explanation:
      "Capital expenditure, grants and dated events are paid at certain moments. An even plan sets cash aside in the wrong months and always deviates from actual spending.",
    fix: "Fill in the plan by the month of the contract, handover or event.",
    messages: {
      rata: "The plan of {tempat:teks} is divided evenly at {nilai:rupiah} a month, although its expenditure is not routine.",
    },
  },
  "JADWAL-09": {
    title: "Plan piles up at the end of the year",
    explanation:
      "A plan that piles up in November and December is easily left unspent, because procurement and payments compete for time at the end of the year.",
    fix: "Bring part of the plan forward to an earlier quarter if the work allows it, or note the reason why it must be at the end of the year.",
    messages: {
      menumpuk:
        "Sub kegiatan {sub:teks} plans {akhir:rupiah} in November and December, which is {bagian:persen} of the plan of the year (limit {batas:persen}).",
    },
  },
  "JADWAL-10": {
    title: "Some months blank, some zero",
    explanation:
      "This plan is fully divided, but months without a plan are written in two ways. A blank month may be read as an unfinished plan.",
    fix: "Enter 0 in the months that have no plan.",
    messages: {
      campur:
        "The plan of {tempat:teks} leaves {kosong:teks} blank, while {nol:teks} is written as 0.",
    },
  },
  "JADWAL-11": {
    title: "RAK total of the sub kegiatan differs from the DPA ceiling",
    explanation:
      "The RAK of a sub kegiatan schedules its whole ceiling. A difference means an account is not scheduled yet or the RAK still uses the old ceiling.",
    fix: "Complete the accounts missing from the RAK of this sub kegiatan, or bring the figures into line with the DPA in force.",
    messages: {
      beda: "The RAK of sub kegiatan {sub:teks} totals {rak:rupiah} from {n:angka} rows, while its DPA ceiling is {pagu:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "JADWAL-12": {
    title: "RAK for a sub kegiatan without DPA",
    explanation:
      "The RAK only schedules ceilings that are in the DPA. A sub kegiatan that is not there is usually left from the RAK of last year or has a wrong code.",
    fix: "Correct the sub kegiatan code in the RAK, or delete its rows if this sub kegiatan indeed has no DPA.",
    messages: {
      tidakAda:
        "The RAK contains sub kegiatan {sub:teks} with {jumlah:rupiah}, but the DPA list of the same program does not.",
    },
  },
  "JADWAL-13": {
    title: "Salaries of the year planned in one month",
    explanation:
      "Salaries and additional income are paid every month. If all is planned in one month, the other months have no SPD to pay them.",
    fix: "Divide the plan by the months of payment, with the thirteenth salary and the holiday allowance in their months.",
    messages: {
      sebulan: "The plan of {tempat:teks}, {jumlah:rupiah}, is placed entirely in {bulan:teks}.",
    },
  },
} as const satisfies AturanInggris;
