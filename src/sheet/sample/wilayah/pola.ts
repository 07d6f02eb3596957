import { POLA_FISIK } from "./pola-fisik.ts";
import { BARANG, JASA, type ButirPola, type Pola } from "./pola-jenis.ts";
import { POLA_PENUNJANG } from "./pola-penunjang.ts";
import { POLA_URUSAN } from "./pola-urusan.ts";

/** An activity that no pattern speaks of. */
const TANPA_POLA: Pola = { cocok: /./, rekening: [] };

/** The pattern of a sub kegiatan: the first that fits its name and code. */
export function polaOf(kode: string, nama: string): Pola {
  const found = [...POLA_PENUNJANG, ...POLA_FISIK, ...POLA_URUSAN].find(
    ({ cocok, di }) => cocok.test(nama) && (di?.test(kode) ?? true),
  );
  return found ?? TANPA_POLA;
}

/** Accounts any activity may need; each takes some of them. */
export const UMUM: readonly ButirPola[] = [
  [`${BARANG}0004`, 4, "masa"],
  [`${BARANG}0024`, 3, "masa"],
  [`${BARANG}0025`, 2, "masa"],
  [`${BARANG}0026`, 5, "masa"],
  [`${BARANG}0027`, 0.4, "masa"],
  [`${BARANG}0029`, 3, "masa"],
  [`${BARANG}0030`, 1, "masa"],
  [`${BARANG}0031`, 0.8, "masa"],
  [`${BARANG}0035`, 1, "sekali"],
  [`${BARANG}0036`, 3, "masa"],
  [`${BARANG}0052`, 9, "masa"],
  [`${BARANG}0053`, 2, "masa"],
  [`${BARANG}0058`, 5, "masa"],
  [`${BARANG}0064`, 2, "sekali"],
  [`${BARANG}0076`, 1, "sekali"],
  [`${JASA}0003`, 10, "masa"],
  [`${JASA}0004`, 5, "masa"],
  [`${JASA}0026`, 9, "rata"],
  [`${JASA}0027`, 4, "rata"],
  [`${JASA}0029`, 6, "masa"],
  [`${JASA}0043`, 1, "sekali"],
  [`${JASA}0047`, 7, "sekali"],
  [`${JASA}0055`, 3, "masa"],
  [`${JASA}0064`, 0.3, "masa"],
  ["5.1.02.04.01.0001", 12, "masa"],
  ["5.1.02.04.01.0003", 8, "masa"],
  ["5.1.02.04.01.0004", 5, "masa"],
  ["5.1.02.04.01.0005", 4, "masa"],
  ["5.1.02.05.01.0001", 1, "sekali"],
];
