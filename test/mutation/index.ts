import { DATA } from "./data.ts";
import { GANDA } from "./ganda.ts";
import { HITUNG } from "./hitung.ts";
import { JADWAL } from "./jadwal.ts";
import { JENIS } from "./jenis.ts";
import { KODE } from "./kode.ts";
import { LENGKAP } from "./lengkap.ts";
import type { Mutator } from "./mutator.ts";
import { SUMBER } from "./sumber.ts";
import { CROSSFIRE, PK } from "./perjanjian.ts";

/** Every kind of fault, in the order of the rules' families. */
export const MUTATORS: readonly Mutator[] = [
  ...KODE,
  ...HITUNG,
  ...JADWAL,
  ...LENGKAP,
  ...GANDA,
  ...JENIS,
  ...SUMBER,
  ...PK,
  ...CROSSFIRE,
  ...DATA,
];
