import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the HITUNG rules. */
export const HITUNG_EN = {
  "HITUNG-01": {
    title: "Line item amount differs from coefficient × price",
    explanation:
      "The amount of each line item is its coefficient times its unit price, plus PPN if the row states PPN. A difference in one row carries into the group, the account and the ceiling.",
    fix: "Match the coefficient, price and PPN with the source document in SIPD, then correct the wrong value. If the amount is wrong, calculate it again.",
    messages: {
      beda: "Line item “{uraian:teks}” is written as {jumlah:rupiah}, while {koefisien:angka} × {harga:harga} gives {hitungan:rupiah} (difference {selisih:rupiah}).",
      bedaPpn:
        "Line item “{uraian:teks}” is written as {jumlah:rupiah}, while {koefisien:angka} × {harga:harga} plus PPN of {ppn:persen} gives {hitungan:rupiah} (difference {selisih:rupiah}).",
      terlaluBesar:
        "Line item “{uraian:teks}” is written as {jumlah:rupiah}, while coefficient {koefisien:angka} times price {harga:harga} exceeds what can be calculated.",
    },
  },
  "HITUNG-02": {
    title: "Group amount differs from the total of its line items",
    explanation:
      "The figure beside a group [ # ] or [ - ] is the total of the line items below it. If it differs, a line item is missing or copied twice, or a figure was typed over.",
    fix: "Match the line items of this group with SIPD. Complete the missing ones or correct the group amount.",
    messages: {
      beda: "Group [ {tanda:teks} ] “{uraian:teks}” is written as {jumlah:rupiah}, while the line items below it total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-03": {
    title: "Account amount differs from the total of its parts",
    explanation:
      "Each account is the total of the accounts one level below it; the lowest account is the total of its line items. With a difference, the ceiling cannot be traced down to the line items.",
    fix: "Open the part below this account. Complete the missing account or line item, or correct the account amount as in SIPD.",
    messages: {
      beda: "Account {rekening:teks} is written as {jumlah:rupiah}, while the parts below it total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-04": {
    title: "Ceiling of the sub kegiatan differs from the total of its accounts",
    explanation:
      "Jumlah Anggaran Sub Kegiatan is the approved limit of spending. It must equal the total of all accounts above it.",
    fix: "Match the accounts of this sub kegiatan with SIPD, then correct the wrong account or Jumlah Anggaran Sub Kegiatan.",
    messages: {
      beda: "Sub kegiatan {sub:teks} states a ceiling of {pagu:rupiah}, while its accounts total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-05": {
    title: "Allocation of the year differs from the total of the sub kegiatan",
    explanation:
      "The allocation of the year in the DPA header is the total of all sub kegiatan in it. A difference may mean that a sub kegiatan sheet has not been copied to the workbook.",
    fix: "Make sure that all sub kegiatan of this DPA are in the workbook. If they are, correct the allocation of the year or the wrong ceiling.",
    messages: {
      beda: "Document {dokumen:teks} states an allocation of the year of {alokasi:rupiah}, while the {n:angka} sub kegiatan that were read total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-06": {
    title: "Coefficient does not agree with its unit",
    explanation:
      "The unit price applies to the unit in the unit column. If the coefficient uses another unit, the product does not state the volume bought.",
    fix: "Use the unit of the unit column in the coefficient as in SIPD, and make sure that each factor of the coefficient begins with a number.",
    messages: {
      satuan:
        "The coefficient of line item “{uraian:teks}” is written as “{koefisien:teks}”, while its unit is “{satuan:teks}”.",
      faktor:
        "The coefficient of line item “{uraian:teks}” is written as “{koefisien:teks}”, which is not readable as a product of numbers.",
    },
  },
  "HITUNG-07": {
    title: "PPN rate unusual for its year",
    explanation:
      "The PPN rate in a DPA raises the price of every item. An old rate carried over from the year before makes the ceiling too low or too high.",
    fix: "Check the PPN rate of this line item in SIPD. If a special rate applies, note the reason.",
    messages: {
      tarif:
        "Line item “{uraian:teks}” uses PPN of {ppn:persen}, while the usual rate for {tahun:teks} is 0 % or {lazim:teks}.",
    },
  },
  "HITUNG-08": {
    title: "Unit price with a fraction of a rupiah",
    explanation:
      "A fractional price often comes from a ceiling divided by the volume, not from the price standard. Its rounding leaves small differences in the amount.",
    fix: "Match the price with the price standard. Leave it if the price is indeed fractional, such as an electricity tariff per kWh.",
    messages: {
      pecahan: "The unit price of line item “{uraian:teks}” is written as {harga:harga}.",
    },
  },
  "HITUNG-09": {
    title: "Negative line item",
    explanation:
      "A negative line item silently reduces its account, so the total looks right while other line items are too high.",
    fix: "Replace the negative value as in SIPD. A decrease is written by lowering the line item concerned, not with a negative row.",
    messages: {
      koefisien: "Line item “{uraian:teks}” has a negative coefficient: {koefisien:angka}.",
      harga: "Line item “{uraian:teks}” has a negative price: {harga:harga}.",
      jumlah: "Line item “{uraian:teks}” has a negative amount: {jumlah:rupiah}.",
    },
  },
  "HITUNG-10": {
    title: "Negative account",
    explanation:
      "The ceiling of an account is a limit of spending, so it is at least zero. A negative figure is usually the difference of a change copied into the amount column.",
    fix: "Enter the ceiling after the change as in SIPD for this account, not its increase or decrease.",
    messages: { negatif: "Account {rekening:teks} has an amount of {jumlah:rupiah}." },
  },
  "HITUNG-11": {
    title: "Figure before the change differs from the total of its parts",
    explanation:
      "Increases and decreases are calculated from the figure before the change. If that column does not add up, the shift cannot be traced.",
    fix: "Match the before-change column with the DPA that was changed, then correct the wrong part or total.",
    messages: {
      bagian:
        "Before the change, {bagian:teks} is written as {jumlah:rupiah}, while the parts below it total {hitungan:rupiah} (difference {selisih:rupiah}).",
      pagu: "The ceiling of sub kegiatan {sub:teks} before the change is written as {jumlah:rupiah}, while its accounts total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-12": {
    title: "Ceiling before the change differs from the previous DPA",
    explanation:
      "A change starts from the DPA in force before it. If the figures differ, the DPPA was drawn up from a DPA that was not the last.",
    fix: "Make sure that the DPA compared with in this workbook is the last one approved. If it is, correct the before-change column as in that DPA.",
    messages: {
      beda: "The ceiling of sub kegiatan {sub:teks} before the change is written as {sebelum:rupiah}, while the previous DPA ({tempat:teks}) states {pagu:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-13": {
    title: "Line item of zero",
    explanation:
      "A line item of zero cannot be spent. Usually its volume or price has not been entered, or the row is left from a dropped proposal.",
    fix: "Complete its coefficient and price, or delete the line item in SIPD if it was dropped.",
    messages: { nol: "Line item “{uraian:teks}” has an amount of {jumlah:rupiah}." },
  },
  "HITUNG-14": {
    title: "Recapitulation total differs from the total of the level below",
    explanation:
      "The ceilings of program and SKPD in a recapitulation serve as official figures. If they differ from the total below, a row is missing or the total was not updated.",
    fix: "Make sure that all rows below this total were copied. If they were, calculate the total again.",
    messages: {
      beda: "The total of {tingkat:teks} {nama:teks} is written as {jumlah:rupiah}, while the {n:angka} {bawah:teks} below it total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
  "HITUNG-15": {
    title: "Operating and capital expenditure differ from the total",
    explanation:
      "Every ceiling divides fully into expenditure groups. If operating and capital do not equal the total, one of the columns was not updated.",
    fix: "Match operating and capital expenditure with the DPA, then calculate the total column again.",
    messages: {
      beda: "Row {nama:teks} states a total of {jumlah:rupiah}, while operating {operasi:rupiah} and capital {modal:rupiah} total {hitungan:rupiah} (difference {selisih:rupiah}).",
    },
  },
} as const satisfies AturanInggris;
