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

/** A source of funds that comes in stages or with conditions of its own. */
export interface KataSumber extends Frasa {
  readonly jenis: "bertahap" | "silpa";
}

const tahap = (frasa: string): KataSumber => ({ frasa, jenis: "bertahap" });

/**
 * Editable default. DAK stages: PMK 198/2021 jo 14/2023 (read); earmarked DAU: PMK 212/2022 (read, its stages are from
 * memory); BOK, BOS, bankeu and SiLPA: practice.
 */
export const KATA_SUMBER: readonly KataSumber[] = [
  tahap("DAK"),
  tahap("Dana Alokasi Khusus"),
  tahap("DAU Earmark"),
  tahap("DAU Earmarked"),
  tahap("DAU SG"),
  tahap("Specific Grant"),
  tahap("Ditentukan Penggunaannya"),
  tahap("DAU Tambahan"),
  tahap("BOK"),
  tahap("Bantuan Operasional Kesehatan"),
  tahap("BOS"),
  tahap("BOSP"),
  tahap("BOP PAUD"),
  tahap("Bantuan Operasional Sekolah"),
  tahap("Bantuan Keuangan"),
  tahap("Bankeu"),
  tahap("Banprov"),
  tahap("DBH CHT"),
  tahap("DBHCHT"),
  tahap("Cukai Hasil Tembakau"),
  tahap("Insentif Fiskal"),
  tahap("DID"),
  { frasa: "SiLPA", jenis: "silpa" },
  { frasa: "Sisa Lebih Perhitungan", jenis: "silpa" },
];
