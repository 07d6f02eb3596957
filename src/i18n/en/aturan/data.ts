import type { AturanInggris } from "./aturan-inggris.ts";

/** English of the DATA rules. */
export const DATA_EN = {
  "DATA-01": {
    title: "Excel error in a cell",
    explanation:
      "An error such as #REF! or #N/A stands where a figure should be. Every total that uses the cell becomes uncertain.",
    fix: "Correct the formula, or paste the value again from the source document.",
    messages: {
      galat: "This cell holds the Excel error {isi:teks}, so its value cannot be read.",
    },
  },
  "DATA-02": {
    title: "Text in a number column",
    explanation:
      "Text in a number column is left out of totals, so the total looks right while a part is missing.",
    fix: "Replace the content with a number. Move remarks to another column; leave the cell blank if there is no figure yet.",
    messages: { teks: "This cell holds “{isi:teks}”, although its column holds numbers." },
  },
  "DATA-03": {
    title: "Repeated table header",
    explanation:
      "A second header with other columns makes the rows below it read under the wrong columns.",
    fix: "Move the second table to another sheet, or give it the same columns as the first.",
    messages: {
      judul: "The table header is written again here with different columns: {isi:teks}.",
    },
  },
  "DATA-04": {
    title: "Month columns incomplete",
    explanation:
      "A plan that does not contain every month cannot be compared with the ceiling of the year.",
    fix: "Add the missing month columns, or check how the month names are written.",
    messages: {
      bulan: "This table does not contain all twelve months; missing: {isi:teks}.",
    },
  },
  "DATA-05": {
    title: "Row of figures without a code",
    explanation:
      "A row without a code cannot be placed under any sub kegiatan or account, so its figures are not checked.",
    fix: "Complete the code of this row as in SIPD. If the row is a subtotal, write Jumlah in its description column.",
    messages: { kode: "This row holds figures but has no code: {isi:teks}." },
  },
  "DATA-06": {
    title: "Numbers stored as text",
    explanation:
      "Excel formulas such as SUM skip numbers stored as text, so a total on the sheet may differ from the real total. This check still reads their value.",
    fix: "Convert them to numbers with the suggested fix, or with Data › Text to Columns in Excel.",
    messages: {
      teks: "This column holds {banyak:angka} numbers stored as text, among them “{isi:teks}”.",
    },
  },
  "DATA-07": {
    title: "Code turned into a number or date",
    explanation:
      "Excel takes codes such as 2.10 or 5.1.02 for numbers or dates unless the cell is Text. Trailing zeros are lost and the code no longer matches other sheets.",
    fix: "Format the code column as Text, then write the codes again as in SIPD.",
    messages: {
      pulih:
        "The code in this cell is stored as the number {isi:teks}; the intended code is {menjadi:teks}.",
      hilang:
        "The code in this cell is stored as the number {isi:teks}, and the intended code cannot be determined.",
    },
  },
  "DATA-08": {
    title: "Hidden rows or columns with figures",
    explanation:
      "Hidden rows and columns still count here and in formulas, but readers do not see them and they are not printed.",
    fix: "Show the rows or columns, then delete them if they are no longer used.",
    messages: {
      baris: "From this row on, {banyak:angka} hidden rows hold figures.",
      kolom: "From this column on, {banyak:angka} hidden columns hold figures.",
    },
  },
  "DATA-09": {
    title: "Merged cells inside a table",
    explanation:
      "Cells merged downwards have content only in their first row. Sorting, filtering and formulas read the rows below as blank.",
    fix: "Unmerge the cells and fill in every row.",
    messages: {
      gabung:
        "This table holds {banyak:angka} merged cells among its data; the first holds “{isi:teks}”.",
    },
  },
  "DATA-10": {
    title: "Values with fractions of a rupiah",
    explanation:
      "Budgets are set in whole rupiah. A fraction is usually the remainder of a division, such as a ceiling divided by twelve months, and leaves totals a few rupiah apart.",
    fix: "Round the values to whole rupiah and place the remainder in one month or one line item.",
    messages: {
      pecahan:
        "This column holds {banyak:angka} values with fractions of a rupiah, among them {isi:teks}.",
    },
  },
  "DATA-11": {
    title: "Negative ceiling",
    explanation:
      "A ceiling is the upper limit of spending, so it cannot be below zero. A negative value is usually the increase/(decrease) column pasted into the amount column.",
    fix: "Replace it with the amount after the change as in the DPA. Decreases belong in the increase/(decrease) column.",
    messages: {
      pagu: "The ceiling of sub kegiatan {sebutan:teks} is written as {jumlah:rupiah}, below zero.",
    },
  },
  "DATA-12": {
    title: "Extra spaces or dots in a code",
    explanation:
      "Spaces inside a code cannot be seen, but VLOOKUP and PivotTable take it for another code. This check still reads the code.",
    fix: "Remove the spaces and the dot at the end of the code with the suggested fix.",
    messages: {
      spasi: "Code “{isi:teks}” contains extra spaces or dots; it should be {menjadi:teks}.",
    },
  },
  "DATA-13": {
    title: "Budget sheet not recognised",
    explanation:
      "This sheet contains a header and budget codes, but its column headers are not recognised, so its content is not checked.",
    fix: "Set the kind of the sheet and its header row in the pane, or use the column headers of the template.",
    messages: {
      lembar:
        "This sheet is headed “{isi:teks}” and holds {banyak:angka} codes, but its table is not recognised.",
    },
  },
  "DATA-14": {
    title: "Older document not counted",
    explanation:
      "If the workbook holds several stages or budget years, only the last stage of the last year counts, so that no ceiling is counted twice.",
    fix: "Check that the document in force is the right one. If the older document is no longer needed, move it to another workbook.",
    messages: {
      arsip: "This part ({banyak:angka} records) is kept as archive and not counted: {isi:teks}.",
    },
  },
  "DATA-15": {
    title: "Date not readable",
    explanation:
      "A date that is not in the calendar, or a month without a year, cannot be compared with the monthly plan; the schedule is treated as absent.",
    fix: "Write the full date, for example 14/02/2026, or state its year.",
    messages: { tanggal: "This cell holds “{isi:teks}”, which is not readable as a date." },
  },
} as const satisfies AturanInggris;
