/** Indonesian texts of the commands that work on many files: region, queue, worker. Sorted. */
export const CLI_BORONGAN = {
  "cli.borongan.antrean": "Antrean: {galat:teks}",
  "cli.borongan.berhenti": "berhenti karena galat: {galat:teks}",
  "cli.borongan.berkasHasil": "Sebutkan berkas hasil: --out HASIL.jsonl",
  "cli.borongan.berubah": "{berkas:teks} berubah sejak dimasukkan; masukkan lagi.",
  "cli.borongan.bilangan": "--jobs {isi:teks} bukan bilangan 1 sampai 64.",
  "cli.borongan.collect": "Tulis: selaras queue collect FOLDER --out HASIL.jsonl",
  "cli.borongan.duaNama":
    "Dua berkas bernama {nama:teks}: {satu:teks} dan {dua:teks}. Sebutkan folder di atasnya.",
  "cli.borongan.folderHasil":
    "Sebutkan folder hasil yang dapat ditulis semua pekerja: --out FOLDER",
  "cli.borongan.gagal": "! gagal",
  "cli.borongan.jumlah":
    "{n:angka} berkas, {lolos:angka} dapat diajukan, {belum:angka} belum, {kosong:angka} tanpa isi yang diperiksa, {galat:angka} tidak terbaca, {gagal:angka} gagal.",
  "cli.borongan.keadaanAntrean":
    "Menunggu {menunggu:angka}, dikerjakan {dikerjakan:angka}, selesai {selesai:angka}, gagal {gagal:angka}.",
  "cli.borongan.kemajuan": "{n:angka} dari {dari:angka} berkas diperiksa",
  "cli.borongan.kolom.info": "Info",
  "cli.borongan.kolom.keadaan": "Keadaan",
  "cli.borongan.kolom.kesalahan": "Kesalahan",
  "cli.borongan.kolom.percobaan": "Percobaan",
  "cli.borongan.kolom.peringatan": "Peringatan",
  "cli.borongan.kolom.sebab": "Sebab",
  "cli.borongan.memori":
    "memerlukan memori lebih dari batas {batas:angka} MB; pecah berkas itu per SKPD",
  "cli.borongan.paket":
    "Perintah ini memerlukan paket {paket:teks}. Jalankan npm ci di folder Selaras PK, lalu ulangi.",
  "cli.borongan.palang": "Memeriksa [{bar:teks}] {n:teks}/{dari:teks} berkas, sisa {sisa:teks}",
  "cli.borongan.queue":
    "selaras queue {isi:teks} tidak dikenal. Pilihan: add, status, retry, collect.",
  "cli.borongan.queueBerkas": "Sebutkan folder atau berkas .xlsx untuk queue add.",
  "cli.borongan.queueTanpa": "Sebutkan perintah untuk antrean: add, status, retry, atau collect.",
  "cli.borongan.redis": "--redis {alamat:teks} bukan alamat Redis; tulis redis://host:port.",
  "cli.borongan.redisDiam":
    "Redis di {alamat:teks} tidak menjawab. Jalankan redis-server, atau sebutkan --redis redis://host:port.",
  "cli.borongan.regionBerkas": "Sebutkan folder atau berkas .xlsx untuk region.",
  "cli.borongan.retry": "{n:angka} berkas dimasukkan kembali ke antrean.",
  "cli.borongan.sementara": "Hasil sementara ada di {berkas:teks}. Ulangi dengan --lanjut.",
  "cli.borongan.sementaraAda":
    "{berkas:teks} berisi hasil yang belum selesai. Tambahkan --lanjut untuk meneruskannya, atau hapus berkas itu.",
  "cli.borongan.setelah": "Setelah sebabnya diperbaiki: selaras queue retry",
  "cli.borongan.status.belum": "✗ belum",
  "cli.borongan.status.galat": "! tidak terbaca",
  "cli.borongan.status.kosong": "– tidak ada yang diperiksa",
  "cli.borongan.status.lolos": "✓ dapat diajukan",
  "cli.borongan.subBorongan":
    "{sub:angka} sub kegiatan dengan pagu {pagu:rupiah}; {kesalahan:angka} kesalahan, {peringatan:angka} peringatan. Tiap berkas diperiksa sendiri; untuk pemeriksaan antar-SKPD pakai selaras check.",
  "cli.borongan.sudahAda":
    "{berkas:teks} sudah ada. Sebutkan nama lain, atau pindahkan berkas itu dahulu.",
  "cli.borongan.tambah":
    "{n:angka} berkas ditambahkan ke antrean {antrean:teks}. Hasil: {folder:teks}",
  "cli.borongan.tambahLama":
    "{n:angka} berkas ditambahkan ke antrean {antrean:teks}; {lama:angka} sudah ada di sana. Hasil: {folder:teks}",
  "cli.borongan.tanpaBerkas": "Tidak ada berkas .xlsx di folder itu.",
  "cli.borongan.tidakDitambah": "{berkas:teks} tidak ditambahkan: {sebab:teks}",
  "cli.borongan.worker": "{n:angka} berkas selesai dikerjakan.",
} as const;
