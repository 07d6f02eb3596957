import type { LegalBasis } from "../rule.ts";

export const FORMULIR_PK: LegalBasis = {
  jenis: "peraturan",
  peraturan: "PermenPANRB 53/2014",
  pasal: "Lampiran I, formulir Perjanjian Kinerja",
  sumber: "isi formulir belum dicocokkan dengan naskah",
  certainty: "practice",
};

export const CAPAIAN_KINERJA: LegalBasis = {
  jenis: "praktik",
  peraturan: "Rumus capaian: naik R / T, turun (2T − R) / T",
  sumber: "perangkat lunak SAKIP beberapa daerah",
  certainty: "secondary",
};
