/** Criteria that can be switched off, in the order in which they are asked. Permanent: workbooks keep the names. */
export const KRITERIA_IDS = [
  "belanjaRutin",
  "jenisBelanja",
  "terikatTanggal",
  "kontrak",
  "sumberDana",
  "paketRup",
  "kesiapanFisik",
  "pengawasan",
  "waktuPengadaan",
] as const;
export type KriteriaId = (typeof KRITERIA_IDS)[number];
