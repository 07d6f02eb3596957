import { PROGRAM_MASYARAKAT } from "./dinkes-masyarakat.ts";
import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAK_STUNTING, DAU, DAU_KESEHATAN, SEMUA } from "./umum.ts";

const LOKUS_STUNTING =
  "Kab. Sumedang, Surian, Ranggasari; Kab. Sumedang, Buahdua, Cilangkap; Kab. Sumedang, Jatigede, Cijeungjing";

export const DINKES: DataSkpd = {
  kode: "1.02.0.00.0.00.01.0000",
  nama: "Dinas Kesehatan",
  alias: "Dinkes",
  asisten: ASISTEN.pemerintahan,
  urusan: {
    "1": "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
    "1.02": "URUSAN PEMERINTAHAN BIDANG KESEHATAN",
  },
  program: [
    {
      kode: "1.02.02",
      nama: "PROGRAM PEMENUHAN UPAYA KESEHATAN PERORANGAN DAN UPAYA KESEHATAN MASYARAKAT",
      kegiatan: [
        {
          kode: "1.02.02.2.01",
          nama: "Penyediaan Fasilitas Pelayanan Kesehatan untuk UKM dan UKP Kewenangan Daerah Kabupaten/Kota",
          capaian: { teks: "Prevalensi stunting", target: 7, satuan: "Persen" },
          hasil: {
            teks: "Persentase puskesmas dengan alat kesehatan sesuai standar",
            target: 88,
            satuan: "Persen",
          },
          sasaran: "Puskesmas dan posyandu",
          sub: [
            {
              kode: "1.02.02.2.01.14",
              nama: "Pengadaan Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan",
              sumberDana: DAK_STUNTING,
              lokasi: LOKUS_STUNTING,
              keluaran: {
                teks: "Jumlah Alat Kesehatan/Alat Penunjang Medik Fasilitas Pelayanan Kesehatan yang Disediakan",
                target: 132,
                satuan: "Unit",
              },
              waktu: [7, 11],
              keterangan: "Prioritas penurunan stunting, e-purchasing",
              rekening: [
                {
                  kode: "5.2.02.07.01.0005",
                  jadwal: { 10: 1 },
                  kelompok: "USG portabel untuk puskesmas",
                  rincian: [
                    [
                      "USG Portabel",
                      "USG 2 dimensi, dua probe, e-katalog",
                      "12 Unit",
                      92_500_000,
                      11,
                    ],
                  ],
                },
                {
                  kode: "5.2.02.07.01.0010",
                  jadwal: { 9: 1 },
                  kelompok: "Antropometri kit posyandu",
                  rincian: [
                    [
                      "Antropometri Kit",
                      "Timbangan, stadiometer, infantometer, pita LiLA, tas; e-katalog",
                      "120 Set",
                      7_400_000,
                      11,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
              kendala: "Rencana kegiatan DAK belum disetujui di aplikasi KRISNA",
              tindakLanjut: "Melengkapi data dukung dan usulan RUP sebelum akhir Maret",
            },
          ],
        },
        {
          kode: "1.02.02.2.02",
          nama: "Penyediaan Layanan Kesehatan untuk UKM dan UKP Rujukan Tingkat Daerah Kabupaten/Kota",
          capaian: {
            teks: "Cakupan layanan kesehatan dasar sesuai standar",
            target: 100,
            satuan: "Persen",
          },
          hasil: {
            teks: "Persentase ibu hamil dan balita yang mendapat layanan sesuai standar",
            target: 100,
            satuan: "Persen",
          },
          sasaran: "Ibu hamil, bayi, dan balita",
          sub: [
            {
              kode: "1.02.02.2.02.01",
              nama: "Pengelolaan Pelayanan Kesehatan Ibu Hamil",
              sumberDana: DAU_KESEHATAN,
              lokasi: SEMUA,
              keluaran: {
                teks: "Jumlah Ibu Hamil yang Mendapatkan Pelayanan Kesehatan Sesuai Standar",
                target: 19_250,
                satuan: "Orang",
              },
              waktu: [1, 12],
              keterangan: "Prioritas penurunan AKI/AKB",
              rekening: [
                {
                  kode: "5.1.02.01.01.0052",
                  jadwal: { 2: 1, 3: 2, 5: 2, 7: 2, 9: 2, 10: 1 },
                  kelompok: "Kelas ibu hamil",
                  rincian: [
                    ["Makan Rapat", "Nasi kotak", "700 Orang x 2 Kali", 30_000],
                    ["Snack Rapat", "Kue kotak", "700 Orang x 2 Kali", 15_000],
                  ],
                },
                {
                  kode: "5.1.02.02.01.0003",
                  jadwal: { 2: 1, 3: 2, 5: 2, 7: 2, 9: 2, 10: 1 },
                  kelompok: "Narasumber kelas ibu hamil",
                  rincian: [
                    [
                      "Honorarium Narasumber",
                      "Pejabat eselon III ke bawah/yang disetarakan",
                      "40 Orang x 3 Jam",
                      900_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.04.01.0003",
                  jadwal: { 2: 1, 3: 1, 4: 1, 5: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1, 11: 1 },
                  kelompok: "Pendampingan ibu hamil risiko tinggi",
                  rincian: [
                    ["Transport Petugas", "Puskesmas ke desa", "35 Puskesmas x 20 Kali", 150_000],
                  ],
                },
              ],
              lapor: [
                [0, 0.02, 1480],
                [930, 0.11, 3015],
              ],
            },
            {
              kode: "1.02.02.2.02.15",
              nama: "Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
              sumberDana: DAU,
              lokasi: LOKUS_STUNTING,
              keluaran: {
                teks: "Jumlah Dokumen Hasil Pengelolaan Pelayanan Kesehatan Gizi Masyarakat",
                target: 4,
                satuan: "Dokumen",
              },
              waktu: [2, 11],
              keterangan: "Prioritas penurunan stunting",
              rekening: [
                {
                  kode: "5.1.02.01.01.0024",
                  jadwal: { 8: 1 },
                  kelompok: "Alat tulis kegiatan gizi",
                  rincian: [
                    ["Buku KIA Kit", "Map, pulpen, stiker pantau gizi", "1500 Paket", 18_000],
                  ],
                },
                {
                  kode: "5.1.02.01.01.0043",
                  jadwal: { 8: 1, 9: 1, 10: 1 },
                  kelompok: "Pemberian makanan tambahan lokal",
                  rincian: [
                    [
                      "PMT Balita Gizi Kurang",
                      "Makanan tambahan berbahan pangan lokal",
                      "600 Balita x 90 Hari",
                      16_500,
                    ],
                    [
                      "PMT Ibu Hamil KEK",
                      "Makanan tambahan berbahan pangan lokal",
                      "200 Orang x 90 Hari",
                      21_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.04.01.0003",
                  jadwal: { 3: 1, 6: 1, 9: 1, 11: 1 },
                  kelompok: "Pemantauan status gizi",
                  rincian: [
                    ["Transport Petugas", "Puskesmas ke posyandu", "120 Orang x 2 Kali", 150_000],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0.03, 0],
              ],
              kendala: "PMT dijadwalkan TW III, sasaran sudah terdata sejak Januari",
              tindakLanjut: "Usulan percepatan PMT ke TW II bersama TP PKK",
            },
          ],
        },
      ],
    },
    PROGRAM_MASYARAKAT,
  ],
};
