import type { Frasa } from "../text/frasa.ts";

/** What is billed or paid month by month; `tagihan` = a bill that follows use, whatever the plan looks like. */
export interface KataRutin extends Frasa {
  readonly tagihan: boolean;
}

const tagihan = (frasa: string, kecuali: readonly string[] = []): KataRutin => ({
  frasa,
  tagihan: true,
  kecuali,
});
const upah = (frasa: string): KataRutin => ({ frasa, tagihan: false });

/** Editable default. Source: practice; account names of Kepmendagri 050-5889/2021. */
export const KATA_RUTIN: readonly KataRutin[] = [
  tagihan("Tagihan"),
  tagihan("Listrik", ["alat listrik", "peralatan listrik", "komponen listrik", "bahan listrik"]),
  tagihan("Rekening Air"),
  tagihan("Air Minum PDAM"),
  tagihan("PDAM"),
  tagihan("Telepon", ["pesawat telepon", "alat telepon"]),
  tagihan("Internet"),
  tagihan("Langganan"),
  tagihan("Iuran Jaminan"),
  upah("Honor"),
  upah("Honorarium"),
  upah("Jasa Tenaga"),
  upah("Tenaga Harian"),
  upah("Orang Bulan"),
  upah("OB"),
  upah("Insentif"),
  upah("Upah"),
  upah("Gaji"),
  upah("Tunjangan"),
];

/** An account whose code alone says that it is paid month by month. */
export interface KodeRutin {
  /** The account, or one above it (`5.1.02.02.02`). */
  readonly kode: string;
  readonly tagihan: boolean;
}

/** Editable default. Accounts and names: Kepmendagri 050-5889/2021 and its changes (read). */
export const KODE_RUTIN: readonly KodeRutin[] = [
  { kode: "5.1.02.02.01.0059", tagihan: true },
  { kode: "5.1.02.02.01.0060", tagihan: true },
  { kode: "5.1.02.02.01.0061", tagihan: true },
  { kode: "5.1.02.02.01.0062", tagihan: true },
  { kode: "5.1.02.02.01.0063", tagihan: true },
  { kode: "5.1.02.02.01.0068", tagihan: true },
  { kode: "5.1.02.02.02", tagihan: true },
  { kode: "5.1.02.02.01.0026", tagihan: false },
  { kode: "5.1.02.02.01.0027", tagihan: false },
  { kode: "5.1.02.02.01.0028", tagihan: false },
  { kode: "5.1.02.02.01.0030", tagihan: false },
  { kode: "5.1.02.02.01.0031", tagihan: false },
  { kode: "5.1.02.02.01.0032", tagihan: false },
  { kode: "5.1.02.02.01.0033", tagihan: false },
];

/** What a consultant does beside works and only as long as they last. */
export const KATA_PENGAWASAN: readonly Frasa[] = [
  { frasa: "Konsultansi Pengawasan" },
  { frasa: "Konsultan Pengawas" },
  { frasa: "Jasa Pengawas" },
  { frasa: "Supervisi" },
];
