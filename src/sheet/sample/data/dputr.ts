import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAU_PU, PAD, RUTIN } from "./umum.ts";

export const DPUTR: DataSkpd = {
  kode: "1.03.0.00.0.00.01.0000",
  nama: "Dinas Pekerjaan Umum dan Tata Ruang",
  alias: "DPUTR",
  asisten: ASISTEN.ekonomi,
  urusan: {
    "1": "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
    "1.03": "URUSAN PEMERINTAHAN BIDANG PEKERJAAN UMUM DAN PENATAAN RUANG",
  },
  program: [
    {
      kode: "1.03.10",
      nama: "PROGRAM PENYELENGGARAAN JALAN",
      kegiatan: [
        {
          kode: "1.03.10.2.01",
          nama: "Penyelenggaraan Jalan Kabupaten/Kota",
          capaian: {
            teks: "Persentase jalan kabupaten dalam kondisi mantap",
            target: 74.5,
            satuan: "Persen",
          },
          hasil: { teks: "Panjang jalan kabupaten yang ditangani", target: 46.5, satuan: "Km" },
          sasaran: "Pengguna jalan kabupaten",
          sub: [
            {
              kode: "1.03.10.2.01.09",
              nama: "Rehabilitasi Jalan",
              sumberDana: DAU_PU,
              lokasi: "Kab. Sumedang, Jatigede, Cijeungjing; Kab. Sumedang, Darmaraja, Pakualam",
              keluaran: { teks: "Panjang Jalan yang Direhabilitasi", target: 6.5, satuan: "Km" },
              waktu: [6, 11],
              keterangan: "Tender; DED tersedia",
              rekening: [
                {
                  kode: "5.1.02.02.08.0020",
                  jadwal: { 9: 1, 11: 1 },
                  kelompok: "Pengawasan rehabilitasi jalan",
                  rincian: [
                    [
                      "Jasa Konsultansi Pengawasan",
                      "Ruas Cijeungjing - Pakualam",
                      "1 Paket",
                      168_000_000,
                      11,
                    ],
                  ],
                },
                {
                  kode: "5.2.04.01.01.0003",
                  jadwal: { 8: 3, 10: 5, 11: 2 },
                  kelompok: "Rehabilitasi jalan menuju desa wisata",
                  rincian: [
                    [
                      "Rehabilitasi Jalan Ruas Cijeungjing",
                      "Laston AC-WC 4 cm, lebar 4,5 m",
                      "4 Km",
                      1_050_000_000,
                    ],
                    [
                      "Rehabilitasi Jalan Ruas Pakualam",
                      "Laston AC-WC 4 cm, lebar 4 m",
                      "2,5 Km",
                      960_000_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
              kendala: "Dokumen tender belum diserahkan ke Bagian Pengadaan Barang dan Jasa",
              tindakLanjut: "Penyerahan dokumen paling lambat minggu kedua Maret",
            },
            {
              kode: "1.03.10.2.01.11",
              nama: "Pemeliharaan Rutin Jalan",
              sumberDana: PAD,
              lokasi: "Kab. Sumedang, Semua Kecamatan, Semua Kelurahan",
              keluaran: {
                teks: "Panjang Jalan yang Dipelihara Secara Rutin",
                target: 40,
                satuan: "Km",
              },
              waktu: [1, 12],
              keterangan: "Swakelola tipe I",
              rekening: [
                {
                  kode: "5.1.02.02.01.0016",
                  jadwal: RUTIN,
                  kelompok: "Upah tenaga pemeliharaan jalan",
                  rincian: [
                    [
                      "Jasa Tenaga Pemeliharaan Jalan",
                      "Pekerja lapangan, dibayar bulanan",
                      "48 Orang x 12 Bulan",
                      2_250_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.03.04.0003",
                  jadwal: { 3: 1, 5: 1, 8: 2, 9: 2, 10: 2 },
                  kelompok: "Bahan pemeliharaan rutin",
                  rincian: [
                    ["Aspal Curah", "Penetrasi 60/70", "64 Ton", 12_400_000],
                    ["Agregat Kelas A", "Termasuk ongkos angkut", "1200 M3", 365_000],
                  ],
                },
              ],
              lapor: [
                [1000, 0.05, 2.1],
                [980, 0.1, 4.3],
              ],
            },
          ],
        },
      ],
    },
  ],
};
