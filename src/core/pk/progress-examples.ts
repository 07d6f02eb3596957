import type { FxExample } from "./spec.ts";

/**
 * Examples of PK.PROGRESS over the small workbook of the help page: Dinas Kesehatan (2 indicators, 2 sub kegiatan) and
 * Dinas PUPR (2 indicators, 1 sub kegiatan), reported up to June; one indicator and one sub kegiatan have no report.
 */
export const PROGRESS_EXAMPLES: readonly FxExample[] = [
  { formula: "=PK.PROGRESS()", args: [], result: 0.58 },
  {
    formula: '=PK.PROGRESS(; "TW I")',
    args: [null, "TW I"],
    result: 0.34,
    note: { id: "sampai Maret", en: "up to March" },
  },
  { formula: '=PK.PROGRESS("Dinkes")', args: ["Dinkes"], result: 0.67 },
  {
    formula: '=PK.PROGRESS(;; "pelaporan")',
    args: [null, null, "pelaporan"],
    result: 0.75,
    note: { id: "3 dari 4 indikator dilaporkan", en: "3 of 4 indicators reported" },
  },
  { formula: '=PK.PROGRESS(;; "keuangan")', args: [null, null, "keuangan"], result: 0.25 },
  { formula: '=PK.PROGRESS(;; "fisik")', args: [null, null, "fisik"], result: 0.375 },
  {
    formula: '=PK.PROGRESS("Asisten II"; 6; "keuangan")',
    args: ["Asisten II", 6, "keuangan"],
    result: 0.2,
  },
  {
    formula: '=PK.PROGRESS("1.02.02"; "Maret"; "keuangan")',
    args: ["1.02.02", "Maret", "keuangan"],
    result: 0.1,
    note: { id: "satu bidang dan program", en: "one program" },
  },
  {
    formula: '=PK.PROGRESS("Stunting";; "keuangan")',
    args: ["Stunting", null, "keuangan"],
    result: 0.5,
    note: { id: "satu tema crossfire", en: "one crossfire theme" },
  },
  {
    formula: '=PK.PROGRESS("Stunting")',
    args: ["Stunting"],
    result: 0.85,
    note: { id: "indikator yang menyebut stunting", en: "the indicator that speaks of stunting" },
  },
  {
    formula: '=PK.PROGRESS("Dinas Perikanan")',
    args: ["Dinas Perikanan"],
    result: { error: "lingkupTidakAda" },
  },
  {
    formula: "=PK.PROGRESS(; 1)",
    args: [null, 1],
    result: { error: "belumDilaporkan" },
  },
  {
    formula: '=PK.PROGRESS(;; "semangat")',
    args: [null, null, "semangat"],
    result: { error: "ukuran" },
  },
  { formula: "=PK.PROGRESS(; 13)", args: [null, 13], result: { error: "bulan" } },
];
