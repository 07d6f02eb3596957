import type { DataProgram } from "./types.ts";
import { DAU, GAJI, KANTOR, PAD, RUTIN } from "./umum.ts";

/** Salaries and bills of the Diskominfosanditik: routine spending that never moves. */
export const PROGRAM_PENUNJANG: DataProgram = {
  kode: "2.16.01",
  nama: "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA",
  kegiatan: [
    {
      kode: "2.16.01.2.02",
      nama: "Administrasi Keuangan Perangkat Daerah",
      capaian: { teks: "Nilai AKIP perangkat daerah", target: 78, satuan: "Nilai" },
      hasil: {
        teks: "Persentase pembayaran gaji dan tunjangan tepat waktu",
        target: 100,
        satuan: "Persen",
      },
      sasaran: "ASN Diskominfosanditik",
      sub: [
        {
          kode: "2.16.01.2.02.01",
          nama: "Penyediaan Gaji dan Tunjangan ASN",
          sumberDana: DAU,
          lokasi: KANTOR,
          keluaran: {
            teks: "Jumlah Orang yang Menerima Gaji dan Tunjangan ASN",
            target: 58,
            satuan: "Orang",
          },
          waktu: [1, 12],
          keterangan: "",
          rekening: [
            {
              kode: "5.1.01.01.01.0001",
              jadwal: GAJI,
              kelompok: "Gaji pokok PNS",
              rincian: [
                ["Gaji Pokok PNS", "Termasuk gaji ketiga belas dan THR", "14 Bulan", 214_680_000],
              ],
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
          lapor: [
            [985, 0.083, 58],
            [985, 0.167, 58],
          ],
        },
      ],
    },
    {
      kode: "2.16.01.2.08",
      nama: "Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah",
      capaian: { teks: "Nilai AKIP perangkat daerah", target: 78, satuan: "Nilai" },
      hasil: {
        teks: "Persentase layanan perkantoran yang berfungsi",
        target: 100,
        satuan: "Persen",
      },
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
              rincian: [
                [
                  "Langganan Internet",
                  "Dedicated 1 Gbps, 26 kecamatan",
                  "12 Bulan",
                  145_000_000,
                  11,
                ],
              ],
            },
          ],
          lapor: [
            [900, 0.083, 1],
            [1000, 0.167, 2],
          ],
        },
      ],
    },
  ],
};
