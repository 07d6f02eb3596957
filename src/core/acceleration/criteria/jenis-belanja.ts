import { alasan } from "../reasons.ts";
import type { Kriteria } from "./kriteria.ts";

/**
 * Kinds of spending with conditions of their own: hibah and bansos (5.1.05, 5.1.06; also subsidi 5.1.04), transfer
 * (5.4), belanja tidak terduga (5.3), interest (5.1.03). Source: Permendagri 77/2020 (secondary) and practice.
 */
export const jenisBelanja: Kriteria = {
  id: "jenisBelanja",
  nama: "Jenis belanja bersyarat (hibah, bansos, transfer, BTT)",
  *check(bagian) {
    const [akun, kelompok, jenis] = bagian.kode?.segments ?? [];
    if (akun !== 5) return;
    const data = { rekening: bagian.uraian };
    if (kelompok === 3) yield alasan("tidakTerduga", data, bagian.at);
    else if (kelompok === 4) yield alasan("transfer", data, bagian.at);
    else if (kelompok === 1 && jenis === 3) yield alasan("bungaUtang", data, bagian.at);
    else if (kelompok === 1 && (jenis === 4 || jenis === 5 || jenis === 6)) {
      yield alasan("hibahBansos", data, bagian.at);
    }
  },
};
