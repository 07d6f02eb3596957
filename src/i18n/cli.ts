import type { SlotsOf } from "../core/rules/message.ts";
import { overlayKini } from "./bahasa.ts";
import { CLI_BORONGAN } from "./cli-borongan.ts";
import { isi } from "./isi.ts";

/** Indonesian texts of the command line, apart from the others so that no page carries them. Sorted. */
export const CLI = {
  "cli.argumen": 'Argumen tidak dikenal. Jalankan "selaras bantuan". ({rincian:teks})',
  "cli.asOf": "--as-of {isi:teks} bukan bulan {dari:angka} sampai 12.",
  "cli.asOfWilayah": "--as-of hanya untuk contoh --wilayah.",
  "cli.bahasa": "--lang {isi:teks} tidak dikenal. Pilihan: id atau en.",
  "cli.bantuan": `Selaras PK, perintah baris

  selaras check BERKAS...       periksa DPA, RAK, PK, dan crossfire
  selaras cascade BERKAS...     pohon Asisten, program crossfire, SKPD, program, kegiatan, sub kegiatan
  selaras accelerate BERKAS...  kegiatan TW III/IV yang dapat dimajukan
  selaras report BERKAS...      Bahan Rapat dan Notulen siap cetak ke --out HASIL.xlsx
                                --tanggal 2023-03-06: hari rapat (bawaan: akhir bulan evaluasi)
  selaras fx RUMUS [BERKAS...]  hitung satu rumus, misalnya '=PK.PROGRESS()'
  selaras sample KELUARAN.xlsx  tulis buku kerja contoh
                                --seeded: dengan kesalahan yang disengaja
                                --wilayah: seluruh kabupaten, 29 SKPD (--as-of N: realisasi sampai bulan itu)
  selaras templat KELUARAN.xlsx tulis tabel kosong: SKPD, PK, crossfire, realisasi, kas, paket
  selaras region FOLDER...      periksa banyak berkas sekaligus, tiap berkas sendiri: --out HASIL.jsonl
  selaras queue add FOLDER...   sama, dibagi kepada pekerja di beberapa mesin: --out FOLDER
                                queue status, queue retry, queue collect FOLDER --out HASIL.jsonl
  selaras worker                ambil pekerjaan dari antrean (--habis: berhenti bila antrean kosong)

Pilihan
  --format table|json   bentuk keluaran (bawaan: table); check juga sarif
  --out KELUARAN        tulis salinan bertanda dan lembar PK; berkas masukan tidak diubah
  --rules A,B           hanya aturan atau kelompok aturan ini, misalnya KODE,HITUNG-03 (check)
  --as-of N             bulan evaluasi 1 sampai 12 (bawaan: bulan terakhir yang memiliki realisasi)
  --daerah BERKAS       kode dan nama kabupaten, kecamatan, desa daerah lain (CSV; bawaan: Sumedang)
  --tingkat T           kedalaman pohon (cascade): asisten, crossfire, skpd, program, kegiatan, sub, rekening
  --jobs N              berkas yang dikerjakan bersamaan (region, worker; bawaan: banyaknya inti)
  --lanjut              teruskan region yang terputus
  --redis URL           alamat antrean (queue, worker; bawaan: redis://127.0.0.1:6379)
  --lang id|en          bahasa keluaran (bawaan: id); yang ditulis ke dalam berkas tetap bahasa Indonesia
  --solver greedy|highs cara menyusun usulan (accelerate): seketika, atau terbukti terbaik

Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan, 2 masukan atau argumen tidak dapat dipakai.
Beberapa berkas dibaca sebagai satu wilayah.`,
  "cli.belumKas": "Kas belum diperiksa: tabel kas tidak ada.",
  "cli.berkas": "Sebutkan berkas .xlsx untuk {perintah:teks}.",
  ...CLI_BORONGAN,
  "cli.cascade.jenisBelanja": "jenis belanja",
  "cli.cascade.rekonsiliasi":
    "Rekonsiliasi {ukuran:teks}: jumlah semua sub kegiatan {total:rupiah}, jumlah pohon {pohon:rupiah}, selisih {selisih:rupiah}.",
  "cli.cascade.rinci": "{bagian:teks} {nama:teks}",
  "cli.cascade.sumberDana": "sumber dana",
  "cli.cascade.takRinci": "{bagian:teks} tidak dirinci",
  "cli.contoh": "Buku kerja contoh ditulis ke {berkas:teks}.",
  "cli.contohBerkas": "Sebutkan satu berkas keluaran .xlsx, misalnya: selaras sample contoh.xlsx",
  "cli.contohSatu": "Pilih salah satu: --seeded atau --wilayah.",
  "cli.contohTanpaRujukan": "Tabel rujukan tidak dapat dibaca; contoh wilayah membutuhkannya.",
  "cli.daerah.duaKabupaten": "Berkas daerah {berkas:teks} memuat lebih dari satu kabupaten.",
  "cli.daerah.tanpaKabupaten":
    "Berkas daerah {berkas:teks} tidak memuat kode kabupaten, misalnya 32.10.",
  "cli.daerah.tanpaKecamatan":
    "Berkas daerah {berkas:teks} tidak memuat kode kecamatan, misalnya 32.10.01.",
  "cli.daerah.tidakTerbaca": "Berkas daerah {berkas:teks} tidak dapat dibaca.",
  "cli.diabaikan": "Diabaikan",
  "cli.file.binary-xlsb":
    "{berkas:teks} berformat .xlsb. Buka dengan Excel, lalu simpan sebagai .xlsx.",
  "cli.file.corrupt":
    "{berkas:teks} rusak dan tidak dapat dibaca. Buka dengan Excel, pilih perbaiki bila ditawarkan, lalu simpan salinan baru.",
  "cli.file.encrypted":
    "{berkas:teks} terkunci kata sandi. Buka dengan Excel, hapus kata sandi lewat Berkas > Info > Proteksi Buku Kerja, lalu simpan.",
  "cli.file.exists": "{berkas:teks} sudah ada. Pilih nama lain; berkas yang ada tidak ditimpa.",
  "cli.file.full":
    "{berkas:teks} tidak dapat ditulis karena penyimpanan penuh. Kosongkan sebagian penyimpanan atau pilih letak lain; berkas yang ada tidak berubah.",
  "cli.file.io":
    "{berkas:teks} tidak dapat dibaca atau ditulis karena gangguan penyimpanan. Coba lagi atau pilih letak lain; berkas yang ada tidak berubah.",
  "cli.file.legacy-xls":
    "{berkas:teks} berformat .xls lama. Buka dengan Excel, lalu simpan sebagai .xlsx.",
  "cli.file.locked":
    "{berkas:teks} sedang dipakai program lain. Tutup berkas itu, misalnya di Excel, lalu coba lagi.",
  "cli.file.no-access":
    "{berkas:teks} tidak dapat dibuka atau ditulis. Periksa izin berkas dan tutup berkas itu di Excel.",
  "cli.file.not-found": "{berkas:teks} tidak ditemukan. Periksa nama dan letak berkas.",
  "cli.file.not-xlsx":
    "{berkas:teks} bukan buku kerja Excel (.xlsx). Buka dengan Excel, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
  "cli.file.same-as-input":
    "{berkas:teks} adalah berkas masukan. Pilih nama keluaran lain; masukan tidak pernah diubah.",
  "cli.file.too-large":
    "{berkas:teks} terlalu besar untuk dibaca. Pisahkan lembar yang tidak diperlukan atau hapus format pada baris kosong, lalu coba lagi.",
  "cli.format": "--format {isi:teks} tidak dikenal. Pilihan: table, json, atau sarif.",
  "cli.fungsi": "PK.{fungsi:teks} tidak dikenal. Fungsi yang ada: {daftar:teks}.",
  "cli.galat":
    "Perintah berhenti karena kesalahan program; tidak ada berkas yang ditulis setengah. Sampaikan keterangan ini kepada pengelola.",
  "cli.hasil.lulus": "✓ lulus",
  "cli.hasil.temuan": "✗ temuan",
  "cli.hasil.tidakDiperiksa": "– tidak diperiksa",
  "cli.hitungManual":
    "{berkas:teks}: mode hitung Excel manual, sehingga hasil rumus mungkin belum diperbarui. Tekan F9 di Excel, lalu simpan.",
  "cli.keluaran": "Keluaran",
  "cli.kolom.alasan": "Usulan atau alasan",
  "cli.kolom.aturan": "Aturan",
  "cli.kolom.baris": "Baris",
  "cli.kolom.belumLapor": "Belum lapor",
  "cli.kolom.berkas": "Berkas",
  "cli.kolom.bulan": "Bulan",
  "cli.kolom.dapat": "Dapat dimajukan",
  "cli.kolom.dikenali": "Dikenali sebagai",
  "cli.kolom.diperiksa": "Diperiksa",
  "cli.kolom.hasil": "Hasil",
  "cli.kolom.kas": "Kas kumulatif",
  "cli.kolom.keterangan": "Keterangan",
  "cli.kolom.kode": "Kode",
  "cli.kolom.lembar": "Lembar",
  "cli.kolom.menjadi": "Rencana menjadi",
  "cli.kolom.nama": "Nama",
  "cli.kolom.pagu": "Pagu",
  "cli.kolom.realisasi": "Realisasi",
  "cli.kolom.sel": "Sel",
  "cli.kolom.semula": "Rencana semula",
  "cli.kolom.serapan": "Serapan",
  "cli.kolom.status": "Status",
  "cli.kolom.sub": "Sub kegiatan",
  "cli.kolom.temuan": "Temuan",
  "cli.kolom.tingkat": "Tingkat",
  "cli.outFolder": "Beberapa berkas memerlukan --out berupa folder, bukan satu berkas .xlsx.",
  "cli.perintah": "Perintah {perintah:teks} tidak dikenal.\n\n{bantuan:teks}",
  "cli.rencana": "{n:angka} kegiatan, {jumlah:rupiah} dimajukan ({cara:teks}). {catatan:teks}",
  "cli.rencana.cepat": "usulan cepat",
  "cli.rencana.jarak": "{cara:teks}; paling jauh {jarak:persen} dari yang terbaik",
  "cli.rencana.terbukti": "{cara:teks}; terbukti terbaik",
  "cli.report": "{lembar:teks} ditulis ke {berkas:teks} (keadaan s.d. {bulan:teks}).",
  "cli.reportBerkas": "Sebutkan berkas keluaran, misalnya: --out bahan-rapat.xlsx",
  "cli.reportKosong": "{lembar:teks} ditulis ke {berkas:teks} (belum ada realisasi).",
  "cli.rules":
    "--rules {isi:teks} tidak dikenal. Sebutkan aturan (HITUNG-03) atau kelompok (KODE).",
  "cli.rumus": "Tulis rumusnya, misalnya: selaras fx '=PK.PROGRESS()' berkas.xlsx",
  "cli.rumusBelumDihitung":
    "{berkas:teks}, lembar {lembar:teks}: {n:angka} rumus belum memiliki hasil tersimpan dan dibaca kosong. Buka dan simpan berkas dengan Excel.",
  "cli.sarif": "--format sarif hanya untuk check.",
  "cli.solver": "--solver {isi:teks} tidak dikenal. Pilihan: greedy atau highs.",
  "cli.solver.galat": "Penyelesai HiGHS berhenti karena galat; usulan cepat tetap dapat dipakai.",
  "cli.solver.muat": "Penyelesai HiGHS tidak dapat dimuat; usulan cepat tetap dapat dipakai.",
  "cli.tanggal": "--tanggal {isi:teks} bukan tanggal. Tulis seperti 2023-03-06.",
  "cli.tanggalReport": "--tanggal hanya untuk report.",
  "cli.templat": "Tabel kosong untuk diisi ditulis ke {berkas:teks}.",
  "cli.templatBerkas":
    "Sebutkan satu berkas keluaran .xlsx, misalnya: selaras templat templat.xlsx",
  "cli.tingkat": "--tingkat {isi:teks} tidak dikenal. Pilihan: {daftar:teks}.",
  "cli.tingkatCascade": "--tingkat hanya untuk cascade.",
} as const;

export type CliKey = keyof typeof CLI;

type Arguments<Key extends CliKey> =
  SlotsOf<(typeof CLI)[Key]> extends Readonly<Record<string, never>>
    ? []
    : [data: SlotsOf<(typeof CLI)[Key]>];

/** A text of the command line in the language of now. */
export function teksCli<Key extends CliKey>(key: Key, ...args: Arguments<Key>): string {
  return isi((overlayKini()?.cli ?? CLI)[key], args[0] ?? {});
}
