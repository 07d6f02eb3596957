import { PROGRAM_PENUNJANG } from "./diskominfo-penunjang.ts";
import type { DataSkpd } from "./types.ts";
import { ASISTEN, KANTOR, PAD } from "./umum.ts";

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
    PROGRAM_PENUNJANG,
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
              keluaran: {
                teks: "Jumlah Aplikasi dan Proses Bisnis Pemerintahan Berbasis Elektronik yang Dikembangkan",
                target: 6,
                satuan: "Unit",
              },
              waktu: [2, 11],
              keterangan: "Perangkat melalui e-katalog",
              rekening: [
                {
                  kode: "5.1.02.02.01.0029",
                  jadwal: { 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1 },
                  kelompok: "Tenaga ahli pengembang",
                  rincian: [
                    [
                      "Tenaga Ahli Pengembang",
                      "Dibayar per bulan",
                      "6 Orang x 10 Bulan",
                      6_500_000,
                    ],
                  ],
                },
                {
                  kode: "5.2.02.10.01.0002",
                  jadwal: { 10: 1 },
                  kelompok: "Laptop pengembang",
                  rincian: [
                    ["Laptop", "Core i7, 16 GB, SSD 512 GB; e-katalog", "12 Unit", 21_800_000, 11],
                  ],
                },
                {
                  kode: "5.2.02.10.02.0004",
                  jadwal: { 9: 1 },
                  kelompok: "Perangkat jaringan kecamatan",
                  rincian: [
                    ["Switch dan Router", "Managed 24 port, e-katalog", "26 Set", 13_600_000, 11],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [1000, 0.06, 0],
              ],
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
                  rincian: [
                    [
                      "Tenaga Administrasi",
                      "Pengolah data by name by address",
                      "26 Orang x 3 Bulan",
                      2_400_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0.02, 0],
                [1000, 0.12, 1],
              ],
            },
          ],
        },
      ],
    },
  ],
};
