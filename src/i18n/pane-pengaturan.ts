/** Texts of the settings page: flat, sorted, `{slot}` where a value goes. */
export const PANE_PENGATURAN = {
  "pane.pengaturan.bahasa": "Bahasa",
  "pane.pengaturan.bahasaGagal":
    "Teks bahasa Inggris tidak dapat dimuat. Panel tetap berbahasa Indonesia. Coba lagi.",
  "pane.pengaturan.bahasaIsi":
    "Disimpan di komputer ini untuk Anda, bukan di buku kerja. Lembar yang ditulis ke buku kerja tetap berbahasa Indonesia.",
  "pane.pengaturan.bahasaJudul": "Panel",
  "pane.pengaturan.bawaan": "Kembalikan bawaan",
  "pane.pengaturan.bawaanUntuk": "Kembalikan bawaan: {label}",
  "pane.pengaturan.hapus": "Hapus",
  "pane.pengaturan.hapusBaris": "Hapus baris {n}",
  "pane.pengaturan.hapusKolom": "Hapus baris",
  "pane.pengaturan.isi":
    "Setiap perubahan langsung disimpan di buku kerja ini, dan semua angka menyesuaikan.",
  "pane.pengaturan.judul": "Pengaturan",
  "pane.pengaturan.sel": "{kolom}, baris {baris}",
  "pane.pengaturan.simpanKelompok": "Simpan nilai",
  "pane.pengaturan.simpanTabel": "Simpan tabel",
  "pane.pengaturan.simpanUntuk": "Simpan nilai: {label}",
  "pane.pengaturan.tabel": "{label} ({n} baris)",
  "pane.pengaturan.tambah": "Tambah baris",
  "pane.pengaturan.tersimpan": "Pengaturan disimpan.",
  "pane.pengaturan.tidak": "Tidak",
  "pane.pengaturan.ya": "Ya",
} as const;
