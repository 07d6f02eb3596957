import type { ReasonCode } from "../../../core/acceleration/reasons.ts";

/** English of the reasons for and against moving a plan to an earlier month. */
export const ALASAN_EN = {
  belanjaPegawai: "{rekening:teks} is personnel expenditure paid every month.",
  bungaUtang: "{rekening:teks}: interest is paid as the loan schedule says.",
  danaBelumSalur:
    "Funding source {sumber:teks} is disbursed in {mulai:bulan} at the earliest; it does not come before {semula:bulan}.",
  danaBertahap:
    "Funding source {sumber:teks} is disbursed in stages; its money must be available in the new month.",
  danaMulai:
    "Funding source {sumber:teks} is disbursed in stages, from {mulai:bulan} at the earliest; its money must be available in the new month.",
  desainLahan:
    "{rekening:teks}: design (DED) and land must be ready; the package list shows no announced RUP yet.",
  diputuskanBersyarat: "Decided as conditional: {alasan:teks}",
  diputuskanLayak: "Decided as eligible: {alasan:teks}",
  diputuskanTidakLayak: "Decided not to bring forward: {alasan:teks}",
  hibahBansos:
    "{rekening:teks}: the recipient must be listed in the Perkada, with an NPHD or decree.",
  jasaMerata:
    "{rekening:teks}: the plan of services is even over {bulan:angka} months and appears routine; make sure it is not a monthly payment.",
  kontrakTanpaRekening:
    "{terikat:rupiah} is bound by contracts of packages that name no account ({kontrak:rupiah}); only the rest is counted.",
  mengikutiFisik:
    "{rekening:teks} follows its physical works and can only be brought forward with them.",
  menungguSilpa: "Funding source {sumber:teks} is certain only after the audit.",
  merata:
    "{rekening:teks}: the plan is even over {bulan:angka} months; check whether it is needed every month.",
  orangBulan:
    "{rekening:teks} is calculated per person and month (unit “{satuan:teks}”); it is paid after the service is received.",
  pengadaanTanah:
    "{rekening:teks}: land acquisition waits for the location decree and the price agreement.",
  perkiraanRekening:
    "The plan per account is estimated from the account ceilings, because there is no RAK per account.",
  rupBelumTayang: "The RUP of package “{paket:teks}” is not announced.",
  rutinBulanan:
    "{rekening:teks} is routine every month (word “{kata:teks}”, even plan over {bulan:angka} months).",
  rutinKode:
    "{rekening:teks} is routine every month (account code {kode:teks}, even plan over {bulan:angka} months).",
  sebagianDikontrak:
    "{rekening:teks}: {terikat:rupiah} is bound by contract ({kontrak:rupiah}); only the rest is counted. Actual spending is taken to pay the contract first.",
  sebagianRekening:
    "Only some accounts can be brought forward: {bisa:rupiah}; staying in their months: {tetap:rupiah}.",
  sebagianTerealisasi:
    "Actual spending is ahead of the plan by {lebih:rupiah}; only the rest is counted.",
  sebagianTerikatTanggal: "Partly tied to a date: “{kata:teks}” in “{teks:teks}”.",
  sudahDikontrak:
    "{rekening:teks} is already contracted for {kontrak:rupiah}; its schedule changes only by addendum.",
  sudahDirealisasi:
    "The ceiling is already spent: {realisasi:rupiah}; no plan is left to bring forward.",
  sumberTidakTertulis:
    "The funding source is not written; its stages of disbursement are not checked.",
  tagihanBulanan:
    "{rekening:teks} appears to be a bill (word “{kata:teks}”); make sure it can be paid earlier.",
  tagihanKode:
    "{rekening:teks} is a bill (account code {kode:teks}); make sure it can be paid earlier.",
  tanpaPagu: "Not checked: the ceiling is in neither the DPA nor the RAK.",
  tanpaPaket:
    "{rekening:teks}: its package is not in the package list yet; the RUP must be announced first.",
  tanpaRencana: "Not checked: the monthly plan is in neither the RAK nor the DPA.",
  terikatTanggal: "Tied to a date: “{kata:teks}” in “{teks:teks}”.",
  tidakAdaRencanaTw34: "There is no plan from {dari:bulan} on that can be brought forward.",
  tidakTerduga: "{rekening:teks}: contingency expenditure is for emergencies only.",
  transfer: "{rekening:teks}: transfer expenditure follows its stages and conditions.",
  waktuPengadaan:
    "{rekening:teks}: {metode:teks} takes about {hari:angka} days; it cannot be done before {semula:bulan}.",
} as const satisfies Readonly<Record<ReasonCode, string>>;
