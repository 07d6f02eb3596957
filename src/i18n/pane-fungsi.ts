/** Texts of *Fungsi* and *Sisipkan rumus*: flat, sorted, `{slot}` where a value goes. */
export const PANE_FUNGSI = {
  "pane.fungsi.argumen": "Argumen",
  "pane.fungsi.bantuan": "Halaman bantuan {nama}",
  "pane.fungsi.buka": "Fungsi PK dan telusuran sel",
  "pane.fungsi.cari": "Cari fungsi",
  "pane.fungsi.contoh": "Contoh",
  "pane.fungsi.daftar": "Daftar fungsi",
  "pane.fungsi.hasil": "hasil {hasil}",
  "pane.fungsi.isi":
    "Setiap angka pada panel ini dapat dipanggil dari sel. Contoh dihitung dari buku kerja kecil, sehingga hasil di buku kerja Anda berbeda.",
  "pane.fungsi.judul": "Fungsi PK",
  "pane.fungsi.kosong": "Tidak ada fungsi yang cocok.",
  "pane.fungsi.opsional": "boleh kosong",
  "pane.fungsi.sisip": "Sisipkan rumus",
  "pane.fungsi.sisipContoh": "Sisipkan rumus {rumus} ke sel terpilih",
  "pane.fungsi.sisipUntuk": "Sisipkan rumus untuk {angka} ke sel terpilih",
  "pane.fungsi.tanpaRumus": "Tidak ada rumus yang memberi angka ini dengan tepat.",
  "pane.fungsi.telusur": "Telusuri sel terpilih",
  "pane.fungsi.telusurHasil": "Hasil:",
  "pane.fungsi.telusurIsi":
    "Pilih sel yang memuat rumus PK, lalu lihat dari sel mana angkanya berasal.",
  "pane.fungsi.telusurJudul": "Asal angka",
  "pane.fungsi.telusurLainnya": "{n} bagian lain tidak ditampilkan.",
  "pane.fungsi.telusurMasukan": "Bagian yang membentuk angka",
  "pane.fungsi.tersisip": "{rumus} ditulis di {sel}.",
  "pane.fungsi.tertulis": "Rumus ditulis di {sel}.",
  "pane.fungsi.timpa": "Timpa isi sel",
  "pane.fungsi.timpaIsi":
    "Sel {sel} berisi “{isi}”. Bila ditimpa, isi itu dapat dikembalikan dengan Urungkan.",
  "pane.fungsi.timpaJudul": "Sel sudah terisi",
} as const;
