import type { DataIndikator } from "./types.ts";

const BUPATI = "Bupati";
const baris = (
  pemilik: string,
  sasaran: string,
  indikator: string,
  satuan: string,
  polaritas: "Naik" | "Turun",
  akumulasi: "Jumlah" | "Nilai akhir",
  target: number,
  tw: readonly [number, number, number, number],
  bobot: number,
  realisasi: readonly [number | null, number | null],
): DataIndikator => ({ pemilik, sasaran, indikator, satuan, polaritas, akumulasi, target, tw, bobot, realisasi });

/** Starting points of the three Bupati indicators are the public figures of January 2023. */
export const INDIKATOR: readonly DataIndikator[] = [
  baris(BUPATI, "Meningkatnya kesejahteraan masyarakat", "Prevalensi stunting", "Persen", "Turun", "Nilai akhir", 7, [8.1, 7.8, 7.4, 7], 40, [8.27, 8.2]),
  baris(BUPATI, "Meningkatnya kesejahteraan masyarakat", "Persentase penduduk miskin", "Persen", "Turun", "Nilai akhir", 9.5, [10, 9.9, 9.7, 9.5], 30, [10.14, 10.14]),
  baris(BUPATI, "Meningkatnya kesejahteraan masyarakat", "Persentase penduduk miskin ekstrem", "Persen", "Turun", "Nilai akhir", 2.4, [3, 2.8, 2.6, 2.4], 30, [3.11, 3.05]),
  baris("Dinas Kesehatan", "Menurunnya prevalensi stunting", "Balita gizi kurang yang mendapat makanan tambahan", "Orang", "Naik", "Jumlah", 600, [0, 0, 300, 600], 50, [0, 0]),
  baris("Dinas Kesehatan", "Menurunnya prevalensi stunting", "Posyandu dengan antropometri kit", "Posyandu", "Naik", "Jumlah", 120, [0, 0, 120, 120], 20, [0, 0]),
  baris("Dinas Kesehatan", "Meningkatnya kesehatan ibu dan anak", "Ibu hamil yang mendapat layanan sesuai standar", "Orang", "Naik", "Jumlah", 19_250, [4_800, 9_600, 14_400, 19_250], 30, [1_480, 3_015]),
  baris("Dinas Sosial", "Menurunnya kemiskinan ekstrem", "Keluarga miskin ekstrem penerima bantuan usaha", "Keluarga", "Naik", "Jumlah", 350, [0, 0, 0, 350], 50, [0, 0]),
  baris("Dinas Sosial", "Menurunnya kemiskinan ekstrem", "Fakir miskin yang datanya tervalidasi", "Orang", "Naik", "Jumlah", 38_400, [0, 5_000, 38_400, 38_400], 50, [0, 0]),
  baris("Dinas Pekerjaan Umum dan Tata Ruang", "Meningkatnya konektivitas wilayah", "Jalan kabupaten dalam kondisi mantap", "Persen", "Naik", "Nilai akhir", 74.5, [72, 72.4, 73.4, 74.5], 100, [71.8, 71.9]),
  baris("Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga", "Meningkatnya daya tarik wisata dan budaya", "Kunjungan wisatawan", "Orang", "Naik", "Jumlah", 1_250_000, [260_000, 610_000, 900_000, 1_250_000], 60, [92_400, 171_300]),
  baris("Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga", "Meningkatnya daya tarik wisata dan budaya", "Objek pemajuan kebudayaan yang ditampilkan", "Objek", "Naik", "Jumlah", 26, [0, 26, 26, 26], 40, [0, 0]),
  baris("Dinas Pertanian dan Ketahanan Pangan", "Meningkatnya ketahanan pangan", "Skor Pola Pangan Harapan", "Skor", "Naik", "Nilai akhir", 88.5, [86, 86.8, 87.6, 88.5], 50, [85.7, null]),
  baris("Dinas Pertanian dan Ketahanan Pangan", "Meningkatnya produksi pertanian", "Jalan usaha tani terbangun", "Unit", "Naik", "Jumlah", 9, [0, 0, 6, 9], 50, [0, 0]),
  baris("Dinas Komunikasi, Informatika, Persandian dan Statistik", "Meningkatnya pemerintahan berbasis elektronik", "Indeks SPBE", "Indeks", "Naik", "Nilai akhir", 3.6, [3.2, 3.3, 3.45, 3.6], 60, [3.14, 3.14]),
  baris("Dinas Komunikasi, Informatika, Persandian dan Statistik", "Tersedianya data yang mutakhir", "Perangkat daerah dengan data sektoral mutakhir", "Perangkat daerah", "Naik", "Jumlah", 29, [7, 14, 22, 29], 40, [2, 5]),
];
