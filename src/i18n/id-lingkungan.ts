/** Indonesian sentences of the self-test: what was found, and what to do. Keys `lingkungan.check.what`, sorted. */
export const TEKS_LINGKUNGAN = {
  "lingkungan.asal": "Situs Selaras PK",
  "lingkungan.asal.saran":
    "Periksa sambungan, lalu minta pengelola jaringan mengizinkan {asal:teks}.",
  "lingkungan.asal.tidak": "{asal:teks} tidak terjangkau ({kode:teks}).",
  "lingkungan.asal.ya": "{asal:teks} terjangkau.",
  "lingkungan.budaya": "Penulisan angka",
  "lingkungan.budaya.isi":
    "{nama:teks}: desimal “{desimal:teks}”, ribuan “{ribuan:teks}”; argumen rumus dipisah “{pemisah:teks}” (ditaksir dari tanda desimal).",
  "lingkungan.budaya.saran":
    "Angka dibaca dengan benar. Bila rumus diketik sendiri, pisahkan argumennya dengan “{pemisah:teks}”; tombol Sisipkan sudah menyesuaikan.",
  "lingkungan.budaya.saranSama":
    "Tanda desimal dan ribuan sama: ubah di Windows, Pengaturan wilayah, atau di Excel, Opsi, Tingkat Lanjut.",
  "lingkungan.catatan": "Catatan di buku kerja",
  "lingkungan.catatan.isi": "{n:angka} karakter, {bagian:persen} dari ruang yang disediakan.",
  "lingkungan.catatan.saran": "Hapus skenario atau temuan yang diabaikan yang tidak dipakai lagi.",
  "lingkungan.daftar": "Daftar fungsi PK",
  "lingkungan.daftar.beda": "Daftar di situs berbeda dari panel ini: {nama:teks}.",
  "lingkungan.daftar.sama": "{n:angka} fungsi, sama di situs dan di panel ini.",
  "lingkungan.daftar.saran":
    "Tutup dan buka lagi Excel. Excel menyimpan daftar fungsi sampai 24 jam.",
  "lingkungan.dilindungi": "Lembar yang dilindungi",
  "lingkungan.dilindungi.nama": "{jumlah:teks} {lembar:teks}",
  "lingkungan.dilindungi.saran":
    "Tanda dan perbaikan tidak ditulis di sana. Buka perlindungannya bila diperlukan.",
  "lingkungan.dilindungi.tidak": "Tidak ada di antara {n:angka} lembar.",
  "lingkungan.dilindungi.ya": "{n:angka} dari {total:angka} lembar.",
  "lingkungan.excel": "Excel",
  "lingkungan.excel.isi": "{host:teks} {versi:teks}, {platform:teks}, bahasa {bahasa:teks}.",
  "lingkungan.excel.saran": "Buka Selaras PK dari Excel.",
  "lingkungan.gagal": "Berkas yang ditolak",
  "lingkungan.gagal.saran":
    "Minta pengelola jaringan mengizinkan alamat itu, lalu muat ulang panel.",
  "lingkungan.gagal.saranTakTahu":
    "Bila panel tidak lengkap, minta pengelola TI melihat kolom jaringan pada alat pengembang.",
  "lingkungan.gagal.takTahu": "Peramban di dalam Excel ini tidak memberi tahu.",
  "lingkungan.gagal.tidak": "Tidak ada berkas yang ditolak sejak panel dibuka.",
  "lingkungan.gagal.ya": "Ada berkas yang ditolak oleh {host:teks}.",
  "lingkungan.guna.CustomFunctionsRuntime 1.1": "fungsi PK di sel",
  "lingkungan.guna.CustomFunctionsRuntime 1.2": "penjelasan pada galat fungsi",
  "lingkungan.guna.ExcelApi 1.12": "membaca, menandai, dan menulis",
  "lingkungan.guna.ExcelApi 1.13": "sel gabungan terbaca; tabel ikut memanjang",
  "lingkungan.guna.ExcelApi 1.14": "tulisan sendiri dibedakan dari ketikan",
  "lingkungan.guna.ExcelApi 1.17":
    "lembar yang berganti nama atau disembunyikan langsung diketahui",
  "lingkungan.guna.SharedRuntime 1.1": "panel, pita, dan fungsi berjalan bersama",
  "lingkungan.hanyaBaca": "Izin menulis",
  "lingkungan.hanyaBaca.saran": "Simpan sebagai salinan untuk menandai dan memperbaiki.",
  "lingkungan.hanyaBaca.tidak": "Buku kerja dapat ditulis.",
  "lingkungan.hanyaBaca.ya": "Buku kerja dibuka hanya-baca.",
  "lingkungan.hitung": "Cara menghitung",
  "lingkungan.hitung.manual": "Manual: angka dari rumus mungkin belum diperbarui.",
  "lingkungan.hitung.otomatis": "Otomatis.",
  "lingkungan.hitung.saran": "Tekan F9, atau pilih Rumus, Opsi Penghitungan, Otomatis.",
  "lingkungan.officeJs": "Pustaka Office",
  "lingkungan.officeJs.dari": "Dimuat dari {host:teks}.",
  "lingkungan.officeJs.sendiri": "Dimuat dari situs sendiri.",
  "lingkungan.panggilan": "Fungsi PK di sel",
  "lingkungan.panggilan.ada": "Excel memanggil fungsi PK: {n:angka} sel hidup.",
  "lingkungan.panggilan.nama": "{n:angka} sel berisi fungsi PK menampilkan #NAME?.",
  "lingkungan.panggilan.saran": "Ketik =PK.PROGRESS() di sel kosong, lalu periksa lagi.",
  "lingkungan.panggilan.saranNama":
    "Pilih Sisipkan, Add-in Saya, Selaras PK; lalu tekan Ctrl+Alt+F9.",
  "lingkungan.panggilan.tidak": "Belum ada fungsi PK yang dipanggil di buku kerja ini.",
  "lingkungan.pekerja": "Hitungan berat",
  "lingkungan.pekerja.saran":
    "Percepatan memakai usulan pertama saja; perbarui Excel atau WebView2.",
  "lingkungan.pekerja.tidak":
    "Peramban di dalam Excel ini tidak menyediakan Worker atau WebAssembly.",
  "lingkungan.pekerja.ya": "Dapat berjalan di belakang layar.",
  "lingkungan.penyimpanan": "Penyimpanan peramban",
  "lingkungan.penyimpanan.saran":
    "Pilihan bahasa tidak diingat sesudah panel ditutup. Hal lain tidak terpengaruh.",
  "lingkungan.penyimpanan.tidak": "Dilarang oleh kebijakan komputer ini.",
  "lingkungan.penyimpanan.ya": "Tersedia; hanya pilihan bahasa yang disimpan.",
  "lingkungan.ringkas":
    "{baik:angka} baik, {perhatian:angka} perlu perhatian, {rusak:angka} harus diperbaiki, {tidak:angka} tidak diperiksa.",
  "lingkungan.struktur": "Struktur buku kerja",
  "lingkungan.struktur.saran":
    "Lembar hasil tidak dapat ditambahkan. Buka perlindungan struktur lewat Tinjau, Proteksi Buku Kerja.",
  "lingkungan.struktur.tidak": "Lembar dapat ditambah dan dihapus.",
  "lingkungan.struktur.ya": "Dilindungi: lembar tidak dapat ditambah atau dihapus.",
  "lingkungan.syarat": "Kemampuan Office",
  "lingkungan.syarat.kurang": "ExcelApi {versi:teks}; tidak tersedia: {nama:teks}.",
  "lingkungan.syarat.lengkap": "Lengkap; ExcelApi {versi:teks}.",
  "lingkungan.syarat.saran":
    "Selaras PK tetap bekerja tanpa bagian itu; perbarui Office untuk mendapatkannya.",
  "lingkungan.syarat.saranWajib":
    "Perbarui Office: Microsoft 365, Excel 2021 ke atas, atau Excel di web.",
  "lingkungan.takTerbaca": "Tidak dapat dibaca ({kode:teks}).",
  "lingkungan.takTerbaca.saran": "Selesaikan penyuntingan sel, lalu periksa lagi.",
  "lingkungan.tanpa": "Pemeriksaan lingkungan tidak tersedia di sini.",
} as const;
