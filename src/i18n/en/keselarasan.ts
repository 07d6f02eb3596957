import type { NamaDimensi } from "../../core/crossfire/dimensi.ts";
import { formatRupiah } from "../format.ts";
import type { KalimatKeselarasan } from "../render-keselarasan.ts";

const DIMENSI: Readonly<Record<NamaDimensi, string>> = {
  aktivitas: "activity",
  jenisBelanja: "expenditure type",
  lokus: "locus",
  sarpras: "facilities",
  waktu: "time",
};

/** English of what does not align. */
export const KESELARASAN_EN: KalimatKeselarasan = {
  indikatorTanpaAnggaran: ({ nama, pemilik }) =>
    `Indicator “${nama}”${pemilik === "" ? "" : ` (${pemilik})`} is not linked to any budget.`,
  subKegiatanTanpaIndikator: ({ skpd, pagu }, named) =>
    `Sub kegiatan ${named} (${skpd})${pagu === null ? "" : ` of ${formatRupiah(pagu)}`} stands under no indicator.`,
  temaTidakBertemu: ({ dimensi, status, nama, skpd }) =>
    status === "tidakBertemu"
      ? `Crossfire program ${nama}: no SKPD meet in ${DIMENSI[dimensi]} (${skpd.join(", ")}).`
      : `Crossfire program ${nama}: ${skpd.join(", ")} meets no other SKPD in ${DIMENSI[dimensi]}.`,
  temaSatuSkpd: ({ nama, skpd }) =>
    `Crossfire program ${nama} holds only one SKPD (${skpd.join(", ")}).`,
  skpdDiLuarTema: ({ nama, subKegiatan }) =>
    `${nama} takes part in no crossfire program; it has ${subKegiatan} sub kegiatan.`,
  dimensiTidakDiperiksa: ({ nama, dimensi }) =>
    `Crossfire program ${nama}: ${DIMENSI[dimensi]} not checked, because fewer than two SKPD state it.`,
  tidakDiperiksa: {
    tanpaPk: (n) =>
      `Links of ${n} sub kegiatan to indicators not checked: there is no Perjanjian Kinerja sheet yet.`,
    tanpaAnggaran: () =>
      "Links of indicators to the budget not checked: there are no DPA, RAK or actuals yet.",
    tanpaCrossfire: (n) =>
      `Crossfire program of ${n} sub kegiatan not checked: there is no crossfire table yet.`,
    skpdTanpaPk: (n, nama) =>
      `${n} sub kegiatan ${nama === "" ? "without SKPD" : `of ${nama}`} not checked: the Perjanjian Kinerja is not in the workbook yet.`,
    penunjang: (n) =>
      `${n} sub kegiatan of supporting programs (X.XX.01) not checked against indicators: many Perjanjian Kinerja do not hold them.`,
  },
};
