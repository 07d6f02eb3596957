import type { AlasanAgenda, ButirAgenda } from "../core/rapat/agenda.ts";
import type { Lampu, StatusLapor } from "../core/rapat/evaluasi.ts";
import type { StatusKeputusan, TenggatKeputusan } from "../core/rapat/keputusan.ts";
import type { JenisLangkah, Langkah } from "../core/rapat/langkah.ts";
import { overlayKini } from "./bahasa.ts";
import { formatRupiah } from "./format.ts";
import { angkaPoin } from "./poin.ts";

/** Items are of three kinds behind plan, which one sentence says. */
type KalimatButir = Exclude<AlasanAgenda, "kontrakKritis" | "deviasiKritis">;

/** What a language says about a meeting. */
export interface KalimatRapat {
  readonly alasanButir: Readonly<Record<AlasanAgenda, string>>;
  readonly lampu: Readonly<Record<Lampu, string>>;
  readonly statusLapor: Readonly<Record<StatusLapor, string>>;
  readonly statusKeputusan: Readonly<Record<StatusKeputusan, string>>;
  readonly tenggat: Readonly<Record<TenggatKeputusan, string>>;
  /** Figures a meeting keeps, by name. */
  readonly angka: Readonly<Record<string, string>>;
  readonly poin: (deviasi: number) => string;
  readonly butir: Readonly<Record<KalimatButir, (butir: ButirAgenda) => string>>;
  readonly langkah: Readonly<Record<JenisLangkah, (langkah: Langkah) => string>>;
}

const poin = (deviasi: number): string => `${angkaPoin(deviasi)} poin`;

const RAPAT_ID: KalimatRapat = {
  alasanButir: {
    keputusanLewat: "Keputusan rapat lalu melewati tenggat",
    kontrakKritis: "Pekerjaan konstruksi tertinggal sampai batas kontrak kritis",
    deviasiKritis: "Deviasi melewati batas merah",
    belumDilaporkan: "Jatuh tempo, tetapi belum dilaporkan",
    lewatBatas: "Kegiatan strategis selesai setelah batas bulan",
    percepatan: "Dapat dimajukan dari TW III/IV",
    tertinggal: "Tertinggal dari rencana",
  },
  lampu: {
    sesuai: "Sesuai rencana",
    tertinggal: "Tertinggal",
    kritis: "Kritis",
    belumAda: "Belum dapat dinilai",
  },
  statusLapor: {
    dilaporkan: "Dilaporkan",
    belumDilaporkan: "Belum dilaporkan",
    belumJatuhTempo: "Belum jatuh tempo",
    tanpaRencana: "Tanpa rencana bulanan",
  },
  statusKeputusan: {
    terbuka: "Terbuka",
    berjalan: "Berjalan",
    selesai: "Selesai",
    dibatalkan: "Dibatalkan",
  },
  tenggat: {
    lewat: "Lewat tenggat",
    hariIni: "Jatuh tempo hari ini",
    mendatang: "Belum jatuh tempo",
    tanpaTenggat: "Tanpa tenggat",
  },
  angka: {
    kinerja: "Progres kinerja PK",
    serapan: "Serapan keuangan",
    fisik: "Kemajuan fisik",
    deviasi: "Deviasi",
    belumDilaporkan: "Sub kegiatan belum dilaporkan",
    kesalahan: "Kesalahan",
    peringatan: "Peringatan",
  },
  poin,
  butir: {
    keputusanLewat: ({ nama }) => `${nama}: tindak lanjut belum selesai.`,
    tertinggal: ({ nama, rupiah, deviasi }) =>
      `${nama} tertinggal ${formatRupiah(rupiah)} dari rencana${deviasi === null ? "" : ` (${poin(deviasi)})`}.`,
    belumDilaporkan: ({ nama, rupiah }) =>
      `${nama} belum dilaporkan; rencana sampai bulan ini ${formatRupiah(rupiah)}.`,
    lewatBatas: ({ nama, rupiah }) =>
      `${nama} masih merencanakan ${formatRupiah(rupiah)} setelah batas bulan.`,
    percepatan: ({ nama, rupiah }) => `${nama} dapat dimajukan sebesar ${formatRupiah(rupiah)}.`,
  },
  langkah: {
    keputusan: ({ nama }) => nama,
    lapor: ({ nama }) => `Laporkan realisasi ${nama}.`,
    kejar: ({ nama, rupiah }) =>
      `Kejar ketertinggalan ${formatRupiah(rupiah ?? 0)} pada ${nama}, atau geser rencananya.`,
    rencana: ({ nama, rupiah }) =>
      `Laksanakan ${nama} dengan rencana ${formatRupiah(rupiah ?? 0)}.`,
    paketPemilihan: ({ nama }) => `Mulai pemilihan penyedia paket ${nama}.`,
    paketKontrak: ({ nama }) => `Tanda tangani kontrak paket ${nama}.`,
    paketSelesai: ({ nama }) => `Selesaikan pekerjaan paket ${nama}.`,
    paketBayar: ({ nama }) => `Ajukan pembayaran paket ${nama}.`,
    renaksi: ({ nama, target }) =>
      target === "" ? `Laporkan capaian ${nama}.` : `Capai target ${target} untuk ${nama}.`,
  },
};

/** Words of a meeting in the language of now. */
export function kalimatRapat(): KalimatRapat {
  return overlayKini()?.rapat ?? RAPAT_ID;
}

/** Statuses as the log `PK Keputusan` holds them, and is read back: Indonesian whatever the pane speaks. */
export const NAMA_STATUS_KEPUTUSAN = RAPAT_ID.statusKeputusan;
/** Words of the papers of a meeting. */
export const NAMA_LAMPU = RAPAT_ID.lampu;
export const NAMA_TENGGAT = RAPAT_ID.tenggat;
export const NAMA_ANGKA = RAPAT_ID.angka;

/** Shapes of the lights, as the pane draws them: a paper in black and white is read too. */
const TANDA_LAMPU: Readonly<Record<Lampu, string>> = {
  sesuai: "✓",
  tertinggal: "!",
  kritis: "✗",
  belumAda: "?",
};

/** Symbol and word of a light. */
export function namaLampu(lampu: Lampu): string {
  return `${TANDA_LAMPU[lampu]} ${kalimatRapat().lampu[lampu]}`;
}

/** Points as people say them: −0.123 → `−12,3 poin`. */
export function formatPoin(deviasi: number): string {
  return kalimatRapat().poin(deviasi);
}

/** An item in one sentence with its amount. */
export function renderButir(butir: ButirAgenda): string {
  const { alasan } = butir;
  const isTertinggal = alasan === "kontrakKritis" || alasan === "deviasiKritis";
  return kalimatRapat().butir[isTertinggal ? "tertinggal" : alasan](butir);
}

/** What is to be done, in one sentence. */
export function renderLangkah(langkah: Langkah): string {
  return kalimatRapat().langkah[langkah.jenis](langkah);
}
