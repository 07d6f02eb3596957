import type { CliKey } from "../cli.ts";
import { CLI_BORONGAN_EN } from "./cli-borongan.ts";

/** English of the command line. */
export const CLI_EN = {
  "cli.argumen": 'Argument not recognised. Run "selaras help". ({rincian:teks})',
  "cli.asOf": "--as-of {isi:teks} is not a month from {dari:angka} to 12.",
  "cli.asOfWilayah": "--as-of is only for the sample --wilayah.",
  "cli.bahasa": "--lang {isi:teks} is not recognised. Choices: id or en.",
  "cli.bantuan": `Selaras PK, command line

  selaras check FILE...         check DPA, RAK, PK and crossfire
  selaras cascade FILE...       tree of Asisten, crossfire program, SKPD, program, kegiatan, sub kegiatan
  selaras accelerate FILE...    what is planned in TW III/IV and can be brought forward
  selaras report FILE...        Bahan Rapat and Notulen ready to print, to --out OUTPUT.xlsx
                                --tanggal 2023-03-06: day of the meeting (default: end of the evaluated month)
  selaras fx FORMULA [FILE...]  evaluate one formula, for example '=PK.PROGRESS()'
  selaras sample OUTPUT.xlsx    write the sample workbook
                                --seeded: with deliberate errors
                                --wilayah: a whole kabupaten, 29 SKPD (--as-of N: actuals to that month)
  selaras templat OUTPUT.xlsx   write blank tables: SKPD, PK, crossfire, actuals, cash, packages
  selaras region FOLDER...      check many files at once, each by itself: --out RESULT.jsonl
  selaras queue add FOLDER...   the same, shared among workers on several machines: --out FOLDER
                                queue status, queue retry, queue collect FOLDER --out RESULT.jsonl
  selaras worker                take work from the queue (--habis: stop when the queue is empty)

Options
  --format table|json   form of the output (default: table); check has sarif as well
  --out OUTPUT          write a marked copy with PK sheets; the input file is not changed
  --rules A,B           only these rules or families, for example KODE,HITUNG-03 (check)
  --as-of N             month of evaluation, 1 to 12 (default: the last month with actual spending)
  --daerah FILE         codes and names of kabupaten, kecamatan and desa of another region (CSV; default: Sumedang)
  --tingkat T           depth of the tree (cascade): asisten, crossfire, skpd, program, kegiatan, sub, rekening
  --jobs N              files worked on at the same time (region, worker; default: number of cores)
  --lanjut              continue a region that was interrupted
  --redis URL           address of the queue (queue, worker; default: redis://127.0.0.1:6379)
  --lang id|en          language of the output (default: id); what is written into files stays Indonesian
  --solver greedy|highs how the proposal is made (accelerate): at once, or proven the best

Exit codes: 0 without errors, 1 with errors, 2 input or arguments that cannot be used.
Several files are read as one region.`,
  "cli.belumKas": "Cash not checked: there is no cash table.",
  "cli.berkas": "Name an .xlsx file for {perintah:teks}.",
  ...CLI_BORONGAN_EN,
  "cli.cascade.jenisBelanja": "expenditure type",
  "cli.cascade.rekonsiliasi":
    "Reconciliation of {ukuran:teks}: total of all sub kegiatan {total:rupiah}, total of the tree {pohon:rupiah}, difference {selisih:rupiah}.",
  "cli.cascade.rinci": "{bagian:teks} {nama:teks}",
  "cli.cascade.sumberDana": "funding source",
  "cli.cascade.takRinci": "{bagian:teks} not detailed",
  "cli.contoh": "Sample workbook written to {berkas:teks}.",
  "cli.contohBerkas": "Name one .xlsx output file, for example: selaras sample sample.xlsx",
  "cli.contohSatu": "Choose one: --seeded or --wilayah.",
  "cli.contohTanpaRujukan": "The reference tables cannot be read; the sample region needs them.",
  "cli.daerah.duaKabupaten": "Region file {berkas:teks} contains more than one kabupaten.",
  "cli.daerah.tanpaKabupaten":
    "Region file {berkas:teks} contains no kabupaten code, for example 32.10.",
  "cli.daerah.tanpaKecamatan":
    "Region file {berkas:teks} contains no kecamatan code, for example 32.10.01.",
  "cli.daerah.tidakTerbaca": "Region file {berkas:teks} cannot be read.",
  "cli.diabaikan": "Ignored",
  "cli.file.binary-xlsb":
    "{berkas:teks} is in the .xlsb format. Open it in Excel and save it as .xlsx.",
  "cli.file.corrupt":
    "{berkas:teks} is damaged and cannot be read. Open it in Excel, choose repair if offered, and save a new copy.",
  "cli.file.encrypted":
    "{berkas:teks} is locked with a password. Open it in Excel, remove the password under File > Info > Protect Workbook, and save.",
  "cli.file.exists":
    "{berkas:teks} is there already. Choose another name; the existing file is not overwritten.",
  "cli.file.full":
    "{berkas:teks} cannot be written because the storage is full. Free some space or choose another place; existing files are unchanged.",
  "cli.file.io":
    "{berkas:teks} cannot be read or written because of a storage error. Try again or choose another place; existing files are unchanged.",
  "cli.file.legacy-xls":
    "{berkas:teks} is in the old .xls format. Open it in Excel and save it as .xlsx.",
  "cli.file.locked":
    "{berkas:teks} is in use by another program. Close the file, for example in Excel, and try again.",
  "cli.file.no-access":
    "{berkas:teks} cannot be opened or written. Check the file's permissions and close it in Excel.",
  "cli.file.not-found": "{berkas:teks} was not found. Check the file's name and place.",
  "cli.file.not-xlsx":
    "{berkas:teks} is not an Excel workbook (.xlsx). Open it in Excel and save it as an Excel Workbook (.xlsx).",
  "cli.file.same-as-input":
    "{berkas:teks} is the input file. Choose another output name; the input is never changed.",
  "cli.file.too-large":
    "{berkas:teks} is too large to read. Split off sheets that are not needed or clear the formats of blank rows, and try again.",
  "cli.format": "--format {isi:teks} is not recognised. Choices: table, json or sarif.",
  "cli.fungsi": "PK.{fungsi:teks} is not recognised. The functions are: {daftar:teks}.",
  "cli.galat":
    "The command stopped because of a program error; no file was left half-written. Pass these details on to the maintainer.",
  "cli.hasil.lulus": "✓ passed",
  "cli.hasil.temuan": "✗ findings",
  "cli.hasil.tidakDiperiksa": "– not checked",
  "cli.hitungManual":
    "{berkas:teks}: Excel calculates manually, so results of formulas may be out of date. Press F9 in Excel, then save.",
  "cli.keluaran": "The output",
  "cli.kolom.alasan": "Proposal or reason",
  "cli.kolom.aturan": "Rule",
  "cli.kolom.baris": "Rows",
  "cli.kolom.belumLapor": "Not reported",
  "cli.kolom.berkas": "File",
  "cli.kolom.bulan": "Month",
  "cli.kolom.dapat": "Can come forward",
  "cli.kolom.dikenali": "Recognised as",
  "cli.kolom.diperiksa": "Checked",
  "cli.kolom.hasil": "Outcome",
  "cli.kolom.kas": "Cumulative cash",
  "cli.kolom.keterangan": "Remarks",
  "cli.kolom.kode": "Code",
  "cli.kolom.lembar": "Sheet",
  "cli.kolom.menjadi": "Plan after",
  "cli.kolom.nama": "Name",
  "cli.kolom.pagu": "Ceiling",
  "cli.kolom.realisasi": "Actual",
  "cli.kolom.sel": "Cell",
  "cli.kolom.semula": "Plan before",
  "cli.kolom.serapan": "Absorption",
  "cli.kolom.status": "Status",
  "cli.kolom.sub": "Sub kegiatan",
  "cli.kolom.temuan": "Findings",
  "cli.kolom.tingkat": "Severity",
  "cli.outFolder": "Several files need --out to be a folder, not one .xlsx file.",
  "cli.perintah": "Command {perintah:teks} is not recognised.\n\n{bantuan:teks}",
  "cli.rencana": "{n:angka} items, {jumlah:rupiah} brought forward ({cara:teks}). {catatan:teks}",
  "cli.rencana.cepat": "quick proposal",
  "cli.rencana.jarak": "{cara:teks}; at most {jarak:persen} from the best",
  "cli.rencana.terbukti": "{cara:teks}; proven the best",
  "cli.report": "{lembar:teks} written to {berkas:teks} (as of {bulan:teks}).",
  "cli.reportBerkas": "Name an output file, for example: --out meeting.xlsx",
  "cli.reportKosong": "{lembar:teks} written to {berkas:teks} (no actual spending yet).",
  "cli.rules": "--rules {isi:teks} is not recognised. Name a rule (HITUNG-03) or a family (KODE).",
  "cli.rumus": "Write the formula, for example: selaras fx '=PK.PROGRESS()' file.xlsx",
  "cli.rumusBelumDihitung":
    "{berkas:teks}, sheet {lembar:teks}: {n:angka} formulas have no stored result yet and are read as blank. Open and save the file with Excel.",
  "cli.sarif": "--format sarif is only for check.",
  "cli.solver": "--solver {isi:teks} is not recognised. Choices: greedy or highs.",
  "cli.solver.galat":
    "The HiGHS solver stopped with an error; the quick proposal can still be used.",
  "cli.solver.muat": "The HiGHS solver cannot be loaded; the quick proposal can still be used.",
  "cli.tanggal": "--tanggal {isi:teks} is not a date. Write it like 2023-03-06.",
  "cli.tanggalReport": "--tanggal is only for report.",
  "cli.templat": "Blank tables to fill in written to {berkas:teks}.",
  "cli.templatBerkas": "Name one .xlsx output file, for example: selaras templat template.xlsx",
  "cli.tingkat": "--tingkat {isi:teks} is not recognised. Choices: {daftar:teks}.",
  "cli.tingkatCascade": "--tingkat is only for cascade.",
} as const satisfies Readonly<Record<CliKey, string>>;
