import type { AsOf } from "../periode/periode.ts";
import { atauKosong, bulatAntara, type BacaBidang, type BagianPengaturan } from "./bagian.ts";

/** Settings of the whole product. */
export interface PengaturanUmum {
  /** Month under evaluation; null = the latest month with any realisasi. */
  readonly asOf: AsOf | null;
  /** Rupiah a line (koefisien × harga) may differ by rounding. */
  readonly toleransiBaris: number;
  /** Rupiah stored sums may differ. */
  readonly toleransiTotal: number;
}

export const PENGATURAN_UMUM: BagianPengaturan<PengaturanUmum> = {
  kunci: "umum",
  bawaan: { asOf: null, toleransiBaris: 1, toleransiTotal: 0 },
  bidang: {
    asOf: atauKosong(bulatAntara(0, 12) as BacaBidang<AsOf>),
    toleransiBaris: bulatAntara(0, 1_000_000),
    toleransiTotal: bulatAntara(0, 1_000_000),
  },
};
