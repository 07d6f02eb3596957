import type { TEKS_APP } from "../id-app.ts";

/** English of `id-app.ts`. */
export const TEKS_APP_EN = {
  "app.abai.alasanKosong": "The reason for ignoring the finding is blank.",
  "app.abai.batas": "The last day of ignoring must be after the day of the decision.",
  "app.abai.hilang": "That finding is no longer there.",
  "app.baca.dibatalkan": "Reading was cancelled.",
  "app.beranda.bukaBuku": "Open a workbook that holds a DPA, RAK or PK, then reload this page.",
  "app.beranda.dilaporkan.fisik": "{n:angka} of {total:angka} sub kegiatan reported",
  "app.beranda.dilaporkan.keuangan": "{n:angka} of {total:angka} sub kegiatan reported",
  "app.beranda.dilaporkan.kinerja": "{n:angka} of {total:angka} indicators reported",
  "app.beranda.label.fisik": "Actual physical progress",
  "app.beranda.label.keuangan": "Actual spending",
  "app.beranda.label.kinerja": "PK performance progress",
  "app.beranda.periksa": "Check the DPA to see whether the document can be submitted.",
  "app.crossfire.alasanKosong": "The reason for refusing the proposal is blank.",
  "app.crossfire.barisTerisi":
    "Row {baris:teks} below the table on sheet “{lembar:teks}” is not blank and was not written. Insert blank rows there.",
  "app.crossfire.jumlahTema":
    "{asisten:teks} has {n:angka} themes; usually {lazim:angka} per Asisten.",
  "app.crossfire.langkahTambah": "Adding {n:angka} rows of theme “{tema:teks}”",
  "app.crossfire.namaKosong": "The theme name is blank.",
  "app.crossfire.sudahAda": "{kode:teks} is already in that theme.",
  "app.crossfire.tanpaGazetir": "Locus not checked: the table of kecamatan and desa is not loaded.",
  "app.crossfire.tanpaTema": "Crossfire table not found: there are no themes yet.",
  "app.crossfire.tanpaUrung": "There is no decision to undo.",
  "app.crossfire.terpotong":
    "This region is too large: not all pairs of sub kegiatan were assessed.",
  "app.crossfire.usulanHilang": "That proposal is no longer there.",
  "app.host.akibat.bersih": "Your cells and formulas are unchanged; some marks may still be there.",
  "app.host.akibat.catatan":
    "Your cells and formulas are unchanged; this note may not have been kept.",
  "app.host.akibat.lembar": "Your sheets are unchanged; the output sheet was not finished.",
  "app.host.akibat.lembarBaru":
    "The existing sheets are unchanged. If there is a new sheet that is incomplete, delete it.",
  "app.host.akibat.tanda":
    "Your cells and formulas are unchanged; the colour marks may be incomplete.",
  "app.host.akibat.tidakAda": "Nothing changed in the workbook.",
  "app.host.belumDibacaUlang": "{hasil:teks} The result cannot be read again yet. {sebab:teks}",
  "app.host.catatanPenuh":
    "The notes of Selaras PK in this workbook are full. Delete scenarios or ignored findings, then try again.",
  "app.host.langkahTerputus":
    "{sebab:teks} Step “{label:teks}” stopped: some of its {n:angka} cells may already be written. The step is recorded; finish or undo it from the first page.",
  "app.host.sebab.busy":
    "Excel is busy, or a cell is being edited. Finish the edit with Enter or Esc, then try again.",
  "app.host.sebab.denied":
    "Excel refused: the sheet or workbook is protected. Remove the protection, then try again.",
  "app.host.sebab.full": "Excel is out of memory. Close other workbooks, then try again.",
  "app.host.sebab.lost": "The connection to Excel was lost. Reload the pane, then try again.",
  "app.host.sebab.missing":
    "The sheet is no longer found; it may have been deleted or renamed. Run again.",
  "app.host.sebab.other": "Excel refused this request. Try again.",
  "app.host.sebab.tooLarge":
    "The content of one row is too large to send to Excel. Shorten very long texts, then try again.",
  "app.host.tidakJadi": "{sebab:teks} No cell has changed.",
  "app.host.urungTerputus":
    "{sebab:teks} Undoing “{label:teks}” stopped: some of its cells may not be back yet. The step is still recorded; undo it once more.",
  "app.jejak.belumAda": "not available yet",
  "app.jejak.galat": "The formula in cell {sel:teks} cannot be traced: {galat:teks}",
  "app.jejak.tanpaRumus": "Cell {sel:teks} holds no PK formula.",
  "app.jejak.tidakDikenal": "PK.{fungsi:teks} in cell {sel:teks} is not recognised.",
  "app.keputusan.belumDicatat": "The decision was not recorded. {sebab:teks}",
  "app.keputusan.bukanTanggal":
    "{label:teks} “{isi:teks}” is not a date. Write it like 28/02/2023.",
  "app.keputusan.dicatat": "The decision is recorded.",
  "app.keputusan.hilang": "Decision {id:teks} is no longer found on the decision sheet.",
  "app.keputusan.kosong": "The decision is blank. Write what was decided.",
  "app.keputusan.langkahStatus": "Status of decision {id:teks}",
  "app.keputusan.lembarDilindungi":
    "The decision was not recorded: sheet “{lembar:teks}” is protected.",
  "app.keputusan.statusDilindungi":
    "The status was not changed: sheet “{lembar:teks}” is protected.",
  "app.keputusan.statusDiubah": "The status of decision {id:teks} is changed.",
  "app.keputusan.tanggalRapat": "Meeting date",
  "app.keputusan.tenggat": "Due date",
  "app.kriteria.tidakDikenal": "Criterion {id:teks} is not recognised.",
  "app.langkah.sebagian":
    "Some cells cannot be written, and those already written cannot be taken back.",
  "app.lembar.bukaPerlindungan": "Sheet “{lembar:teks}” is protected; remove its protection first.",
  "app.lembar.dilindungi": "Sheet “{lembar:teks}” is protected and cannot be changed.",
  "app.lembar.hilang": "Sheet “{lembar:teks}” is no longer found.",
  "app.lembar.langkah": "Sheet “{lembar:teks}”",
  "app.lembar.tidakDihapus": "Sheet “{lembar:teks}” cannot be deleted.",
  "app.lembar.tidakDitambah": "Sheet “{lembar:teks}” cannot be added.",
  "app.lembar.tidakDitulis": "Sheet “{lembar:teks}” cannot be written.",
  "app.lembarBaru.dibatalkan": "Writing was cancelled.",
  "app.lembarBaru.dibatalkanSebagian": "Writing was cancelled; sheets already made: {lembar:teks}.",
  "app.lembarBaru.tanpaRujukan":
    "The reference tables cannot be loaded, so the sample region cannot be made. Check the internet connection, then try again.",
  "app.lembarBaru.tidakDapat": "New sheets cannot be made here.",
  "app.pengaturan.belumDisimpan": "{nama:teks} was not saved. {syarat:teks}",
  "app.pengaturan.tidakDikenal": "Setting {nama:teks} is not recognised.",
  "app.perbaikan.banyak": "Fix of {n:angka} cells",
  "app.perbaikan.pilihSendiri": "More than one fix is possible, so it must be chosen by itself.",
  "app.perbaikan.rumus":
    "This cell holds a formula. The fix would replace it with a value, so it must be chosen by itself.",
  "app.perbaikan.satu": "Fix of {sel:teks}",
  "app.perbaikan.selBerubah": "The cell changed since the check; check again first.",
  "app.perbaikan.sudahBerisi": "This cell already holds the proposal.",
  "app.perbaikan.usulanLain":
    "Another finding suggests other content for this cell; fix them one by one.",
  "app.putusan.akibat": "Other findings that only follow from these: {n:angka}.",
  "app.putusan.alasanKosong": "The reason for the decision is blank.",
  "app.putusan.diabaikan": "Findings ignored with a reason: {n:angka}.",
  "app.putusan.kosong":
    "Nothing was checked: this workbook holds no recognised DPA, RAK, PK or crossfire sheet yet.",
  "app.putusan.lolos": "Can be submitted: no errors in the rules checked.",
  "app.putusan.peringatan": "Warnings that need a reason: {n:angka}.",
  "app.putusan.tanggal": "The date of the decision is not recognised.",
  "app.putusan.tertahan": "Cannot be submitted yet: errors to be corrected: {n:angka}.",
  "app.rencana.belumDiterapkan": "No plan has been applied yet.",
  "app.rencana.belumTerbukti": "The search time ran out before the best was proven.",
  "app.rencana.dibatalkan": "The search for the best proposal was cancelled.",
  "app.rencana.kosong": "This plan moves nothing.",
  "app.rencana.melanggar": "This plan breaks limits and was not applied. {batas:teks}",
  "app.rencana.usulanCepat": "The search time ran out; the quick proposal is used.",
  "app.rujukan.alamat": "{alamat:teks}: write a cell or range address, for example B2 or B2:B9.",
  "app.rujukan.lembarPertama": "{alamat:teks}: there is no first sheet.",
  "app.rujukan.lembarTidakAda": "{alamat:teks}: sheet “{lembar:teks}” does not exist.",
  "app.rujukan.rentang": "{alamat:teks}: the range is reversed or too large.",
  "app.rumus.langkah": "Formula PK.{fungsi:teks} in {sel:teks}",
  "app.sel.baruBerubah": "This cell has just changed and was left as it is.",
  "app.sel.pilih": "Select a cell on the sheet first.",
  "app.sel.tidakDitulis": "Cell {sel:teks} cannot be written.",
  "app.sel.tidakTerbaca": "Cell {sel:teks} cannot be read.",
  "app.skenario.namaKosong": "The scenario name is blank.",
  "app.skenario.namaPanjang": "A scenario name has at most {n:angka} characters.",
  "app.skenario.penuh": "At most {n:angka} scenarios; delete one first.",
  "app.skenario.tanggal": "The scenario date is not recognised.",
  "app.solver.tidakAda": "The HiGHS solver is not available here.",
  "app.sub.hilang": "That sub kegiatan is no longer there.",
  "app.tanggalKeputusan": "The decision date is not recognised.",
  "app.terap.barisGanda": "the RAK holds several rows for it and does not detail accounts.",
  "app.terap.belumSesuai": "{kode:teks}: the monthly plan is not as proposed yet; check its rows.",
  "app.terap.blokBerbeda":
    "{nama:teks}: the withdrawal plan in the DPA differs from the RAK and was left; adjust it by hand.",
  "app.terap.catatanBesar":
    "The plan has been written, but its record is too large to be kept in the workbook; write PK Pergeseran, PK Jadwal and PK Surat before the pane is closed.",
  "app.terap.catatanGagal":
    "The plan has been written, but its record could not be kept in the workbook; write PK Pergeseran, PK Jadwal and PK Surat before the pane is closed.",
  "app.terap.ditimpa": "Formula {rumus:teks} in {sel:teks} was overwritten with a number.",
  "app.terap.jumlahBeda":
    "{sel:teks} (total of {nama:teks}) did not equal the total of its rows before the proposal and was left; adjust it by hand.",
  "app.terap.langkah": "Acceleration: {n:angka} sub kegiatan",
  "app.terap.langkahSkenario": "Acceleration “{nama:teks}”: {n:angka} sub kegiatan",
  "app.terap.lembarHilang": "sheet “{lembar:teks}” is no longer found.",
  "app.terap.rumus":
    "{sel:teks} holds a formula ({rumus:teks}), which is not overwritten without permission.",
  "app.terap.rumusJumlah": "{sel:teks} holds a formula ({rumus:teks}) and is left to calculate.",
  "app.terap.selBerubah": "{sel:teks} no longer holds the figure that was read; run again.",
  "app.terap.skpdBeda":
    "{sel:teks} (RAK of {nama:teks}) did not equal the sum of its sub kegiatan before the proposal and is left; adjust it yourself.",
  "app.terap.tanpaKolom": "its sheet has no column for the new month.",
  "app.terap.tidakDitulis": "{nama:teks} not written: {sebab:teks}",
  "app.urung.hilang": "That step was already undone or is no longer recorded.",
  "app.urung.lebihBaru": "A newer step changed this cell; undo that step first.",
  "app.urung.lembarBerubah": "This sheet changed after it was made and was left as it is.",
  "app.urung.selBerubah": "This cell changed after the fix and was left as it is.",
  "app.versi.berkasTakTerbuka": "Other files cannot be opened here.",
  "app.versi.berkasTanpaDpa": "{berkas:teks} holds no DPA that can be compared.",
  "app.versi.bukuTanpaDpa": "This workbook holds no DPA that can be compared.",
  "app.versi.sama": "Choose two different sheets for before and after.",
  "app.versi.skpdBeda": "{berkas:teks} and this workbook have no SKPD in common.",
  "app.versi.tahunBeda":
    "{berkas:teks} is of budget year {tahunBerkas:teks}, this workbook of {tahunBuku:teks}; choose a file of the same year.",
  "app.versi.tanpaDpa": "Sheet “{lembar:teks}” holds no DPA that can be compared.",
} as const satisfies Readonly<Record<keyof typeof TEKS_APP, string>>;
