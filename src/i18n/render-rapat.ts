import type { AlasanAgenda, ButirAgenda } from "../core/rapat/agenda.ts";
import type { Lampu, StatusLapor } from "../core/rapat/evaluasi.ts";
import type { StatusKeputusan, TenggatKeputusan } from "../core/rapat/keputusan.ts";
import type { JenisLangkah, Langkah } from "../core/rapat/langkah.ts";
import { formatAngka, formatRupiah } from "./format.ts";

/** Why an item stands where it does on the agenda. */
export const ALASAN_BUTIR: Readonly<Record<AlasanAgenda, string>> = {
  keputusanLewat: "Keputusan rapat lalu melewati tenggat",
  kontrakKritis: "Pekerjaan konstruksi tertinggal sampai batas kontrak kritis",
  deviasiKritis: "Deviasi melewati batas merah",
  belumDilaporkan: "Jatuh tempo, tetapi belum dilaporkan",
  lewatBatas: "Kegiatan strategis selesai setelah batas bulan",
  percepatan: "Dapat dimajukan dari TW III/IV",
  tertinggal: "Tertinggal dari rencana",
};

export const NAMA_LAMPU: Readonly<Record<Lampu, string>> = {
  sesuai: "Sesuai rencana",
  tertinggal: "Tertinggal",
  kritis: "Kritis",
  belumAda: "Belum dapat dinilai",
};

/** Shapes of the lights, as the pane draws them: a paper in black and white is read too. */
const TANDA_LAMPU: Readonly<Record<Lampu, string>> = {
  sesuai: "✓",
  tertinggal: "!",
  kritis: "✗",
  belumAda: "?",
};

/** Symbol and word of a light. */
export function namaLampu(lampu: Lampu): string {
  return `${TANDA_LAMPU[lampu]} ${NAMA_LAMPU[lampu]}`;
}

export const NAMA_STATUS_LAPOR: Readonly<Record<StatusLapor, string>> = {
  dilaporkan: "Dilaporkan",
  belumDilaporkan: "Belum dilaporkan",
  belumJatuhTempo: "Belum jatuh tempo",
  tanpaRencana: "Tanpa rencana bulanan",
};

export const NAMA_STATUS_KEPUTUSAN: Readonly<Record<StatusKeputusan, string>> = {
  terbuka: "Terbuka",
  berjalan: "Berjalan",
  selesai: "Selesai",
  dibatalkan: "Dibatalkan",
};

export const NAMA_TENGGAT: Readonly<Record<TenggatKeputusan, string>> = {
  lewat: "Lewat tenggat",
  hariIni: "Jatuh tempo hari ini",
  mendatang: "Belum jatuh tempo",
  tanpaTenggat: "Tanpa tenggat",
};

/** Points as people say them: −0.123 → `−12,3 poin`. */
export function formatPoin(deviasi: number): string {
  return `${formatAngka(deviasi * 100, 1)} poin`;
}

/** An item in one sentence with its amount. */
export function renderButir({ alasan, nama, rupiah, deviasi }: ButirAgenda): string {
  const amount = formatRupiah(rupiah);
  const points = deviasi === null ? "" : ` (${formatPoin(deviasi)})`;
  switch (alasan) {
    case "keputusanLewat":
      return `${nama}: tindak lanjut belum selesai.`;
    case "kontrakKritis":
    case "deviasiKritis":
    case "tertinggal":
      return `${nama} tertinggal ${amount} dari rencana${points}.`;
    case "belumDilaporkan":
      return `${nama} belum dilaporkan; rencana sampai bulan ini ${amount}.`;
    case "lewatBatas":
      return `${nama} masih merencanakan ${amount} setelah batas bulan.`;
    case "percepatan":
      return `${nama} dapat dimajukan sebesar ${amount}.`;
  }
}

const APA: Readonly<Record<JenisLangkah, (langkah: Langkah) => string>> = {
  keputusan: ({ nama }) => nama,
  lapor: ({ nama }) => `Laporkan realisasi ${nama}.`,
  kejar: ({ nama, rupiah }) =>
    `Kejar ketertinggalan ${formatRupiah(rupiah ?? 0)} pada ${nama}, atau geser rencananya.`,
  rencana: ({ nama, rupiah }) => `Laksanakan ${nama} dengan rencana ${formatRupiah(rupiah ?? 0)}.`,
  paketPemilihan: ({ nama }) => `Mulai pemilihan penyedia paket ${nama}.`,
  paketKontrak: ({ nama }) => `Tanda tangani kontrak paket ${nama}.`,
  paketSelesai: ({ nama }) => `Selesaikan pekerjaan paket ${nama}.`,
  paketBayar: ({ nama }) => `Ajukan pembayaran paket ${nama}.`,
  renaksi: ({ nama, target }) =>
    target === "" ? `Laporkan capaian ${nama}.` : `Capai target ${target} untuk ${nama}.`,
};

/** What is to be done, in one sentence. */
export function renderLangkah(langkah: Langkah): string {
  return APA[langkah.jenis](langkah);
}
