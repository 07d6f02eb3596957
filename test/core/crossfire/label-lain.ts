import type { Bulan } from "../../../src/core/periode/periode.ts";

/** Two statements of place, and whether the works can meet there. Names and codes of Kabupaten Sumedang. */
export const LABEL_LOKUS: readonly (readonly [string, string, boolean, string])[] = [
  ["Kab. Sumedang, Surian, Ranggasari", "Desa Ranggasari, Kecamatan Surian", true, "satu desa"],
  ["Kab. Sumedang, Wado, Wado", "Kecamatan Wado", true, "desa dalam kecamatan"],
  ["Kecamatan Jatigede dan Kecamatan Wado", "Kec. Jatigede", true, "satu kecamatan bersama"],
  [
    "Kab. Sumedang, Semua Kecamatan, Semua Kelurahan",
    "Kecamatan Conggeang",
    true,
    "seluruh kabupaten mencakup",
  ],
  ["Kabupaten Sumedang", "Kab. Sumedang, Semua Kecamatan", true, "keduanya seluruh kabupaten"],
  ["Tanjungsari; Pamulihan; Sukasari", "Kecamatan Sukasari", true, "salah satu dari daftar"],
  ["Kec. Sumedang Utara, Situ", "Kec. Sumedang Utara, Talun", true, "dua kelurahan satu kecamatan"],
  ["Kecamatan Buahdua", "Kecamatan Darmaraja", false, "kecamatan lain"],
  [
    "Kab. Sumedang, Surian, Ranggasari",
    "Kab. Sumedang, Buahdua, Cilangkap",
    false,
    "desa dan kecamatan lain",
  ],
  ["Kecamatan Sumedang Selatan", "Kecamatan Sumedang Utara", false, "nama mirip, kecamatan lain"],
  ["Kecamatan Tanjungkerta", "Kecamatan Tanjungmedar", false, "nama mirip, kecamatan lain"],
  ["Kecamatan Cisarua", "Kecamatan Cisitu", false, "kecamatan lain"],
];

/** Facilities two works name, and whether they are shared. */
export const LABEL_SARPRAS: readonly (readonly [string, string, boolean, string])[] = [
  ["Posyandu, antropometri kit", "Kegiatan kader di posyandu", true, "posyandu"],
  ["Jaringan irigasi tersier", "Rehabilitasi saluran irigasi dan pintu air", true, "irigasi"],
  ["Gedung kreatif", "Pelatihan di ruang kreatif", true, "gedung kreatif"],
  ["Balai Penyuluhan Pertanian", "Sarana BPP kecamatan", true, "balai penyuluh"],
  ["Server dan pusat data", "Penempatan server aplikasi pada data center", true, "pusat data"],
  ["Pasar rakyat dan kios", "Los pasar bagi pedagang", true, "pasar"],
  ["Jalan dan jembatan menuju destinasi", "Perbaikan jalan desa", true, "jalan"],
  ["Tenda dan dapur umum", "Logistik bencana", true, "logistik bencana"],
  ["Rumah sakit", "Rumah tidak layak huni", false, "rumah lain"],
  ["Rumah potong hewan", "Rumah sakit", false, "rumah lain"],
  ["Traktor dan alat mesin pertanian", "Alat kesehatan puskesmas", false, "alat lain"],
  ["Taman bacaan masyarakat", "Ruang terbuka hijau", false, "taman lain"],
  ["Kolam ikan", "Gedung kreatif", false, "tidak ada yang sama"],
  ["Mobil pemadam", "Mobil perpustakaan keliling", false, "kendaraan lain"],
];

/** Profiles by jenis belanja (share), and whether they fit: alike, or one builds what the other runs. */
export const LABEL_BELANJA: readonly (readonly [
  Readonly<Record<string, number>>,
  Readonly<Record<string, number>>,
  boolean,
  string,
])[] = [
  [{ "5.1.2": 1 }, { "5.1.2": 1 }, true, "sama-sama barang dan jasa"],
  [{ "5.2.2": 1 }, { "5.1.2": 1 }, true, "modal dan operasinya"],
  [{ "5.2.4": 0.8, "5.1.2": 0.2 }, { "5.1.2": 0.9, "5.1.1": 0.1 }, true, "jalan dan kegiatannya"],
  [{ "5.1.2": 0.7, "5.1.1": 0.3 }, { "5.1.2": 0.6, "5.2.2": 0.4 }, true, "sebagian besar sama"],
  [{ "5.2.2": 1 }, { "5.2.2": 0.5, "5.2.3": 0.5 }, true, "sama-sama peralatan"],
  [{ "5.1.1": 1 }, { "5.2.4": 1 }, false, "gaji dan jalan tidak bertemu"],
  [{ "5.1.6": 1 }, { "5.1.1": 1 }, false, "bantuan sosial dan gaji"],
  [{ "5.4.2": 1 }, { "5.1.1": 1 }, false, "transfer dan gaji"],
  [{ "5.1.1": 0.9, "5.1.2": 0.1 }, { "5.1.5": 1 }, false, "gaji dan hibah"],
  [{ "5.2.1": 1 }, { "5.2.4": 1 }, false, "tanah dan jalan: dua modal, tidak ada yang menjalankan"],
];

/** Months planned by two works (rupiah), and whether they can meet in time. */
export const LABEL_WAKTU: readonly (readonly [
  Readonly<Partial<Record<Bulan, number>>>,
  Readonly<Partial<Record<Bulan, number>>>,
  boolean,
  string,
])[] = [
  [{ 3: 10 }, { 3: 20 }, true, "bulan yang sama"],
  [{ 2: 5, 3: 5 }, { 3: 8, 4: 2 }, true, "sebagian besar pada Maret"],
  [{ 1: 1, 4: 1, 7: 1, 10: 1 }, { 4: 2, 10: 2 }, true, "dua dari empat kali"],
  [{ 6: 10 }, { 5: 4, 6: 3, 7: 3 }, true, "bertemu pada Juni"],
  [{ 2: 10 }, { 10: 10 }, false, "Februari dan Oktober"],
  [{ 1: 9, 12: 1 }, { 12: 1, 11: 9 }, false, "hanya sepersepuluh pada Desember"],
  [{ 1: 5, 2: 5 }, { 3: 5, 4: 5 }, false, "berurutan, tidak bersamaan"],
  [{ 8: 10 }, { 9: 10 }, false, "bulan berikutnya"],
];
