import { NAMA_BULAN, type AsOf } from "../../../core/periode/periode.ts";
import { TAHUN } from "../data/umum.ts";
import { DAERAH } from "../lembar-umum.ts";
import type { TabelIsi, TabelKolom, TabelLembar } from "../tabel.ts";
import { laporanOf } from "./laporan.ts";
import type { SubWilayah } from "./model.ts";

const teks = (judul: string, lebar: number): TabelKolom => ({ judul, lebar, style: "teks" });

/** Column of the amount on the DPA list. */
export const DPA_JUMLAH = 13;
/** Column of January on the RAK sheet. */
export const RAK_JANUARI_WILAYAH = 7;

/** The DPA of the whole region as a list: one row per account. */
export function lembarDpaWilayah(subList: readonly SubWilayah[]): TabelLembar {
  return {
    nama: "DPA",
    judul: [
      "DPA RINCIAN BELANJA SKPD, DAFTAR REKENING",
      DAERAH,
      "Jumlah tiap jenis belanja sama dengan APBD Kabupaten Sumedang 2023 (Kementerian Keuangan, DJPK); pembagian ke SKPD, sub kegiatan, dan rekening hanya contoh.",
    ],
    bekuKolom: 2,
    tabel: [
      {
        kolom: [
          { judul: "Tahun", lebar: 8, style: "bulat" },
          teks("Kode SKPD", 24),
          teks("Nama SKPD", 34),
          teks("Kode Program", 13),
          teks("Nama Program", 34),
          teks("Kode Kegiatan", 15),
          teks("Nama Kegiatan", 34),
          teks("Kode Sub Kegiatan", 19),
          teks("Nama Sub Kegiatan", 44),
          teks("Lokasi", 34),
          teks("Sumber Dana", 30),
          teks("Kode Rekening", 20),
          teks("Nama Rekening", 44),
          { judul: "Jumlah (Rp)", lebar: 20, style: "angka" },
        ],
        baris: subList.flatMap((sub) =>
          sub.rekening.map((rekening): TabelIsi[] => [
            TAHUN,
            sub.skpd.kode,
            sub.skpd.nama,
            sub.program.kode,
            sub.program.nama,
            sub.kegiatan.kode,
            sub.kegiatan.nama,
            sub.kode,
            sub.nama,
            sub.lokasi,
            sub.sumberDana,
            rekening.kode,
            rekening.nama,
            rekening.jumlah,
          ]),
        ),
        total: [DPA_JUMLAH],
      },
    ],
  };
}

export function lembarRakWilayah(subList: readonly SubWilayah[]): TabelLembar {
  return {
    nama: "RAK",
    judul: ["RENCANA ANGGARAN KAS (RAK)", DAERAH],
    bekuKolom: 6,
    tabel: [
      {
        kolom: [
          { judul: "Tahun", lebar: 8, style: "bulat" },
          teks("Kode SKPD", 24),
          teks("Kode Sub Kegiatan", 19),
          teks("Sub Kegiatan", 40),
          teks("Kode Rekening", 20),
          teks("Rekening", 40),
          { judul: "Total RAK", lebar: 18, style: "angkaTebal" },
          ...NAMA_BULAN.map((judul): TabelKolom => ({ judul, lebar: 16, style: "angka" })),
        ],
        baris: subList.flatMap((sub) =>
          sub.rekening.map((rekening): TabelIsi[] => [
            TAHUN,
            sub.skpd.kode,
            sub.kode,
            sub.nama,
            rekening.kode,
            rekening.nama,
            { jumlahkan: [RAK_JANUARI_WILAYAH, RAK_JANUARI_WILAYAH + 11] },
            ...rekening.bulan,
          ]),
        ),
        total: Array.from({ length: 13 }, (_, i) => RAK_JANUARI_WILAYAH - 1 + i),
      },
    ],
  };
}

/** One group of three columns a month. Blank means not reported. */
export function lembarRealisasiWilayah(subList: readonly SubWilayah[], asOf: AsOf): TabelLembar {
  return {
    nama: "Realisasi",
    judul: [
      "REALISASI KEUANGAN, FISIK, DAN KELUARAN PER SUB KEGIATAN",
      DAERAH,
      "Keuangan: SP2D bulan itu. Fisik dan keluaran (per seribu target): kumulatif. Kosong berarti belum dilaporkan.",
    ],
    bekuKolom: 4,
    tabel: [
      {
        kolom: [
          teks("Kode SKPD", 24),
          teks("SKPD", 20),
          teks("Kode Sub Kegiatan", 19),
          teks("Sub Kegiatan", 46),
          ...NAMA_BULAN.flatMap((grup): TabelKolom[] => [
            { grup, judul: "Keuangan (Rp)", lebar: 16, style: "angka" },
            { grup, judul: "Fisik (%)", lebar: 9, style: "persen" },
            { grup, judul: "Keluaran", lebar: 10, style: "desimal" },
          ]),
          teks("Kendala", 40),
          teks("Tindak Lanjut", 40),
        ],
        baris: subList.map((sub): TabelIsi[] => {
          const laporan = laporanOf(sub, asOf);
          return [
            sub.skpd.kode,
            sub.skpd.nama,
            sub.kode,
            sub.nama,
            ...NAMA_BULAN.flatMap((_, i): TabelIsi[] => {
              const lapor = laporan.bulan[i] ?? null;
              return lapor === null ? ["", "", ""] : [lapor.keuangan, lapor.fisik, lapor.keluaran];
            }),
            laporan.kendala,
            laporan.tindakLanjut,
          ];
        }),
      },
    ],
  };
}
