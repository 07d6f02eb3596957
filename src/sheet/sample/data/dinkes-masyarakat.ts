import type { DataProgram } from "./types.ts";
import { PAD, SEMUA } from "./umum.ts";

/** The second program of the Dinas Kesehatan. */
export const PROGRAM_MASYARAKAT: DataProgram = {
  kode: "1.02.05",
  nama: "PROGRAM PEMBERDAYAAN MASYARAKAT BIDANG KESEHATAN",
  kegiatan: [
    {
      kode: "1.02.05.2.03",
      nama: "Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM) Tingkat Daerah Kabupaten/Kota",
      capaian: { teks: "Persentase posyandu aktif", target: 86, satuan: "Persen" },
      hasil: { teks: "Jumlah kader posyandu terlatih", target: 810, satuan: "Orang" },
      sasaran: "Kader posyandu",
      sub: [
        {
          kode: "1.02.05.2.03.01",
          nama: "Bimbingan Teknis dan Supervisi Pengembangan dan Pelaksanaan Upaya Kesehatan Bersumber Daya Masyarakat (UKBM)",
          sumberDana: PAD,
          lokasi: SEMUA,
          keluaran: {
            teks: "Jumlah Dokumen Hasil Bimbingan Teknis dan Supervisi Upaya Kesehatan Bersumber Daya Masyarakat (UKBM)",
            target: 26,
            satuan: "Dokumen",
          },
          waktu: [3, 11],
          keterangan: "",
          rekening: [
            {
              kode: "5.1.02.01.01.0026",
              jadwal: { 9: 1 },
              kelompok: "Modul kader",
              rincian: [["Cetak Modul", "Modul kader posyandu 60 halaman", "810 Buku", 35_000]],
            },
            {
              kode: "5.1.02.01.01.0052",
              jadwal: { 9: 1, 10: 1 },
              kelompok: "Konsumsi bimbingan teknis kader",
              rincian: [
                ["Makan dan Snack Rapat", "Nasi kotak dan kue kotak", "810 Orang x 2 Hari", 45_000],
              ],
            },
            {
              kode: "5.1.02.02.01.0003",
              jadwal: { 9: 1, 10: 1 },
              kelompok: "Narasumber bimbingan teknis kader",
              rincian: [
                [
                  "Honorarium Narasumber",
                  "Pejabat eselon III ke bawah/yang disetarakan",
                  "26 Kecamatan x 4 Jam",
                  900_000,
                ],
              ],
            },
          ],
          lapor: [[0, 0, 0], null],
        },
      ],
    },
  ],
};
