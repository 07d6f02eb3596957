import type { Kode } from "../kode/kode.ts";
import type { Bulan } from "../periode/periode.ts";
import { buatPencariFrasa } from "../text/frasa.ts";

/** Ways to spend, as far as their preparation time differs. */
export type Metode =
  | "upGu"
  | "kuitansi"
  | "pengadaanLangsung"
  | "ePurchasing"
  | "tender"
  | "tenderPrakualifikasi"
  | "seleksi"
  | "hibahBansos";

/** Calendar days from complete documents to a signed contract or payment. */
export interface WaktuPengadaan {
  readonly metode: Metode;
  readonly nama: string;
  readonly hari: number;
  readonly min: number;
  readonly max: number;
  /** First budget year the figure is meant for. */
  readonly sejakTahun: number;
  readonly sumber: string;
}

const SUMBER = "Praktik; pola waktu Perlem LKPP 12/2021 (belum diperiksa pada naskahnya)";

const baris = (
  metode: Metode,
  nama: string,
  hari: number,
  min: number,
  max: number,
): WaktuPengadaan => ({
  metode,
  nama,
  hari,
  min,
  max,
  sejakTahun: 2023,
  sumber: SUMBER,
});

/** Editable default, to be confirmed by the Bagian Pengadaan Barang/Jasa: none of the days is from a text of law. */
export const WAKTU_PENGADAAN: readonly WaktuPengadaan[] = [
  baris("upGu", "UP/GU tanpa kontrak", 3, 1, 7),
  baris("kuitansi", "pembelian dengan kuitansi", 5, 2, 7),
  baris("pengadaanLangsung", "pengadaan langsung dengan SPK", 10, 5, 14),
  baris("ePurchasing", "e-purchasing", 10, 3, 14),
  baris("tender", "tender pascakualifikasi", 35, 25, 45),
  baris("tenderPrakualifikasi", "tender prakualifikasi", 55, 45, 70),
  baris("seleksi", "seleksi konsultansi", 50, 40, 65),
  baris("hibahBansos", "hibah/bansos dengan NPHD siap", 20, 14, 30),
];

/** Limits in rupiah: Perpres 16/2018 jo 12/2021 (200 million read in a summary; 100 and 50 million from memory). */
export interface BatasMetode {
  readonly kuitansi: number;
  readonly langsung: number;
  readonly konsultansi: number;
}

export const BATAS_METODE: BatasMetode = {
  kuitansi: 50_000_000,
  langsung: 200_000_000,
  konsultansi: 100_000_000,
};

const KATA_KONSULTANSI = ["Konsultan", "Konsultansi", "DED", "Masterplan"];
const KATA_TANPA_PENGADAAN = ["Honor", "Honorarium", "Narasumber", "Uang Saku", "Perjalanan Dinas"];

/** Guesses the usual method of an account from its code, name and amount (rupiah). */
export type PenentuMetode = (kode: Kode | null, uraian: string, jumlah: number) => Metode;

/**
 * Method by account. An account is no package: a large one may be several small packages, so this is the cautious
 * guess, to be overruled by a table of packages.
 */
export function buatPenentuMetode(batas: BatasMetode = BATAS_METODE): PenentuMetode {
  const konsultansi = buatPencariFrasa(KATA_KONSULTANSI.map((frasa) => ({ frasa })));
  const tanpaPengadaan = buatPencariFrasa(KATA_TANPA_PENGADAAN.map((frasa) => ({ frasa })));
  return (kode, uraian, jumlah) => {
    const [, kelompok, jenis, objek] = kode?.segments ?? [];
    const isModal = kelompok === 2;
    if (kelompok === 1 && (jenis === 4 || jenis === 5 || jenis === 6)) return "hibahBansos";
    const isDinas = kelompok === 1 && jenis === 2 && objek === 4;
    if (isDinas || (!isModal && tanpaPengadaan(uraian) !== null)) return "upGu";
    if (konsultansi(uraian) !== null) {
      return jumlah > batas.konsultansi ? "seleksi" : "pengadaanLangsung";
    }
    if (jumlah > batas.langsung) {
      return kelompok === 1 && jenis === 2 && objek === 1 ? "ePurchasing" : "tender";
    }
    return !isModal && jumlah <= batas.kuitansi ? "kuitansi" : "pengadaanLangsung";
  };
}

/** Earliest month of first payment: preparation starts when asOf closes, 30 days a month. 13 = not this year. */
export function bulanPalingCepat(asOf: number, hari: number): Bulan | 13 {
  return Math.min(13, asOf + 1 + Math.floor(hari / 30)) as Bulan | 13;
}
