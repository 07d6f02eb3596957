import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAU, PAD, RUTIN, SEMUA } from "./umum.ts";

export const DINSOS: DataSkpd = {
  kode: "1.06.0.00.0.00.01.0000",
  nama: "Dinas Sosial",
  alias: "Dinsos",
  asisten: ASISTEN.pemerintahan,
  urusan: {
    "1": "URUSAN PEMERINTAHAN WAJIB YANG BERKAITAN DENGAN PELAYANAN DASAR",
    "1.06": "URUSAN PEMERINTAHAN BIDANG SOSIAL",
  },
  program: [
    {
      kode: "1.06.04",
      nama: "PROGRAM REHABILITASI SOSIAL",
      kegiatan: [
        {
          kode: "1.06.04.2.01",
          nama: "Rehabilitasi Sosial Dasar Penyandang Disabilitas Terlantar, Anak Terlantar, Lanjut Usia Terlantar, serta Gelandangan Pengemis di Luar Panti Sosial",
          capaian: {
            teks: "Persentase PPKS terlantar yang terpenuhi kebutuhan dasarnya",
            target: 100,
            satuan: "Persen",
          },
          hasil: {
            teks: "Jumlah PPKS terlantar yang menerima layanan",
            target: 240,
            satuan: "Orang",
          },
          sasaran: "Penyandang disabilitas, anak, dan lanjut usia terlantar",
          sub: [
            {
              kode: "1.06.04.2.01.01",
              nama: "Penyediaan Permakanan",
              sumberDana: DAU,
              lokasi: "Kab. Sumedang, Sumedang Utara, Situ; Kab. Sumedang, Buahdua, Cilangkap",
              keluaran: {
                teks: "Jumlah Orang yang Mendapatkan Pemenuhan Kebutuhan Permakanan Sesuai dengan Standar Gizi Minimal Kewenangan Kabupaten/Kota",
                target: 240,
                satuan: "Orang",
              },
              waktu: [1, 12],
              keterangan: "SPM sosial, disalurkan tiap bulan",
              rekening: [
                {
                  kode: "5.1.02.01.01.0043",
                  jadwal: RUTIN,
                  kelompok: "Paket permakanan bulanan",
                  rincian: [
                    [
                      "Paket Permakanan",
                      "Beras 10 kg, telur 2 kg, minyak goreng 2 liter",
                      "240 Orang x 12 Bulan",
                      265_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [1000, 0.083, 240],
                [1000, 0.167, 240],
              ],
            },
          ],
        },
      ],
    },
    {
      kode: "1.06.05",
      nama: "PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL",
      kegiatan: [
        {
          kode: "1.06.05.2.02",
          nama: "Pengelolaan Data Fakir Miskin Cakupan Daerah Kabupaten/Kota",
          capaian: { teks: "Persentase penduduk miskin ekstrem", target: 2.4, satuan: "Persen" },
          hasil: {
            teks: "Persentase keluarga miskin ekstrem yang datanya padan NIK",
            target: 98,
            satuan: "Persen",
          },
          sasaran: "Keluarga miskin dan miskin ekstrem",
          sub: [
            {
              kode: "1.06.05.2.02.01",
              nama: "Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota",
              sumberDana: PAD,
              lokasi: SEMUA,
              keluaran: {
                teks: "Jumlah Fakir Miskin Cakupan Daerah Kabupaten/Kota yang Didata",
                target: 38_400,
                satuan: "Orang",
              },
              waktu: [3, 10],
              keterangan: "Prioritas kemiskinan ekstrem",
              rekening: [
                {
                  kode: "5.1.02.01.01.0025",
                  jadwal: { 7: 1 },
                  kelompok: "Formulir verifikasi dan validasi",
                  rincian: [["Kertas HVS", "F4 70 gr", "260 Rim", 58_000]],
                },
                {
                  kode: "5.1.02.01.01.0052",
                  jadwal: { 7: 1 },
                  kelompok: "Musyawarah desa penetapan data",
                  rincian: [["Snack Rapat", "Kue kotak", "277 Desa x 20 Orang", 15_000]],
                },
                {
                  kode: "5.1.02.04.01.0003",
                  jadwal: { 7: 2, 8: 2, 9: 1 },
                  kelompok: "Verifikasi lapangan",
                  rincian: [
                    [
                      "Transport Petugas",
                      "Operator desa by name by address",
                      "277 Orang x 10 Kali",
                      100_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
              kendala: "Verifikasi terjadwal TW III padahal menjadi dasar bansos TW IV",
              tindakLanjut: "Dimajukan agar data dipakai seluruh SKPD sejak TW II",
            },
            {
              kode: "1.06.05.2.02.04",
              nama: "Fasilitasi Bantuan Pengembangan Ekonomi Masyarakat",
              sumberDana: DAU,
              lokasi:
                "Kab. Sumedang, Jatigede, Cijeungjing; Kab. Sumedang, Wado, Sukajadi; Kab. Sumedang, Surian, Ranggasari",
              keluaran: {
                teks: "Jumlah Orang Mendapatkan Bantuan Pengembangan Ekonomi Masyarakat Kewenangan Kabupaten/Kota",
                target: 350,
                satuan: "Orang",
              },
              waktu: [4, 11],
              keterangan: "Penerima ditetapkan keputusan kepala daerah",
              rekening: [
                {
                  kode: "5.1.02.04.01.0003",
                  jadwal: { 5: 1, 8: 1, 10: 1 },
                  kelompok: "Pendampingan penerima bantuan",
                  rincian: [
                    ["Transport Pendamping", "Kabupaten ke desa", "12 Orang x 15 Kali", 150_000],
                  ],
                },
                {
                  kode: "5.1.06.02.01.0001",
                  jadwal: { 10: 1 },
                  kelompok: "Bantuan sosial usaha ekonomi produktif",
                  rincian: [
                    [
                      "Bantuan Modal Usaha",
                      "Keluarga miskin ekstrem usia produktif",
                      "350 Keluarga",
                      2_500_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
              kendala: "Daftar penerima menunggu hasil pendataan",
              tindakLanjut: "SK penerima disiapkan bertahap per kecamatan",
            },
          ],
        },
      ],
    },
  ],
};
