import type { DataSkpd } from "./types.ts";
import { ASISTEN, DAU, PAD } from "./umum.ts";

export const DISPARBUDPORA: DataSkpd = {
  kode: "3.26.2.22.2.19.01.0000",
  nama: "Dinas Pariwisata, Kebudayaan, Kepemudaan dan Olahraga",
  alias: "Disparbudpora",
  asisten: ASISTEN.ekonomi,
  urusan: {
    "2": "URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR",
    "2.19": "URUSAN PEMERINTAHAN BIDANG KEPEMUDAAN DAN OLAHRAGA",
    "2.22": "URUSAN PEMERINTAHAN BIDANG KEBUDAYAAN",
    "3": "URUSAN PEMERINTAHAN PILIHAN",
    "3.26": "URUSAN PEMERINTAHAN BIDANG PARIWISATA",
  },
  program: [
    {
      kode: "2.19.02",
      nama: "PROGRAM PENGEMBANGAN KAPASITAS DAYA SAING KEPEMUDAAN",
      kegiatan: [
        {
          kode: "2.19.02.2.01",
          nama: "Penyadaran, Pemberdayaan, dan Pengembangan Pemuda dan Kepemudaan Terhadap Pemuda Pelopor Kabupaten/Kota, Wirausaha Muda Pemula, dan Pemuda Kader Kabupaten/Kota",
          capaian: {
            teks: "Persentase pemuda berperan aktif dalam kegiatan kemasyarakatan",
            target: 31,
            satuan: "Persen",
          },
          hasil: { teks: "Jumlah pemuda kader terlatih", target: 72, satuan: "Orang" },
          sasaran: "Pelajar SLTA",
          sub: [
            {
              kode: "2.19.02.2.01.09",
              nama: "Penyelenggaraan Seleksi dan Pelatihan Pasukan Pengibar Bendera",
              sumberDana: PAD,
              lokasi: "Kab. Sumedang, Sumedang Utara, Kota Kaler",
              keluaran: {
                teks: "Jumlah Pasukan Pengibar Bendera yang Dilatih",
                target: 72,
                satuan: "Orang",
              },
              waktu: [4, 8],
              keterangan: "Peringatan HUT RI 17 Agustus 2023",
              rekening: [
                {
                  kode: "5.1.02.01.01.0058",
                  jadwal: { 8: 1 },
                  kelompok: "Konsumsi latihan Paskibraka HUT RI",
                  rincian: [
                    [
                      "Makan dan Minum Peserta",
                      "Tiga kali makan, dua kali snack",
                      "90 Orang x 21 Hari",
                      110_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.01.01.0064",
                  jadwal: { 8: 1 },
                  kelompok: "Pakaian Paskibraka HUT RI",
                  rincian: [
                    [
                      "Pakaian Dinas Upacara",
                      "Setelan lengkap dengan atribut",
                      "72 Stel",
                      1_350_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.02.01.0003",
                  jadwal: { 4: 1, 8: 2 },
                  kelompok: "Pelatih dan juri Paskibraka HUT RI",
                  rincian: [
                    [
                      "Honorarium Narasumber",
                      "Pejabat eselon III ke bawah/yang disetarakan",
                      "12 Orang x 9 Jam",
                      900_000,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0, 0],
              ],
            },
          ],
        },
      ],
    },
    {
      kode: "2.22.02",
      nama: "PROGRAM PENGEMBANGAN KEBUDAYAAN",
      kegiatan: [
        {
          kode: "2.22.02.2.01",
          nama: "Pengelolaan Kebudayaan yang Masyarakat Pelakunya dalam Daerah Kabupaten/Kota",
          capaian: {
            teks: "Persentase objek pemajuan kebudayaan yang dilestarikan",
            target: 64,
            satuan: "Persen",
          },
          hasil: {
            teks: "Jumlah objek pemajuan kebudayaan yang ditampilkan",
            target: 26,
            satuan: "Objek",
          },
          sasaran: "Sanggar dan lingkung seni",
          sub: [
            {
              kode: "2.22.02.2.01.01",
              nama: "Pelindungan, Pengembangan, Pemanfaatan Objek Pemajuan Kebudayaan",
              sumberDana: PAD,
              lokasi:
                "Kab. Sumedang, Sumedang Utara, Kota Kaler; Kab. Sumedang, Rancakalong, Nagarawangi",
              keluaran: {
                teks: "Jumlah Objek Pemajuan Kebudayaan yang Dilindungi, Dikembangkan, dan Dimanfaatkan",
                target: 26,
                satuan: "Objek",
              },
              waktu: [3, 4],
              keterangan: "Hari Jadi Sumedang, April 2023",
              rekening: [
                {
                  kode: "5.1.02.02.01.0025",
                  jadwal: { 4: 1 },
                  kelompok: "Pagelaran seni Hari Jadi Sumedang",
                  rincian: [
                    [
                      "Jasa Seniman",
                      "Tarawangsa, kuda renggong, tutunggulan",
                      "26 Grup",
                      7_500_000,
                    ],
                  ],
                },
                {
                  kode: "5.1.02.02.01.0047",
                  jadwal: { 4: 1 },
                  kelompok: "Panggung dan tata suara Hari Jadi Sumedang",
                  rincian: [
                    [
                      "Jasa Penyelenggaraan Acara",
                      "Panggung 10 x 12 m, tata suara, tata cahaya",
                      "1 Paket",
                      185_000_000,
                      11,
                    ],
                  ],
                },
              ],
              lapor: [
                [0, 0, 0],
                [0, 0.05, 0],
              ],
            },
          ],
        },
      ],
    },
    {
      kode: "3.26.02",
      nama: "PROGRAM PENINGKATAN DAYA TARIK DESTINASI PARIWISATA",
      kegiatan: [
        {
          kode: "3.26.02.2.03",
          nama: "Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
          capaian: { teks: "Jumlah kunjungan wisatawan", target: 1_250_000, satuan: "Orang" },
          hasil: {
            teks: "Jumlah destinasi dan desa wisata yang dikembangkan",
            target: 4,
            satuan: "Destinasi",
          },
          sasaran: "Pengelola desa wisata dan wisatawan",
          sub: [
            {
              kode: "3.26.02.2.03.04",
              nama: "Pengadaan/Pemeliharaan/Rehabilitasi Sarana dan Prasarana dalam Pengelolaan Destinasi Pariwisata Kabupaten/Kota",
              sumberDana: DAU,
              lokasi: "Kab. Sumedang, Jatigede, Cijeungjing; Kab. Sumedang, Darmaraja, Pakualam",
              keluaran: {
                teks: "Jumlah Sarana dan Prasarana Pengelolaan Destinasi Pariwisata Kabupaten/Kota yang Tersedia dan Terpelihara",
                target: 9,
                satuan: "Unit",
              },
              waktu: [5, 11],
              keterangan: "Penataan menunggu akses jalan selesai",
              rekening: [
                {
                  kode: "5.1.02.02.12.0003",
                  jadwal: { 8: 1 },
                  kelompok: "Bimbingan teknis pengelola desa wisata",
                  rincian: [
                    ["Bimbingan Teknis", "Dua hari, fullday, bersertifikat", "80 Orang", 1_150_000],
                  ],
                },
                {
                  kode: "5.2.03.01.01.0037",
                  jadwal: { 9: 3, 10: 4, 11: 3 },
                  kelompok: "Gazebo, pusat informasi, dan toilet wisata",
                  rincian: [
                    [
                      "Pusat Informasi Wisata",
                      "Bangunan 6 x 9 m, Cijeungjing, termasuk perencanaan dan pengawasan",
                      "1 Unit",
                      640_000_000,
                    ],
                    ["Toilet Wisata", "Bangunan 4 x 6 m, empat bilik", "3 Unit", 175_000_000],
                    ["Gazebo", "Kayu, atap sirap, 3 x 3 m", "5 Unit", 38_500_000],
                  ],
                },
              ],
              lapor: [[0, 0, 0], null],
              kendala: "Status lahan Pakualam menunggu perjanjian pinjam pakai",
              tindakLanjut: "Berita acara pinjam pakai dengan desa pada Maret",
            },
          ],
        },
      ],
    },
  ],
};
