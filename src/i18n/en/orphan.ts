import type { KalimatOrphan } from "../render-orphan.ts";

const SUMBER = {
  dpa: "DPA",
  rak: "RAK",
  realisasi: "actuals",
  crossfire: "crossfire",
  pk: "PK",
} as const;

const ALASAN = {
  kodeKosong: "the sub kegiatan code is blank",
  bukanSubKegiatan: "its code is not a sub kegiatan code",
  ambigu: "several SKPD use this code and the row names no SKPD",
  tidakAda: "this code is in no DPA, RAK or actuals",
} as const;

const KALIMAT = {
  rakTanpaDpa: "is planned in the RAK, but has no DPA",
  realisasiTanpaDpa: "has actuals, but no DPA",
  dpaTanpaRak: "is in the DPA, but not in the RAK",
  programPkTanpaDpa: "is promised in the PK, but has no sub kegiatan in the DPA",
  programDpaTanpaPk: "is in the DPA, but not in the PK",
} as const;

/** English of records without their counterpart. */
export const ORPHAN_EN: KalimatOrphan = {
  tanpaKode: "without code",
  barisLepas: (sumber, subjek, alasan) =>
    `Row ${subjek} of the ${SUMBER[sumber]} cannot be placed${alasan === null ? "" : `: ${ALASAN[alasan]}`}.`,
  tanpaPasangan: (jenis, subjek) => `${subjek} ${KALIMAT[jenis]}.`,
};
