import type { Frasa } from "../text/frasa.ts";

/** A word that ties an activity to a date; `bulan` = its usual month (1..12), null = it moves or recurs. */
export interface KataTanggal extends Frasa {
  readonly bulan: number | null;
}

const kata = (frasa: string, bulan: number | null = null): KataTanggal => ({ frasa, bulan });

/** Editable default. Source: practice (rules on what makes no sense to pull forward); the months are usual ones. */
export const KATA_TANGGAL: readonly KataTanggal[] = [
  kata("HUT"),
  kata("17 Agustus", 8),
  kata("17an", 8),
  kata("Agustusan", 8),
  kata("Hari Kemerdekaan", 8),
  kata("Paskibraka", 8),
  kata("Paskibra", 8),
  kata("Hari Jadi"),
  kata("Hari Ulang Tahun"),
  kata("Hari Besar"),
  kata("Peringatan Hari"),
  kata("PHBN"),
  kata("PHBI"),
  kata("Hari Pahlawan", 11),
  kata("Hari Santri", 10),
  kata("Hari Guru", 11),
  kata("Hari Ibu", 12),
  kata("Hari Anak", 7),
  kata("Hari Kesehatan", 11),
  kata("Hardiknas", 5),
  kata("Harganas", 6),
  kata("PPDB", 7),
  kata("SPMB", 7),
  kata("Penerimaan Peserta Didik Baru", 7),
  kata("Tahun Ajaran"),
  kata("Musim Tanam"),
  kata("Musim Hujan"),
  kata("Musim Kemarau"),
  kata("MTQ"),
  kata("Musabaqah"),
  kata("O2SN"),
  kata("FLS2N"),
  kata("POPDA"),
  kata("Porprov"),
  kata("Porkab"),
  kata("Ramadhan"),
  kata("Ramadan"),
  kata("Idul Fitri"),
  kata("Idulfitri"),
  kata("Lebaran"),
  kata("Idul Adha"),
  kata("Iduladha"),
  kata("Kurban"),
  kata("Maulid"),
  { frasa: "Natal", bulan: 12, kecuali: ["ante natal", "pre natal", "post natal", "neo natal"] },
  kata("Nataru", 12),
  kata("Tahun Baru"),
  kata("Haji"),
  kata("Pemilu"),
  kata("Pemilihan Umum"),
  kata("Pilkada"),
  kata("Pilkades"),
  kata("Pemilihan Kepala Desa"),
  kata("Akhir Tahun", 12),
  kata("Perubahan RKA"),
  kata("Perubahan DPA"),
  kata("Perubahan APBD"),
];

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
