import type { LegalBasis } from "../rule.ts";

export const SUMBER_SAMA_PAGU: LegalBasis = {
  jenis: "praktik",
  peraturan: "Jumlah menurut sumber dana sama dengan pagu",
  sumber: "penandaan selisih pada perangkat lunak SIPD",
  certainty: "secondary",
};

export const DANA_TERTENTU: LegalBasis = {
  jenis: "peraturan",
  peraturan: "PMK 212/PMK.07/2022 tentang DAU yang ditentukan penggunaannya; petunjuk teknis DAK",
  sumber: "bidang DAU dibaca pada ringkasannya, sumber lain dari praktik",
  certainty: "practice",
};
