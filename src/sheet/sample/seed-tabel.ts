import { cellAddress } from "../a1.ts";
import type { DataSkpd } from "./data/types.ts";
import { RAK_JANUARI } from "./lembar-bulanan.ts";
import { barisProgram, PK_ANGGARAN, PK_KODE_PROGRAM } from "./lembar-pk.ts";
import type { SeededError } from "./seed.ts";
import { alamat, type Tabel, type TabelIsi, type TabelLembar } from "./tabel.ts";

const KODE_SALAH = "3.27.03.2.01.03";

/** The sub kegiatan whose code is not under its kegiatan, on every sheet alike, as a wrong pick in SIPD would do. */
export const SUB_SALAH_TEMPAT = { asal: "3.27.03.2.02.03", menjadi: KODE_SALAH } as const;

export function salahTempat(skpdList: readonly DataSkpd[]): DataSkpd[] {
  return skpdList.map((skpd) => ({
    ...skpd,
    program: skpd.program.map((program) => ({
      ...program,
      kegiatan: program.kegiatan.map((kegiatan) => ({
        ...kegiatan,
        sub: kegiatan.sub.map((sub) =>
          sub.kode === SUB_SALAH_TEMPAT.asal ? { ...sub, kode: SUB_SALAH_TEMPAT.menjadi } : sub,
        ),
      })),
    })),
  }));
}

interface Hasil {
  readonly lembar: TabelLembar;
  readonly seeded: readonly SeededError[];
}

function ubahBaris(
  lembar: TabelLembar,
  tabel: number,
  baris: number,
  isi: readonly TabelIsi[],
): TabelLembar {
  return {
    ...lembar,
    tabel: lembar.tabel.map((one, i): Tabel =>
      i === tabel ? { ...one, baris: one.baris.map((row, r) => (r === baris ? isi : row)) } : one,
    ),
  };
}

/** A typed total that its months do not add up to, and a negative month in a row that still balances. */
export function seedRak(lembar: TabelLembar): Hasil {
  const rows = lembar.tabel[0]?.baris ?? [];
  const find = (sub: string, rekening: string): { at: number; row: TabelIsi[] } => {
    const at = rows.findIndex((row) => row[1] === sub && row[3] === rekening);
    return { at, row: [...(rows[at] ?? [])] };
  };
  const beda = find("1.03.10.2.01.09", "5.2.04.01.01.0003");
  const total = beda.row.slice(RAK_JANUARI).reduce<number>((sum, value) => sum + Number(value), 0);
  beda.row[RAK_JANUARI - 1] = total;
  beda.row[RAK_JANUARI + 7] = Number(beda.row[RAK_JANUARI + 7]) - 100_000_000;
  const negatif = find("2.19.02.2.01.09", "5.1.02.02.01.0003");
  negatif.row[RAK_JANUARI + 4] = -5_000_000;
  negatif.row[RAK_JANUARI + 7] = Number(negatif.row[RAK_JANUARI + 7]) + 5_000_000;
  return {
    lembar: ubahBaris(ubahBaris(lembar, 0, beda.at, beda.row), 0, negatif.at, negatif.row),
    seeded: [
      {
        kind: "rak-tidak-sama-total",
        sheet: lembar.nama,
        cell: alamat(lembar, beda.at, RAK_JANUARI - 1),
        note: "Total RAK diketik, bukan rumus; Agustus kurang Rp100.000.000",
      },
      {
        kind: "rak-negatif",
        sheet: lembar.nama,
        cell: alamat(lembar, negatif.at, RAK_JANUARI + 4),
        note: "Mei minus Rp5.000.000 dan Agustus lebih Rp5.000.000; jumlah tetap sama dengan pagu",
      },
    ],
  };
}

export function seedPk(lembar: TabelLembar): Hasil {
  const rows = lembar.tabel[1]?.baris ?? [];
  const at = rows.findIndex((row) => row[PK_KODE_PROGRAM] === "1.06.05");
  const row = [...(rows[at] ?? [])];
  row[PK_ANGGARAN] = Number(row[PK_ANGGARAN]) + 75_000_000;
  return {
    lembar: ubahBaris(lembar, 1, at, row),
    seeded: [
      {
        kind: "pk-tidak-sama-dpa",
        sheet: lembar.nama,
        cell: cellAddress(barisProgram(lembar) + at, PK_ANGGARAN),
        note: "Anggaran program 1.06.05 di PK lebih Rp75.000.000 dari DPA",
      },
    ],
  };
}

export function seedCrossfire(lembar: TabelLembar): Hasil {
  const rows = lembar.tabel[0]?.baris ?? [];
  const at = rows.findIndex((row) => row[4] === "1.02.05.2.03.01");
  const row = [...(rows[at] ?? [])];
  row[4] = "1.02.05.2.03.11";
  return {
    lembar: ubahBaris(lembar, 0, at, row),
    seeded: [
      {
        kind: "crossfire-kode-tidak-dikenal",
        sheet: lembar.nama,
        cell: alamat(lembar, at, 4),
        note: "Kode 1.02.05.2.03.11 tidak ada di DPA; seharusnya 1.02.05.2.03.01",
      },
    ],
  };
}
