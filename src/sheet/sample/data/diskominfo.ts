import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAU, GAJI, PAD, RUTIN } from "./umum.ts";

const KANTOR = "Kab. Sumedang, Sumedang Utara, Situ";

export const DISKOMINFO: DataSkpd = {
  kode: "2.16.2.20.2.21.01.0000",
  nama: "Dinas Komunikasi, Informatika, Persandian dan Statistik",
  alias: "Diskominfosanditik",
  asisten: ASISTEN.administrasi,
  urusan: {
    "2": "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR",
    "2.16": "URUSAN PEMERINTAHAN BIDANG KOMUNIKASI DAN INFORMATIKA",
    "2.20": "URUSAN PEMERINTAHAN BIDANG STATISTIK",
  },
  program: [
    {
      kode: "2.16.01",
      nama: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
      kegiatan: [
        {
          kode: "2.16.01.2.02",
          nama: "Administrasi Keuangan Perangkat Daerah",
          capaian: { teks: "Nilai AKIP perangkat daerah", target: 78, satuan: "Nilai" },
          hasil: { teks: "Persentase pembayaran gaji dan tunjangan tepat waktu", target: 100, satuan: "Persen" },
          sasaran: "ASN Diskominfosanditik",
          sub: [
            {
              kode: "2.16.01.2.02.01",
              nama: "Penyediaan Gaji dan Tunjangan ASN",
              sumberDana: DAU,
              lokasi: KANTOR,
              keluaran: { teks: "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN", target: 58, satuan: "Orang" },
              waktu: [1, 12],
              keterangan: "",
              rekening: [
                {
                  kode: "5.1.01.01.01.0001",
                  jadwal: GAJI,
                  kelompok: "Gaji pokok PNS",
                  rincian: [["Gaji Pokok PNS", "Termasuk gaji ketiga belas dan THR", "14 Bulan", 214_680_000]],
                },
                {
                  kode: "5.1.01.01.02.0001",
                  jadwal: GAJI,
                  kelompok: "Tunjangan keluarga PNS",
                  rincian: [["Tunjangan Keluarga PNS", "Suami/istri dan anak", "14 Bulan", 21_450_000]],
                },
                {
                  kode: "5.1.01.01.06.0001",
                  jadwal: RUTIN,
                  kelompok: "Tunjangan beras PNS",
                  rincian: [["Tunjangan Beras PNS", "10 kg per jiwa", "168 Jiwa x 12 Bulan", 72_420]],
                },
                {
                  kode: "5.1.01.02.01.0001",
                  jadwal: GAJI,
                  kelompok: "TPP beban kerja",
                  rincian: [["TPP Beban Kerja PNS", "58 pegawai", "14 Bulan", 187_300_000]],
                },
              ],
              lapor: [[985, 0.083, 58], [985, 0.167, 58]],
            },
          ],
        },
        {
          kode: "2.16.01.2.08",
          nama: "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
          capaian: { teks: "Nilai AKIP perangkat daerah", target: 78, satuan: "Nilai" },
          hasil: { teks: "Persentase layanan perkantoran yang berfungsi", target: 100, satuan: "Persen" },
          sasaran: "ASN dan pengguna layanan",
          sub: [
            {
              kode: "2.16.01.2.08.02",
              nama: "Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik",
              sumberDana: PAD,
              lokasi: KANTOR,
              keluaran: {
                teks: "Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik yang Disediakan",
                target: 12,
                satuan: "Laporan",
              },
              waktu: [1, 12],
              keterangan: "",
              rekening: [
                {
                  kode: "5.1.02.02.01.0059",
                  jadwal: RUTIN,
                  kelompok: "Tagihan telepon",
                  rincian: [["Tagihan Telepon", "Tiga sambungan", "12 Bulan", 1_150_000]],
                },
                {
                  kode: "5.1.02.02.01.0060",
                  jadwal: RUTIN,
                  kelompok: "Tagihan air",
                  rincian: [["Tagihan Air", "Kantor dan pusat data", "12 Bulan", 875_000]],
                },
                {
                  kode: "5.1.02.02.01.0061",
                  jadwal: RUTIN,
                  kelompok: "Tagihan listrik",
                  rincian: [["Tagihan Listrik", "Kantor dan pusat data", "12 Bulan", 38_400_000]],
                },
                {
                  kode: "5.1.02.02.01.0063",
                  jadwal: RUTIN,
                  kelompok: "Internet intra pemerintah daerah",
                  rincian: [["Langganan Internet", "Dedicated 1 Gbps, 26 kecamatan", "12 Bulan", 145_000_000, 11]],
                },
              ],
              lapor: [[900, 0.083, 1], [1000, 0.167, 2]],
            },
          ],
        },
      ],
    },
    {
      kode: "2.16.03",
      nama: "PROGRAM PENGELOLAAN APLIKASI INFORMATIKA",
      kegiatan: [
        {
          kode: "2.16.03.2.02",
          nama: "Pengelolaan E-government di Lingkup Pemerintah Daerah Kabupaten/Kota",
          capaian: { teks: "Indeks SPBE", target: 3.6, satuan: "Indeks" },
          hasil: { teks: "Jumlah layanan publik terintegrasi", target: 24, satuan: "Layanan" },
          sasaran: "Perangkat daerah dan desa",
          sub: [
            {
              kode: "2.16.03.2.02.07",
              nama: "Pengembangan Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik",
              sumberDana: PAD,
              lokasi: KANTOR,
              keluaran: { teks: "Jumlah Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik yang Dikembangkan", target: 6, satuan: "Unit" },
              waktu: [2, 11],
              keterangan: "Perangkat melalui e-katalog",
              rekening: [
                {
                  kode: "5.1.02.02.01.0029",
                  jadwal: { 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1 },
                  kelompok: "Tenaga ahli pengembang",
                  rincian: [["Tenaga Ahli Pengembang", "Dibayar per bulan", "6 Orang x 10 Bulan", 6_500_000]],
                },
                {
                  kode: "5.2.02.10.01.0002",
                  jadwal: { 10: 1 },
                  kelompok: "Laptop pengembang",
                  rincian: [["Laptop", "Core i7, 16 GB, SSD 512 GB; e-katalog", "12 Unit", 21_800_000, 11]],
                },
                {
                  kode: "5.2.02.10.02.0004",
                  jadwal: { 9: 1 },
                  kelompok: "Perangkat jaringan kecamatan",
                  rincian: [["Switch dan Router", "Managed 24 port, e-katalog", "26 Set", 13_600_000, 11]],
                },
              ],
              lapor: [[0, 0, 0], [1000, 0.06, 0]],
            },
          ],
        },
      ],
    },
    {
      kode: "2.20.02",
      nama: "PROGRAM PENYELENGGARAAN STATISTIK SEKTORAL",
      kegiatan: [
        {
          kode: "2.20.02.2.01",
          nama: "Penyelenggaraan Statistik Sektoral di Lingkup Daerah Kabupaten/Kota",
          capaian: { teks: "Persentase data sektoral yang mutakhir", target: 90, satuan: "Persen" },
          hasil: { teks: "Jumlah metadata statistik sektoral", target: 140, satuan: "Metadata" },
          sasaran: "Produsen data perangkat daerah",
          sub: [
            {
              kode: "2.20.02.2.01.01",
              nama: "Koordinasi dan Sinkronisasi Pengumpulan, Pengolahan, Analisis dan Diseminasi Data Statistik Sektoral",
              sumberDana: PAD,
              lokasi: "Kab. Sumedang, Semua Kecamatan, Semua Kelurahan",
              keluaran: {
                teks: "Jumlah Dokumen Hasil Koordinasi dan Sinkronisasi Pengumpulan, Pengolahan, Analisis dan Diseminasi Data Statistik Sektoral",
                target: 4,
                satuan: "Dokumen",
              },
              waktu: [2, 11],
              keterangan: "Satu Data kemiskinan dan stunting",
              rekening: [
                {
                  kode: "5.1.02.01.01.0052",
                  jadwal: { 2: 1, 5: 1, 8: 1, 11: 1 },
                  kelompok: "Forum Satu Data",
                  rincian: [["Snack Rapat", "Kue kotak", "4 Kali x 60 Orang", 15_000]],
                },
                {
                  kode: "5.1.02.02.01.0026",
                  jadwal: { 7: 1, 8: 1, 9: 1 },
                  kelompok: "Tenaga pengolah data",
                  rincian: [["Tenaga Administrasi", "Pengolah data by name by address", "26 Orang x 3 Bulan", 2_400_000]],
                },
              ],
              lapor: [[0, 0.02, 0], [1000, 0.12, 1]],
            },
          ],
        },
      ],
    },
  ],
};
