import { CROSSFIRE } from "./data/crossfire.ts";
import type { DataSkpd } from "./data/types.ts";
import { TAHUN } from "./data/umum.ts";
import type { HitungSub } from "./hitung.ts";
import type { TabelIsi, TabelLembar, TabelKolom } from "./tabel.ts";

export const DAERAH = `Pemerintah Kabupaten Sumedang, Tahun Anggaran ${TAHUN}`;

const teks = (judul: string, lebar: number) => ({ judul, lebar, style: "teks" as const });

export function lembarSkpd(skpdList: readonly DataSkpd[]): TabelLembar {
  return {
    nama: "SKPD",
    judul: [
      "DAFTAR SKPD",
      DAERAH,
      "Contoh: kode dan nama menurut nomenklatur, pembagian Asisten dan seluruh angka hanya contoh.",
    ],
    bekuKolom: 0,
    tabel: [
      {
        kolom: [
          teks("Kode SKPD", 26),
          teks("Nama SKPD", 52),
          teks("Alias", 20),
          teks("Asisten", 48),
        ],
        baris: skpdList.map((skpd) => [skpd.kode, skpd.nama, skpd.alias, skpd.asisten]),
      },
    ],
  };
}

/** Codes written otherwise than in the crossfire data, where a seeded error changed one. */
export type KodeGanti = Readonly<Record<string, string>>;

/** Columns of a crossfire table; widths of the two that differ, in characters. */
export function kolomCrossfire(lokus: number, aktivitas: number): readonly TabelKolom[] {
  return [
    teks("Asisten", 30),
    teks("Program Crossfire", 30),
    teks("Peran", 12),
    teks("SKPD", 20),
    teks("Kode Sub Kegiatan", 19),
    teks("Sub Kegiatan", 52),
    teks("Lokus", lokus),
    teks("Sarpras", 28),
    teks("Aktivitas", aktivitas),
  ];
}

export function lembarCrossfire(subList: readonly HitungSub[], ganti: KodeGanti = {}): TabelLembar {
  return {
    nama: "Crossfire",
    judul: ["PROGRAM CROSSFIRE", DAERAH],
    bekuKolom: 2,
    tabel: [
      {
        kolom: kolomCrossfire(26, 44),
        baris: barisCrossfire(subList, ganti),
      },
    ],
  };
}

function barisCrossfire(subList: readonly HitungSub[], ganti: KodeGanti): TabelIsi[][] {
  return CROSSFIRE.flatMap(({ asisten, tema, baris }) =>
    baris.map(({ peran, skpd, sub, lokus, sarpras, aktivitas }) => {
      const kode = ganti[sub] ?? sub;
      const found = subList.find(({ data }) => data.kode === kode);
      if (found?.skpd.alias !== skpd) throw new Error(`crossfire names ${kode} of ${skpd}`);
      return [asisten, tema, peran, skpd, kode, found.data.nama, lokus, sarpras, aktivitas];
    }),
  );
}
