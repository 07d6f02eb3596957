import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAU, PAD } from "./umum.ts";

export const DPKP: DataSkpd = {
  kode: "3.27.2.09.0.00.01.0000",
  nama: "Dinas Pertanian dan Ketahanan Pangan",
  alias: "DPKP",
  asisten: ASISTEN.ekonomi,
  urusan: {
    "2": "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR",
    "2.09": "URUSAN PEMERINTAHAN BIDANG PANGAN",
    "3": "URUSAN PEMERINTAHAN PILIHAN",
    "3.27": "URUSAN PEMERINTAHAN BIDANG PERTANIAN",
  },
  program: [
    {
      kode: "2.09.03",
      nama: "PROGRAM PENINGKATAN DIVERSIFIKASI DAN KETAHANAN PANGAN MASYARAKAT",
      kegiatan: [
        {
          kode: "2.09.03.2.04",
          nama: "Pelaksanaan Pencapaian Target Konsumsi Pangan Perkapita/Tahun sesuai dengan Angka Kecukupan Gizi",
          capaian: { teks: "Skor Pola Pangan Harapan", target: 88.5, satuan: "Skor" },
          hasil: {
            teks: "Jumlah kelompok pekarangan pangan lestari yang aktif",
            target: 30,
            satuan: "Kelompok",
          },
          sasaran: "Kelompok wanita tani di lokus stunting",
          sub: [
            {
              kode: "2.09.03.2.04.02",
              nama: "Pemberdayaan Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
              sumberDana: PAD,
              lokasi:
                "Kab. Sumedang, Surian, Ranggasari; Kab. Sumedang, Buahdua, Cilangkap; Kab. Sumedang, Jatigede, Cijeungjing",
              keluaran: {
                teks: "Jumlah Pemberdayaan Kelompok Masyarakat dalam Penganekaragaman Konsumsi Pangan Berbasis Sumber Daya Lokal",
                target: 30,
                satuan: "Laporan",
              },
              waktu: [3, 11],
              keterangan: "Pendukung penurunan stunting",
              rekening: [
                {
                  kode: "5.1.02.01.01.0008",
                  jadwal: { 10: 1 },
                  kelompok: "Bibit sayuran pekarangan, musim tanam awal hujan",
                  rincian: [
                    [
                      "Bibit Sayuran",
                      "Cabai, tomat, terung, kangkung; polibag",
                      "30 Kelompok x 500 Batang",
                      3_500,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.01.01.0039",
                  jadwal: { 8: 1, 9: 1 },
                  kelompok: "Sarana kebun bibit kelompok",
                  rincian: [
                    [
                      "Rumah Bibit",
                      "Rangka baja ringan 3 x 6 m, plastik UV, paranet",
                      "30 Unit",
                      14_500_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.01.01.0052",
                  jadwal: { 3: 1, 8: 1 },
                  kelompok: "Pelatihan olahan pangan lokal B2SA",
                  rincian: [
                    [
                      "Makan dan Snack Rapat",
                      "Nasi kotak dan kue kotak",
                      "30 Kelompok x 25 Orang",
                      45_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0.02, 0],
              ],
            },
          ],
        },
      ],
    },
    {
      kode: "3.27.03",
      nama: "PROGRAM PENYEDIAAN DAN PENGEMBANGAN PRASARANA PERTANIAN",
      kegiatan: [
        {
          kode: "3.27.03.2.02",
          nama: "Pembangunan Prasarana Pertanian",
          capaian: { teks: "Produksi padi", target: 412_000, satuan: "Ton" },
          hasil: { teks: "Luas layanan jalan usaha tani", target: 540, satuan: "Hektare" },
          sasaran: "Kelompok tani",
          sub: [
            {
              kode: "3.27.03.2.02.03",
              nama: "Pembangunan, Rehabilitasi dan Pemeliharaan Jalan Usaha Tani",
              sumberDana: DAU,
              lokasi: "Kab. Sumedang, Wado, Sukajadi; Kab. Sumedang, Conggeang, Ungkal",
              keluaran: {
                teks: "Jalan Usaha Tani yang Dibangun, Direhabilitasi dan Dipelihara",
                target: 9,
                satuan: "Unit",
              },
              waktu: [6, 11],
              keterangan: "Swakelola tipe IV oleh kelompok tani",
              rekening: [
                {
                  kode: "5.1.02.01.01.0039",
                  jadwal: { 8: 1, 9: 1, 10: 1 },
                  kelompok: "Jalan usaha tani",
                  rincian: [
                    [
                      "Jalan Usaha Tani",
                      "Rabat beton lebar 2 m, tebal 12 cm, 250 m per unit",
                      "9 Unit",
                      145_000_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.04.01.0003",
                  jadwal: { 7: 1, 8: 1, 9: 1, 10: 1, 11: 1 },
                  kelompok: "Pendampingan kelompok tani",
                  rincian: [
                    ["Transport Penyuluh", "Kecamatan ke lokasi", "18 Orang x 10 Kali", 100_000],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
              kendala: "CPCL baru lengkap 6 dari 9 kelompok",
              tindakLanjut: "Penetapan CPCL bertahap, enam kelompok didahulukan",
            },
          ],
        },
      ],
    },
  ],
};
