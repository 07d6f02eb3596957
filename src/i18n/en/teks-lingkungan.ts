import type { TEKS_LINGKUNGAN } from "../id-lingkungan.ts";

/** English of `id-lingkungan.ts`. */
export const TEKS_LINGKUNGAN_EN = {
  "lingkungan.asal": "Selaras PK site",
  "lingkungan.asal.saran":
    "Check the connection, then ask the network administrator to allow {asal:teks}.",
  "lingkungan.asal.tidak": "{asal:teks} cannot be reached ({kode:teks}).",
  "lingkungan.asal.ya": "{asal:teks} can be reached.",
  "lingkungan.budaya": "Number notation",
  "lingkungan.budaya.isi":
    "{nama:teks}: decimal “{desimal:teks}”, thousands “{ribuan:teks}”; arguments of formulas are separated by “{pemisah:teks}” (estimated from the decimal sign).",
  "lingkungan.budaya.saran":
    "Numbers are read correctly. When typing a formula yourself, separate its arguments by “{pemisah:teks}”; the Insert button adapts by itself.",
  "lingkungan.budaya.saranSama":
    "The decimal and the thousands sign are the same: change them in the regional settings of Windows, or in Excel, Options, Advanced.",
  "lingkungan.catatan": "Notes in the workbook",
  "lingkungan.catatan.isi": "{n:angka} characters, {bagian:persen} of the room there is.",
  "lingkungan.catatan.saran": "Delete scenarios or ignored findings no longer needed.",
  "lingkungan.daftar": "List of PK functions",
  "lingkungan.daftar.beda": "The list on the site differs from this pane: {nama:teks}.",
  "lingkungan.daftar.sama": "{n:angka} functions, the same on the site and in this pane.",
  "lingkungan.daftar.saran":
    "Close and reopen Excel. Excel keeps the list of functions for up to 24 hours.",
  "lingkungan.dilindungi": "Protected sheets",
  "lingkungan.dilindungi.nama": "{jumlah:teks} {lembar:teks}",
  "lingkungan.dilindungi.saran":
    "Marks and corrections are not written there. Remove the protection if needed.",
  "lingkungan.dilindungi.tidak": "None of {n:angka} sheets.",
  "lingkungan.dilindungi.ya": "{n:angka} of {total:angka} sheets.",
  "lingkungan.excel": "Excel",
  "lingkungan.excel.isi": "{host:teks} {versi:teks}, {platform:teks}, language {bahasa:teks}.",
  "lingkungan.excel.saran": "Open Selaras PK from Excel.",
  "lingkungan.gagal": "Refused files",
  "lingkungan.gagal.saran":
    "Ask the network administrator to allow these addresses, then reload the pane.",
  "lingkungan.gagal.saranTakTahu":
    "If the pane is not complete, ask the IT administrator to look at the network tab of the developer tools.",
  "lingkungan.gagal.takTahu": "The browser inside this Excel does not tell.",
  "lingkungan.gagal.tidak": "No file was refused since the pane was opened.",
  "lingkungan.gagal.ya": "Files were refused by {host:teks}.",
  "lingkungan.guna.CustomFunctionsRuntime 1.1": "PK functions in cells",
  "lingkungan.guna.CustomFunctionsRuntime 1.2": "the message beside an error of a function",
  "lingkungan.guna.ExcelApi 1.12": "reading, marking and writing",
  "lingkungan.guna.ExcelApi 1.13": "merged cells are read; tables grow",
  "lingkungan.guna.ExcelApi 1.14": "own writing is told from typing",
  "lingkungan.guna.ExcelApi 1.17": "sheets renamed or hidden are noticed at once",
  "lingkungan.guna.SharedRuntime 1.1": "pane, ribbon and functions run together",
  "lingkungan.hanyaBaca": "Permission to write",
  "lingkungan.hanyaBaca.saran": "Save a copy to mark and correct it.",
  "lingkungan.hanyaBaca.tidak": "The workbook can be written.",
  "lingkungan.hanyaBaca.ya": "The workbook is open read-only.",
  "lingkungan.hitung": "Calculation",
  "lingkungan.hitung.manual": "Manual: figures from formulas may be old.",
  "lingkungan.hitung.otomatis": "Automatic.",
  "lingkungan.hitung.saran": "Press F9, or choose Formulas, Calculation Options, Automatic.",
  "lingkungan.officeJs": "Office library",
  "lingkungan.officeJs.dari": "Loaded from {host:teks}.",
  "lingkungan.officeJs.sendiri": "Loaded from the own site.",
  "lingkungan.panggilan": "PK functions in cells",
  "lingkungan.panggilan.ada": "Excel calls PK functions: {n:angka} live cells.",
  "lingkungan.panggilan.nama": "{n:angka} cells with a PK function show #NAME?.",
  "lingkungan.panggilan.saran": "Type =PK.PROGRESS() into a blank cell, then check again.",
  "lingkungan.panggilan.saranNama":
    "Choose Insert, My Add-ins, Selaras PK; then press Ctrl+Alt+F9.",
  "lingkungan.panggilan.tidak": "No PK function has been called in this workbook yet.",
  "lingkungan.pekerja": "Heavy calculation",
  "lingkungan.pekerja.saran":
    "Acceleration uses the first proposal only; update Excel or WebView2.",
  "lingkungan.pekerja.tidak": "The browser inside this Excel has no Worker or no WebAssembly.",
  "lingkungan.pekerja.ya": "Can run in the background.",
  "lingkungan.penyimpanan": "Browser storage",
  "lingkungan.penyimpanan.saran":
    "The language is not remembered after the pane is closed. Nothing else is affected.",
  "lingkungan.penyimpanan.tidak": "Forbidden by a policy of this computer.",
  "lingkungan.penyimpanan.ya": "Available; only the language is kept.",
  "lingkungan.ringkas":
    "{baik:angka} good, {perhatian:angka} to look at, {rusak:angka} to correct, {tidak:angka} not checked.",
  "lingkungan.struktur": "Structure of the workbook",
  "lingkungan.struktur.saran":
    "Output sheets cannot be added. Remove the protection under Review, Protect Workbook.",
  "lingkungan.struktur.tidak": "Sheets can be added and removed.",
  "lingkungan.struktur.ya": "Protected: sheets cannot be added or removed.",
  "lingkungan.syarat": "Capabilities of Office",
  "lingkungan.syarat.kurang": "ExcelApi {versi:teks}; not available: {nama:teks}.",
  "lingkungan.syarat.lengkap": "Complete; ExcelApi {versi:teks}.",
  "lingkungan.syarat.saran": "Selaras PK works without these parts; update Office to have them.",
  "lingkungan.syarat.saranWajib":
    "Update Office: Microsoft 365, Excel 2021 or later, or Excel on the web.",
  "lingkungan.takTerbaca": "Could not be read ({kode:teks}).",
  "lingkungan.takTerbaca.saran": "Finish editing the cell, then check again.",
  "lingkungan.tanpa": "The self-test is not available here.",
} as const satisfies Readonly<Record<keyof typeof TEKS_LINGKUNGAN, string>>;
