/**
 * Perjanjian Kinerja of the region: owner (alias, or `Bupati`), sasaran, indikator, satuan, polaritas, akumulasi, value
 * at the start of the year, target, bobot in percent of its owner. Nilai akhir moves from the start to the target, Jumlah
 * adds up to it. Figures are of the sample.
 */
export type IndikatorWilayah = readonly [
  pemilik: string,
  sasaran: string,
  indikator: string,
  satuan: string,
  polaritas: "Naik" | "Turun",
  akumulasi: "Jumlah" | "Nilai akhir",
  awal: number,
  target: number,
  bobot: number,
];

export const BUPATI = "Bupati";
const SEJAHTERA = "Meningkatnya kesejahteraan masyarakat";
const EKONOMI = "Meningkatnya pertumbuhan ekonomi yang merata";
const TATA_KELOLA = "Meningkatnya tata kelola pemerintahan yang bersih dan melayani";

// prettier-ignore
export const INDIKATOR_WILAYAH: readonly IndikatorWilayah[] = [
  [BUPATI, SEJAHTERA, "Prevalensi stunting", "Persen", "Turun", "Nilai akhir", 8.3, 7, 15],
  [BUPATI, SEJAHTERA, "Persentase penduduk miskin", "Persen", "Turun", "Nilai akhir", 10.14, 9.5, 15],
  [BUPATI, SEJAHTERA, "Persentase penduduk miskin ekstrem", "Persen", "Turun", "Nilai akhir", 3.11, 2.4, 10],
  [BUPATI, SEJAHTERA, "Indeks Pembangunan Manusia", "Indeks", "Naik", "Nilai akhir", 72.69, 73.2, 10],
  [BUPATI, EKONOMI, "Laju pertumbuhan ekonomi", "Persen", "Naik", "Nilai akhir", 5.02, 5.3, 15],
  [BUPATI, EKONOMI, "Tingkat pengangguran terbuka", "Persen", "Turun", "Nilai akhir", 7.72, 7.1, 10],
  [BUPATI, EKONOMI, "Jalan kabupaten dalam kondisi mantap", "Persen", "Naik", "Nilai akhir", 71.6, 74.5, 10],
  [BUPATI, TATA_KELOLA, "Indeks Reformasi Birokrasi", "Indeks", "Naik", "Nilai akhir", 72.4, 75, 8],
  [BUPATI, TATA_KELOLA, "Indeks SPBE", "Indeks", "Naik", "Nilai akhir", 3.1, 3.6, 7],
  ["Disdik", "Meningkatnya mutu pendidikan", "Rata-rata lama sekolah", "Tahun", "Naik", "Nilai akhir", 8.72, 8.9, 60],
  ["Disdik", "Meningkatnya mutu pendidikan", "Anak usia 5–6 tahun yang mengikuti PAUD", "Persen", "Naik", "Nilai akhir", 78, 84, 40],
  ["Dinkes", "Menurunnya prevalensi stunting", "Balita gizi kurang yang mendapat makanan tambahan", "Orang", "Naik", "Jumlah", 0, 3_600, 50],
  ["Dinkes", "Meningkatnya kesehatan ibu dan anak", "Ibu hamil yang mendapat layanan sesuai standar", "Orang", "Naik", "Jumlah", 0, 19_250, 50],
  ["DPUTR", "Meningkatnya konektivitas wilayah", "Jalan kabupaten dalam kondisi mantap", "Persen", "Naik", "Nilai akhir", 71.6, 74.5, 60],
  ["DPUTR", "Meningkatnya akses air minum dan sanitasi", "Rumah tangga dengan akses air minum layak", "Persen", "Naik", "Nilai akhir", 92.1, 93.5, 40],
  ["Disperkimtan", "Berkurangnya rumah tidak layak huni", "Rumah tidak layak huni yang diperbaiki", "Unit", "Naik", "Jumlah", 0, 480, 100],
  ["Satpol PP", "Meningkatnya ketenteraman dan ketertiban", "Pelanggaran Perda yang diselesaikan", "Persen", "Naik", "Nilai akhir", 82, 90, 60],
  ["Satpol PP", "Meningkatnya layanan pemadaman kebakaran", "Waktu tanggap kebakaran", "Menit", "Turun", "Nilai akhir", 17, 15, 40],
  ["BPBD", "Meningkatnya ketangguhan terhadap bencana", "Desa tangguh bencana", "Desa", "Naik", "Jumlah", 0, 12, 100],
  ["Dinsos", "Menurunnya kemiskinan ekstrem", "Keluarga miskin ekstrem penerima bantuan usaha", "Keluarga", "Naik", "Jumlah", 0, 900, 50],
  ["Dinsos", "Menurunnya kemiskinan ekstrem", "Fakir miskin yang datanya tervalidasi", "Orang", "Naik", "Jumlah", 0, 38_400, 50],
  ["Disnakertrans", "Menurunnya pengangguran", "Pencari kerja yang dilatih", "Orang", "Naik", "Jumlah", 0, 960, 50],
  ["Disnakertrans", "Menurunnya pengangguran", "Pencari kerja yang ditempatkan", "Orang", "Naik", "Jumlah", 0, 4_800, 50],
  ["DLHK", "Meningkatnya kualitas lingkungan hidup", "Indeks Kualitas Lingkungan Hidup", "Indeks", "Naik", "Nilai akhir", 61.4, 62.5, 60],
  ["DLHK", "Meningkatnya pengelolaan sampah", "Sampah yang tertangani", "Persen", "Naik", "Nilai akhir", 58, 63, 40],
  ["Disdukcapil", "Meningkatnya layanan administrasi kependudukan", "Anak yang memiliki Kartu Identitas Anak", "Persen", "Naik", "Nilai akhir", 64, 72, 100],
  ["DPMD", "Meningkatnya kemandirian desa", "Desa mandiri", "Desa", "Naik", "Nilai akhir", 93, 120, 100],
  ["DPPKBP3A", "Menurunnya keluarga berisiko stunting", "Keluarga berisiko stunting yang didampingi", "Keluarga", "Naik", "Jumlah", 0, 24_000, 60],
  ["DPPKBP3A", "Meningkatnya perlindungan perempuan dan anak", "Korban kekerasan yang ditangani", "Persen", "Naik", "Nilai akhir", 96, 100, 40],
  ["Dishub", "Meningkatnya keselamatan lalu lintas", "Ruas jalan dengan perlengkapan lengkap", "Persen", "Naik", "Nilai akhir", 55, 61, 100],
  ["Diskominfo", "Meningkatnya pemerintahan berbasis elektronik", "Indeks SPBE", "Indeks", "Naik", "Nilai akhir", 3.1, 3.6, 60],
  ["Diskominfo", "Tersedianya data yang mutakhir", "Perangkat daerah dengan data sektoral mutakhir", "Perangkat daerah", "Naik", "Jumlah", 0, 29, 40],
  ["Diskopukmperin", "Meningkatnya usaha mikro dan perdagangan", "Usaha mikro yang naik kelas", "Usaha", "Naik", "Jumlah", 0, 240, 60],
  ["Diskopukmperin", "Terkendalinya harga kebutuhan pokok", "Koefisien variasi harga kebutuhan pokok", "Persen", "Turun", "Nilai akhir", 9.8, 9, 40],
  ["DPMPTSP", "Meningkatnya penanaman modal", "Nilai realisasi investasi", "Miliar rupiah", "Naik", "Jumlah", 0, 2_400, 100],
  ["Disparbudpora", "Meningkatnya daya tarik wisata dan budaya", "Kunjungan wisatawan", "Orang", "Naik", "Jumlah", 0, 1_250_000, 100],
  ["Disarpus", "Meningkatnya literasi dan tertib arsip", "Perangkat daerah dengan arsip elektronik", "Perangkat daerah", "Naik", "Jumlah", 0, 24, 100],
  ["Disnakan", "Meningkatnya produksi perikanan dan peternakan", "Konsumsi ikan per kapita", "Kilogram", "Naik", "Nilai akhir", 27.4, 29, 100],
  ["DPKP", "Meningkatnya ketahanan pangan", "Skor Pola Pangan Harapan", "Skor", "Naik", "Nilai akhir", 85.6, 88.5, 50],
  ["DPKP", "Meningkatnya produksi pertanian", "Jalan usaha tani terbangun", "Unit", "Naik", "Jumlah", 0, 24, 50],
  ["Setda", "Meningkatnya reformasi birokrasi", "Indeks Reformasi Birokrasi", "Indeks", "Naik", "Nilai akhir", 72.4, 75, 100],
  ["Setwan", "Meningkatnya dukungan kepada DPRD", "Raperda yang dibahas tepat waktu", "Persen", "Naik", "Nilai akhir", 85, 95, 100],
  ["Bappppeda", "Meningkatnya mutu perencanaan", "Program RPJMD yang selaras dengan RKPD", "Persen", "Naik", "Nilai akhir", 96, 100, 100],
  ["BPKAD", "Meningkatnya mutu pengelolaan keuangan", "SKPD dengan serapan sesuai rencana", "Persen", "Naik", "Nilai akhir", 70, 85, 100],
  ["Bapenda", "Meningkatnya pendapatan asli daerah", "Pendapatan asli daerah", "Miliar rupiah", "Naik", "Jumlah", 0, 625, 100],
  ["BKPSDM", "Meningkatnya profesionalitas ASN", "Indeks Profesionalitas ASN", "Indeks", "Naik", "Nilai akhir", 68, 74, 100],
  ["Inspektorat", "Meningkatnya pengawasan intern", "Tindak lanjut rekomendasi yang selesai", "Persen", "Naik", "Nilai akhir", 82, 90, 100],
  ["Kec. Sumedang Utara", "Meningkatnya layanan kecamatan", "Indeks Kepuasan Masyarakat", "Indeks", "Naik", "Nilai akhir", 84, 88, 100],
  ["Kesbangpol", "Terjaganya kerukunan", "Potensi konflik yang diselesaikan", "Persen", "Naik", "Nilai akhir", 90, 100, 100],
];
