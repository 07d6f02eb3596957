import { NAMA_BULAN } from "../../core/periode/periode.ts";
import { nama, type HitungSub } from "./hitung.ts";
import { TAHUN } from "./data/umum.ts";
import { DAERAH } from "./lembar-umum.ts";
import type { TabelIsi, TabelKolom, TabelLembar } from "./tabel.ts";

const teks = (judul: string, lebar: number): TabelKolom => ({ judul, lebar, style: "teks" });

/** Column of January on the RAK sheet. */
export const RAK_JANUARI = 6;

export function lembarRak(subList: readonly HitungSub[]): TabelLembar {
  return {
    nama: "RAK",
    judul: ["RENCANA ANGGARAN KAS (RAK)", DAERAH],
    bekuKolom: 5,
    tabel: [
      {
        kolom: [
          { judul: "Tahun", lebar: 8, style: "bulat" },
          teks("Kode Sub Kegiatan", 19),
          teks("Sub Kegiatan", 46),
          teks("Kode Rekening", 20),
          teks("Rekening", 46),
          { judul: "Total RAK", lebar: 18, style: "angkaTebal" },
          ...NAMA_BULAN.map((judul): TabelKolom => ({ judul, lebar: 16, style: "angka" })),
        ],
        baris: subList.flatMap(({ data, rekening }) =>
          rekening.map((rek): TabelIsi[] => [
            TAHUN,
            data.kode,
            data.nama,
            rek.data.kode,
            nama(rek.data.kode),
            { jumlahkan: [RAK_JANUARI, RAK_JANUARI + 11] },
            ...rek.bulan,
          ]),
        ),
        total: Array.from({ length: 13 }, (_, i) => RAK_JANUARI - 1 + i),
      },
    ],
  };
}

/** One group of three columns a month, so that a month is filled in side by side. Blank means not reported. */
export function lembarRealisasi(subList: readonly HitungSub[]): TabelLembar {
  return {
    nama: "Realisasi",
    judul: [
      "REALISASI KEUANGAN, FISIK, DAN KELUARAN PER SUB KEGIATAN",
      DAERAH,
      "Keuangan: SP2D bulan itu. Fisik dan keluaran: kumulatif. Kosong berarti belum dilaporkan.",
    ],
    bekuKolom: 3,
    tabel: [
      {
        kolom: [
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
        baris: subList.map(({ skpd, data, bulan }) => [
          skpd.alias,
          data.kode,
          data.nama,
          ...NAMA_BULAN.flatMap((_, i): TabelIsi[] => {
            const lapor = data.lapor[i] ?? null;
            if (lapor === null) return ["", "", ""];
            const [permil, fisik, keluaran] = lapor;
            return [Math.floor(((bulan[i] ?? 0) * permil) / 1000), fisik, keluaran];
          }),
          data.kendala ?? "",
          data.tindakLanjut ?? "",
        ]),
      },
    ],
  };
}
