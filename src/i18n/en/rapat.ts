import { formatRupiah } from "../format.ts";
import { angkaPoin } from "../poin.ts";
import type { KalimatRapat } from "../render-rapat.ts";

const poin = (deviasi: number): string => `${angkaPoin(deviasi)} points`;

/** English of the meeting's sentences. */
export const RAPAT_EN: KalimatRapat = {
  alasanButir: {
    keputusanLewat: "Decision of an earlier meeting past its due date",
    kontrakKritis: "Construction work behind down to the critical contract limit",
    deviasiKritis: "Deviation beyond the red limit",
    belumDilaporkan: "Due, but not reported",
    lewatBatas: "Strategic kegiatan ends after the month limit",
    percepatan: "Can be brought forward from Q3/Q4",
    tertinggal: "Behind plan",
  },
  lampu: {
    sesuai: "On plan",
    tertinggal: "Behind",
    kritis: "Critical",
    belumAda: "Cannot be assessed yet",
  },
  statusLapor: {
    dilaporkan: "Reported",
    belumDilaporkan: "Not reported",
    belumJatuhTempo: "Not due",
    tanpaRencana: "Without monthly plan",
  },
  statusKeputusan: {
    terbuka: "Open",
    berjalan: "In progress",
    selesai: "Done",
    dibatalkan: "Cancelled",
  },
  tenggat: {
    lewat: "Overdue",
    hariIni: "Due today",
    mendatang: "Not due",
    tanpaTenggat: "Without due date",
  },
  angka: {
    kinerja: "PK performance progress",
    serapan: "Financial absorption",
    fisik: "Physical progress",
    deviasi: "Deviation",
    belumDilaporkan: "Sub kegiatan not reported",
    kesalahan: "Errors",
    peringatan: "Warnings",
  },
  poin,
  butir: {
    keputusanLewat: ({ nama }) => `${nama}: follow-up not finished.`,
    tertinggal: ({ nama, rupiah, deviasi }) =>
      `${nama} is ${formatRupiah(rupiah)} behind plan${deviasi === null ? "" : ` (${poin(deviasi)})`}.`,
    belumDilaporkan: ({ nama, rupiah }) =>
      `${nama} is not reported; plan up to this month ${formatRupiah(rupiah)}.`,
    lewatBatas: ({ nama, rupiah }) =>
      `${nama} still plans ${formatRupiah(rupiah)} after the month limit.`,
    percepatan: ({ nama, rupiah }) => `${nama} can be brought forward by ${formatRupiah(rupiah)}.`,
  },
  langkah: {
    keputusan: ({ nama }) => nama,
    lapor: ({ nama }) => `Report the actuals of ${nama}.`,
    kejar: ({ nama, rupiah }) =>
      `Make up ${formatRupiah(rupiah ?? 0)} of ${nama}, or shift its plan.`,
    rencana: ({ nama, rupiah }) => `Carry out ${nama} with a plan of ${formatRupiah(rupiah ?? 0)}.`,
    paketPemilihan: ({ nama }) => `Start the selection of a provider for package ${nama}.`,
    paketKontrak: ({ nama }) => `Sign the contract of package ${nama}.`,
    paketSelesai: ({ nama }) => `Complete the work of package ${nama}.`,
    paketBayar: ({ nama }) => `Submit the payment of package ${nama}.`,
    renaksi: ({ nama, target }) =>
      target === "" ? `Report the achievement of ${nama}.` : `Reach target ${target} for ${nama}.`,
  },
};
