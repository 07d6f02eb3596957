import type { KodeBenturan } from "../../../core/acceleration/kalimat-benturan.ts";
import type { KodePelanggaran } from "../../../core/acceleration/kalimat-pelanggaran.ts";
import type { KalimatRencana } from "../../../core/acceleration/plan-pesan.ts";

/** English of the lines of the plan. */
export const RENCANA_EN = {
  digeser:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}.",
  digeserDitetapkan:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}, as the meeting decided.",
  digeserTanpaKas:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}. Cash not checked: there is no cash table.",
  digeserTerbatasKas:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}; earlier than that cash {kantong:teks} to {bulan:bulan} is short by {kurang:rupiah}.",
  digeserTerbatasKelompok:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}, to be in the same quarter as its crossfire partner at the same locus.",
  digeserTerbatasTahap:
    "{jumlah:rupiah} brought forward by {shift:angka} months, from {semula:bulan} to {menjadi:bulan}; earlier than that the stage of {kantong:teks} to {bulan:bulan} is short by {kurang:rupiah}.",
  dikeluarkan: "Not brought forward: left out by the user.",
  ditetapkanTetap: "Not brought forward: the meeting decided to keep its month.",
  kasKurang:
    "Not brought forward: cash {kantong:teks} to {bulan:bulan} is short by {kurang:rupiah}.",
  menungguMitra:
    "Not brought forward: there is no earlier quarter together with its crossfire partner at the same locus.",
  syaratBelumDipenuhi: "Not brought forward yet: its conditions must be confirmed first.",
  tahapKurang:
    "Not brought forward: the stage of {kantong:teks} to {bulan:bulan} is short by {kurang:rupiah}.",
  tidakDipilih: "Not brought forward in this plan: the cash goes to other work of more value.",
} as const satisfies Readonly<Record<KalimatRencana, string>>;

/** English of the limits that no plan can keep together. */
export const BENTURAN_EN = {
  kas: "Cash {kantong:teks} to {bulan:bulan} can take only {ruang:rupiah} more.",
  kasKurang:
    "Cash {kantong:teks} to {bulan:bulan} can take only {ruang:rupiah} more; short by {kurang:rupiah}.",
  kelompok: "Work of theme {tema:teks} at {lokus:teks} must begin in the same quarter.",
  ketetapan:
    "{nama:teks} is set to come forward by {perlu:angka} months; {bisa:angka} months at most are possible.",
  pembuka: "No plan meets these {banyak:angka} limits together; relax one of them:",
  takDikenal: "No plan meets all limits; the conflicting limits were not found.",
  pembukaWaktu: "These limits cannot be met with the procurement time and the months still open:",
  target:
    "Absorption to TW {triwulan:angka} at least {porsi:persen} of the ceiling; the plan of now is short by {kurang:rupiah}.",
  tenggat:
    "{nama:teks} is strategic and must be done by {bulan:bulan}: forward by at least {perlu:angka} months, {bisa:angka} months at most are possible.",
} as const satisfies Readonly<Record<KodeBenturan, string>>;

/** English of the limits that a plan breaks. */
export const PELANGGARAN_EN = {
  bulanTertutup: "{nama:teks}: the plan of a closed month changes as well.",
  jumlah: "{nama:teks}: the total of the year is no longer as before.",
  kas: "Cash {kantong:teks} to {bulan:bulan} is short by {kurang:rupiah}.",
  kelompok: "Work of theme {tema:teks} at {lokus:teks} does not begin in the same quarter.",
  ketetapan: "{nama:teks}: its month is not as the meeting decided.",
  rentang:
    "{nama:teks}: forward by {shift:angka} months exceeds the procurement time or a closed month.",
  target: "Absorption to TW {triwulan:angka} is short of the target by {kurang:rupiah}.",
  tenggat: "{nama:teks} is strategic and not done by the deadline month.",
} as const satisfies Readonly<Record<KodePelanggaran, string>>;
