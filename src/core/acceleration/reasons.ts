import type { CellRef } from "../model/origin.ts";
import type { DataOf, DataPesan } from "./pesan.ts";

/**
 * What a reason does to the status: `menolak` → tidakLayak, `bersyarat` → only when the condition is met,
 * `tidakDiperiksa` → something is missing, `catatan` → changes the amount, not the status.
 */
export type Efek = "menolak" | "bersyarat" | "tidakDiperiksa" | "catatan";

interface ReasonMeta {
  readonly efek: Efek;
  /** Indonesian sentence with typed slots. */
  readonly kalimat: string;
  readonly dasar: string;
  /** verified = read in its source; secondary = in a derived text; practice = custom or memory. */
  readonly certainty: "verified" | "secondary" | "practice";
}

/** Every reason that can stand against, or limit, moving a plan to an earlier month. */
export const REASONS = {
  tanpaPagu: {
    efek: "tidakDiperiksa",
    kalimat: "Tidak diperiksa: pagu tidak ada di DPA maupun RAK.",
    dasar: "Syarat pemeriksaan",
    certainty: "practice",
  },
  tanpaRencana: {
    efek: "tidakDiperiksa",
    kalimat: "Tidak diperiksa: rencana per bulan tidak ada di RAK maupun DPA.",
    dasar: "Syarat pemeriksaan",
    certainty: "practice",
  },
  tidakAdaRencanaTw34: {
    efek: "menolak",
    kalimat: "Tidak ada rencana mulai bulan {dari:bulan} yang dapat dimajukan.",
    dasar: "Definisi percepatan: menarik rencana TW III/IV ke TW I/II",
    certainty: "verified",
  },
  sudahDirealisasi: {
    efek: "menolak",
    kalimat: "Pagu sudah terealisasi {realisasi:rupiah}; tidak ada sisa rencana untuk dimajukan.",
    dasar: "Hanya sisa pagu yang dapat dimajukan",
    certainty: "practice",
  },
  sebagianTerealisasi: {
    efek: "catatan",
    kalimat: "Realisasi mendahului rencana {lebih:rupiah}; hanya sisanya yang dihitung.",
    dasar: "Hanya sisa pagu yang dapat dimajukan",
    certainty: "practice",
  },
  belanjaPegawai: {
    efek: "menolak",
    kalimat: "{rekening:teks} adalah belanja pegawai yang dibayar setiap bulan.",
    dasar: "Rekening 5.1.01: gaji, tunjangan dan TPP dibayar bulanan",
    certainty: "practice",
  },
  rutinBulanan: {
    efek: "menolak",
    kalimat:
      "{rekening:teks} rutin setiap bulan (kata “{kata:teks}”, rencana merata {bulan:angka} bulan).",
    dasar: "Tagihan dan honor bulanan dibayar setelah pemakaian atau jasa",
    certainty: "practice",
  },
  tagihanBulanan: {
    efek: "bersyarat",
    kalimat:
      "{rekening:teks} tampak sebagai tagihan (kata “{kata:teks}”); pastikan dapat dibayar lebih awal.",
    dasar: "Tagihan dibayar setelah pemakaian",
    certainty: "practice",
  },
  terikatTanggal: {
    efek: "menolak",
    kalimat: "Terikat tanggal: “{kata:teks}” pada “{teks:teks}”.",
    dasar: "Daftar kata pengguna",
    certainty: "practice",
  },
  sebagianTerikatTanggal: {
    efek: "bersyarat",
    kalimat: "Sebagian terikat tanggal: “{kata:teks}” pada “{teks:teks}”.",
    dasar: "Daftar kata pengguna",
    certainty: "practice",
  },
  danaBertahap: {
    efek: "bersyarat",
    kalimat:
      "Sumber dana {sumber:teks} disalurkan bertahap; dananya harus tersedia di bulan tujuan.",
    dasar: "DAK Fisik: PMK 198/2021 jo. 14/2023; DAU ditentukan penggunaannya: PMK 212/2022",
    certainty: "secondary",
  },
  menungguSilpa: {
    efek: "bersyarat",
    kalimat: "Sumber dana {sumber:teks} baru pasti setelah audit.",
    dasar: "SiLPA ditetapkan setelah pemeriksaan laporan keuangan",
    certainty: "practice",
  },
  hibahBansos: {
    efek: "bersyarat",
    kalimat: "{rekening:teks}: penerima harus tercantum di Perkada, dengan NPHD atau SK.",
    dasar: "Permendagri 77/2020 (hibah dan bantuan sosial)",
    certainty: "secondary",
  },
  transfer: {
    efek: "bersyarat",
    kalimat: "{rekening:teks}: belanja transfer mengikuti tahap dan syarat salurnya.",
    dasar: "Rekening 5.4: ADD, bagi hasil dan bantuan keuangan disalurkan bertahap",
    certainty: "practice",
  },
  tidakTerduga: {
    efek: "menolak",
    kalimat: "{rekening:teks}: belanja tidak terduga hanya untuk keadaan darurat.",
    dasar: "Permendagri 77/2020 (belanja tidak terduga)",
    certainty: "practice",
  },
  bungaUtang: {
    efek: "menolak",
    kalimat: "{rekening:teks}: bunga dibayar menurut jadwal pinjaman.",
    dasar: "Rekening 5.1.03",
    certainty: "practice",
  },
  waktuPengadaan: {
    efek: "menolak",
    kalimat:
      "{rekening:teks}: {metode:teks} perlu sekitar {hari:angka} hari; tidak terkejar sebelum bulan {semula:bulan}.",
    dasar: "Tabel waktu pengadaan (pengaturan); batas metode: Perpres 16/2018 jo. 12/2021",
    certainty: "practice",
  },
  sebagianRekening: {
    efek: "bersyarat",
    kalimat:
      "Hanya sebagian rekening yang dapat dimajukan: {bisa:rupiah}; tetap pada bulannya: {tetap:rupiah}.",
    dasar: "Gabungan penilaian per rekening",
    certainty: "practice",
  },
  perkiraanRekening: {
    efek: "catatan",
    kalimat:
      "Rencana per rekening diperkirakan dari pagu rekening, karena RAK per rekening tidak ada.",
    dasar: "Pembagian menurut pagu rekening",
    certainty: "practice",
  },
} as const satisfies Readonly<Record<string, ReasonMeta>>;

export type ReasonCode = keyof typeof REASONS;

/** A reason as data; `i18n` writes the sentence. `at` = the cell that proves it. */
export interface Alasan {
  readonly code: ReasonCode;
  readonly efek: Efek;
  readonly data: DataPesan;
  readonly at: CellRef | null;
}

/** Makes a reason; the data must fit the sentence's slots. */
export function alasan<Code extends ReasonCode>(
  code: Code,
  data: DataOf<(typeof REASONS)[Code]["kalimat"]>,
  at: CellRef | null,
): Alasan {
  return { code, efek: REASONS[code].efek, data: data as DataPesan, at };
}
