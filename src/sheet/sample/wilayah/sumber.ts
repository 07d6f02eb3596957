import { DAK_STUNTING, DAU, DAU_KESEHATAN, DAU_PU, PAD } from "../data/umum.ts";

/** Funding sources beyond those of the small sample, named as SIPD lists them. */
export const DAU_PENDIDIKAN = "DAU yang Ditentukan Penggunaannya Bidang Pendidikan";
export const BOK = "DAK Non Fisik-BOKKB-BOK";
export const BOS = "DAK Non Fisik-Dana BOSP-BOS Reguler";
export const BOP_PAUD = "DAK Non Fisik-Dana BOSP-BOP PAUD Reguler";
export const BOKB = "DAK Non Fisik-BOKKB-BOKB";

/** Receipts in percent of the year per month, as each source comes in; together 100. */
export const TERIMA_WILAYAH: Readonly<Record<string, readonly number[]>> = {
  [PAD]: [9, 8, 8, 9, 8, 9, 8, 8, 9, 8, 8, 8],
  [DAU]: [12, 8, 8, 10, 8, 10, 8, 8, 8, 8, 7, 5],
  [DAU_PENDIDIKAN]: [0, 30, 0, 0, 45, 0, 0, 25, 0, 0, 0, 0],
  [DAU_KESEHATAN]: [0, 30, 0, 0, 45, 0, 0, 25, 0, 0, 0, 0],
  [DAU_PU]: [0, 30, 0, 0, 0, 45, 0, 0, 0, 25, 0, 0],
  [DAK_STUNTING]: [0, 0, 0, 25, 0, 0, 45, 0, 0, 30, 0, 0],
  [BOK]: [0, 0, 40, 0, 0, 30, 0, 0, 30, 0, 0, 0],
  [BOKB]: [0, 0, 50, 0, 0, 0, 50, 0, 0, 0, 0, 0],
  [BOS]: [50, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0],
  [BOP_PAUD]: [50, 0, 0, 0, 0, 0, 50, 0, 0, 0, 0, 0],
};

/** Every source of the region, in the order of its cash table. */
export const SUMBER_WILAYAH: readonly string[] = Object.keys(TERIMA_WILAYAH);
