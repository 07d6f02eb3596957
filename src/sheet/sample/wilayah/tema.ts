import { ASISTEN } from "../data/umum.ts";

/** SKPD by alias, code, sarana-prasarana, aktivitas; the first of a theme leads it. */
export type AnggotaTema = readonly [skpd: string, kode: string, sarpras: string, aktivitas: string];

/** A program that SKPD do together at the same places. */
export interface TemaWilayah {
  readonly asisten: string;
  readonly tema: string;
  /** Kecamatan and desa. */
  readonly lokus: readonly (readonly [kecamatan: string, desa: string])[];
  readonly anggota: readonly AnggotaTema[];
}

const { pemerintahan: I, ekonomi: II, administrasi: III } = ASISTEN;

/**
 * Nine themes, three per Asisten. Names, places and members are of the sample (the list of the regency is not public);
 * codes and places are real. Two sub kegiatan serve two themes.
 */
// prettier-ignore
export const TEMA_WILAYAH: readonly TemaWilayah[] = [
  {
    asisten: I,
    tema: "Bersama Cegah Stunting",
    lokus: [["Surian", "Ranggasari"], ["Buahdua", "Cilangkap"], ["Jatigede", "Cijeungjing"]],
    anggota: [
      ["Dinkes", "1.02.02.2.02.15", "Posyandu, antropometri kit", "Pemberian makanan tambahan bagi balita gizi kurang dan ibu hamil"],
      ["Dinkes", "1.02.02.2.02.04", "Posyandu", "Pengukuran dan pemantauan tumbuh kembang balita di posyandu"],
      ["Dinsos", "1.06.04.2.01.01", "Posyandu", "Permakanan bergizi bagi keluarga dengan balita stunting"],
      ["DPUTR", "1.03.03.2.01.04", "Jaringan air minum, posyandu", "Jaringan air minum bagi desa lokus stunting"],
      ["DPUTR", "1.03.05.2.01.06", "Tangki septik, jamban", "Jamban dan tangki septik bagi keluarga lokus stunting"],
      ["Disdik", "1.01.02.2.03.17", "PAUD, posyandu", "Kelas orang tua balita di satuan PAUD yang terpadu dengan posyandu"],
      ["DPPKBP3A", "2.14.04.2.02.02", "Posyandu, balai penyuluhan KB", "Bina Keluarga Balita bagi keluarga berisiko stunting"],
      ["DPKP", "2.09.03.2.04.02", "Pekarangan, rumah bibit", "Pangan lokal dan pekarangan untuk makanan tambahan balita"],
      ["Disnakan", "3.25.06.2.03.01", "Kolam, posyandu", "Gemar makan ikan bagi ibu hamil dan balita"],
      ["DPMD", "2.13.05.2.01.03", "Posyandu", "Peningkatan kapasitas kader posyandu dan PKK"],
    ],
  },
  {
    asisten: I,
    tema: "Penghapusan Kemiskinan Ekstrem",
    lokus: [["Wado", "Sukajadi"], ["Jatinunggal", "Kirisik"], ["Cibugel", "Jayamekar"]],
    anggota: [
      ["Dinsos", "1.06.05.2.02.04", "Balai desa", "Bantuan usaha ekonomi produktif bagi keluarga miskin ekstrem"],
      ["Dinsos", "1.06.05.2.02.02", "Balai desa", "Pemutakhiran data keluarga miskin ekstrem menurut nama dan alamat"],
      ["Disperkimtan", "1.04.03.2.03.02", "Rumah tidak layak huni", "Perbaikan rumah keluarga miskin ekstrem"],
      ["Disnakertrans", "2.07.03.2.01.01", "Balai latihan kerja, balai desa", "Pelatihan keterampilan bagi pencari kerja keluarga miskin"],
      ["Diskopukmperin", "2.17.07.2.01.04", "Balai desa", "Pendampingan usaha mikro keluarga miskin ekstrem"],
      ["Disdukcapil", "2.12.02.2.01.01", "Balai desa", "Dokumen kependudukan bagi keluarga rentan"],
      ["DPUTR", "1.03.03.2.01.17", "Sumur, sarana air minum", "Sarana air minum bagi permukiman keluarga miskin"],
      ["Disdik", "1.01.02.2.01.21", "Sekolah dasar", "Biaya personal bagi murid dari keluarga miskin ekstrem"],
    ],
  },
  {
    asisten: I,
    tema: "Desa Tangguh Bencana",
    lokus: [["Cimanggung", "Sindanggalih"], ["Sumedang Selatan", "Baginda"], ["Pamulihan", "Cinanggerang"]],
    anggota: [
      ["BPBD", "1.05.03.2.02.02", "Balai desa, jalur evakuasi", "Pelatihan mitigasi tanah longsor bagi warga dan aparat desa"],
      ["BPBD", "1.05.03.2.02.10", "Jalur evakuasi, tenda", "Gladi kesiapsiagaan di desa rawan longsor"],
      ["Dinsos", "1.06.06.2.02.01", "Balai desa, lumbung sosial", "Kampung siaga bencana dan lumbung sosial desa rawan longsor"],
      ["Dinkes", "1.02.02.2.02.14", "Puskesmas, tenda", "Kesiapan layanan kesehatan bagi penduduk terdampak bencana"],
      ["DPUTR", "1.03.10.2.01.21", "Jalur evakuasi, jalan desa", "Penanganan darurat jalan pada jalur evakuasi"],
      ["Satpol PP", "1.05.04.2.04.01", "Balai desa, alat pemadam", "Pemberdayaan masyarakat dalam pencegahan kebakaran"],
      ["Disperkimtan", "1.04.02.2.02.01", "Balai desa", "Sosialisasi rumah aman gempa dan longsor"],
    ],
  },
  {
    asisten: II,
    tema: "Infrastruktur Desa Wisata",
    lokus: [["Jatigede", "Cijeungjing"], ["Rancakalong", "Nagarawangi"], ["Sukasari", "Genteng"]],
    anggota: [
      ["Disparbudpora", "3.26.02.2.03.04", "Pusat informasi, toilet, gazebo", "Penataan sarana dan prasarana desa wisata"],
      ["Disparbudpora", "3.26.02.2.03.06", "Homestay, pusat informasi", "Pelatihan kelompok sadar wisata mengelola destinasi"],
      ["DPUTR", "1.03.10.2.01.09", "Jalan kabupaten, jalan akses wisata", "Rehabilitasi jalan akses menuju desa wisata"],
      ["Dishub", "2.15.02.2.02.02", "Rambu, penerangan jalan", "Rambu dan penerangan jalan akses desa wisata"],
      ["DLHK", "2.11.11.2.01.04", "Bank sampah, tempat sampah", "Pengelolaan sampah bersama masyarakat desa wisata"],
      ["DPMD", "2.13.04.2.01.08", "BUM Desa, homestay", "Pembinaan BUM Desa pengelola desa wisata"],
      ["Diskopukmperin", "3.31.02.2.01.05", "Sentra kerajinan", "Pemberdayaan industri kerajinan di desa wisata"],
      ["Diskominfo", "2.16.02.2.01.05", "Media daring", "Promosi desa wisata melalui media komunikasi publik"],
    ],
  },
  {
    asisten: II,
    tema: "Ketahanan Pangan dan Pengendalian Inflasi",
    lokus: [["Ujungjaya", "Palasari"], ["Conggeang", "Cibubuan"], ["Tomo", "Marongge"]],
    anggota: [
      ["DPKP", "3.27.03.2.02.03", "Jalan usaha tani", "Pembangunan jalan usaha tani pada hamparan sawah"],
      ["DPKP", "2.09.03.2.02.03", "Lumbung pangan", "Pengadaan cadangan pangan beras dari kelompok tani"],
      ["DPUTR", "1.03.02.2.02.14", "Saluran irigasi", "Rehabilitasi jaringan irigasi hamparan sawah"],
      ["Disnakan", "3.25.04.2.04.02", "Kolam, saluran irigasi", "Prasarana budidaya ikan pada jaringan irigasi"],
      ["Diskopukmperin", "3.30.04.2.02.03", "Pasar rakyat", "Operasi pasar kebutuhan pokok menjelang hari besar"],
      ["Setda", "4.01.03.2.01.02", "Pasar rakyat", "Koordinasi tim pengendalian inflasi daerah"],
      ["DPMD", "2.13.05.2.01.09", "Pekarangan", "Gerakan PKK menanam cabai dan sayur di pekarangan"],
    ],
  },
  {
    asisten: II,
    tema: "Investasi dan Lapangan Kerja",
    lokus: [["Ujungjaya", "Palasari"], ["Tomo", "Tolengas"], ["Cimanggung", "Sawahdadap"]],
    anggota: [
      ["DPMPTSP", "2.18.03.2.01.02", "Kawasan industri", "Promosi penanaman modal di kawasan industri Butom"],
      ["DPMPTSP", "2.18.04.2.01.01", "Mal pelayanan publik", "Perizinan terpadu bagi penanam modal kawasan industri"],
      ["Disnakertrans", "2.07.03.2.01.01", "Balai latihan kerja", "Pelatihan keterampilan sesuai kebutuhan kawasan industri"],
      ["Disnakertrans", "2.07.04.2.03.02", "Bursa kerja daring", "Bursa kerja bagi warga sekitar kawasan industri"],
      ["Diskopukmperin", "3.31.02.2.01.03", "Sentra industri kecil", "Pelatihan industri kecil pemasok kawasan industri"],
      ["Diskopukmperin", "2.17.07.2.01.04", "Sentra industri kecil", "Pendampingan usaha mikro pemasok kawasan industri"],
      ["DPUTR", "1.03.12.2.03.01", "Kawasan industri", "Sinkronisasi pemanfaatan ruang untuk penanaman modal"],
    ],
  },
  {
    asisten: III,
    tema: "Pemerintahan Digital",
    lokus: [["Sumedang Utara", "Situ"], ["Jatinangor", "Cikeruh"]],
    anggota: [
      ["Diskominfo", "2.16.03.2.02.07", "Aplikasi layanan, pusat data", "Aplikasi layanan publik terpadu bagi perangkat daerah"],
      ["Diskominfo", "2.16.03.2.01.03", "Jaringan serat optik", "Jaringan intra pemerintah sampai kecamatan dan puskesmas"],
      ["Disdukcapil", "2.12.04.2.03.04", "Pusat data, aplikasi layanan", "Pemanfaatan data kependudukan pada layanan terpadu"],
      ["DPMPTSP", "2.18.06.2.01.01", "Aplikasi layanan, mal pelayanan publik", "Data perizinan pada aplikasi layanan terpadu"],
      ["Disarpus", "2.24.02.2.01.01", "Aplikasi arsip", "Arsip dinamis elektronik antarperangkat daerah"],
      ["BKPSDM", "5.03.02.2.01.10", "Aplikasi kepegawaian, pusat data", "Sistem informasi kepegawaian yang terhubung pusat data"],
      ["Kec. Sumedang Utara", "7.01.02.2.02.03", "Loket pelayanan, aplikasi layanan", "Layanan kecamatan melalui aplikasi layanan terpadu"],
    ],
  },
  {
    asisten: III,
    tema: "Peningkatan Pendapatan Daerah",
    lokus: [["Tanjungsari", "Gudang"], ["Sumedang Utara", "Situ"]],
    anggota: [
      ["Bapenda", "5.02.04.2.01.05", "Peta bidang pajak", "Pendataan ulang objek pajak bumi dan bangunan"],
      ["Bapenda", "5.02.04.2.01.11", "Loket pembayaran", "Penagihan pajak daerah bersama kecamatan dan desa"],
      ["Diskopukmperin", "3.30.03.2.02.01", "Pasar rakyat", "Penataan pengelola pasar penghasil retribusi"],
      ["Dishub", "2.15.02.2.04.02", "Kantong parkir", "Pengawasan parkir penghasil retribusi"],
      ["DPMPTSP", "2.18.04.2.01.03", "Mal pelayanan publik, loket pembayaran", "Konsultasi izin dan pajak bagi pelaku usaha"],
      ["DPMD", "2.13.04.2.01.04", "Balai desa", "Pengelolaan keuangan desa dan pelunasan pajak bumi dan bangunan"],
    ],
  },
  {
    asisten: III,
    tema: "Aparatur Kompeten dan Akuntabel",
    lokus: [["Sumedang Utara", "Situ"]],
    anggota: [
      ["BKPSDM", "5.04.02.2.01.03", "Ruang pelatihan", "Pengembangan kompetensi teknis perencana dan pengelola keuangan"],
      ["BKPSDM", "5.03.02.2.04.02", "Aplikasi kinerja", "Penilaian kinerja aparatur menurut Perjanjian Kinerja"],
      ["Inspektorat", "6.01.03.2.02.02", "Ruang konsultasi", "Pendampingan reformasi birokrasi perangkat daerah"],
      ["Inspektorat", "6.01.02.2.01.03", "Ruang konsultasi", "Reviu laporan kinerja perangkat daerah"],
      ["Bappppeda", "5.01.02.2.03.03", "Aplikasi kinerja", "Evaluasi berkala pelaksanaan pembangunan menurut Perjanjian Kinerja"],
      ["BPKAD", "5.02.02.2.02.11", "Ruang pelatihan", "Pembinaan penatausahaan keuangan perangkat daerah"],
      ["Setda", "4.01.01.2.13.03", "Ruang konsultasi", "Peningkatan kinerja dan reformasi birokrasi"],
    ],
  },
];
