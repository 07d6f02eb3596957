import type { AturanInggris } from "./aturan-inggris.ts";
import { CROSSFIRE_EN } from "./crossfire.ts";
import { DATA_EN } from "./data.ts";
import { GANDA_EN } from "./ganda.ts";
import { HITUNG_EN } from "./hitung.ts";
import { JADWAL_EN } from "./jadwal.ts";
import { JENIS_EN } from "./jenis.ts";
import { KAS_EN } from "./kas.ts";
import { KODE_EN } from "./kode.ts";
import { LENGKAP_EN } from "./lengkap.ts";
import { PAKET_EN } from "./paket.ts";
import { PERJANJIAN_EN } from "./perjanjian.ts";
import { REALISASI_EN } from "./realisasi.ts";
import { SUMBER_EN } from "./sumber.ts";

/** English of every rule, by id. */
export const ATURAN_EN: AturanInggris = {
  ...CROSSFIRE_EN,
  ...DATA_EN,
  ...GANDA_EN,
  ...HITUNG_EN,
  ...JADWAL_EN,
  ...JENIS_EN,
  ...KAS_EN,
  ...KODE_EN,
  ...LENGKAP_EN,
  ...PAKET_EN,
  ...PERJANJIAN_EN,
  ...REALISASI_EN,
  ...SUMBER_EN,
};
