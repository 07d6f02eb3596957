import type { Bulan } from "../periode/periode.ts";
import { barisBerlaku } from "../periode/berlaku.ts";
import type { Metode } from "../pengadaan/metode.ts";

/** Calendar days from complete documents to a signed contract or payment. */
export interface WaktuPengadaan {
  readonly metode: Metode;
  readonly nama: string;
  readonly hari: number;
  readonly min: number;
  readonly max: number;
  /** Days from the contract to the first payment (delivery); 0 where an advance can be paid at once. */
  readonly kirim: number;
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
  kirim = 0,
): WaktuPengadaan => ({ metode, nama, hari, min, max, kirim, sejakTahun: 2021, sumber: SUMBER });

/** Editable default, to be confirmed by the Bagian Pengadaan Barang/Jasa: none of the days is from a text of law. */
export const WAKTU_PENGADAAN: readonly WaktuPengadaan[] = [
  baris("upGu", "UP/GU tanpa kontrak", 3, 1, 7),
  baris("kuitansi", "pembelian dengan kuitansi", 5, 2, 7),
  baris("pengadaanLangsung", "pengadaan langsung dengan SPK", 10, 5, 14, 7),
  baris("ePurchasing", "e-purchasing", 10, 3, 14, 14),
  baris("penunjukanLangsung", "penunjukan langsung", 15, 10, 25),
  baris("tenderCepat", "tender cepat", 10, 7, 14),
  baris("tender", "tender pascakualifikasi", 35, 25, 45),
  baris("tenderPrakualifikasi", "tender prakualifikasi", 55, 45, 70),
  baris("seleksi", "seleksi konsultansi", 50, 40, 65),
  baris("swakelola1", "swakelola tipe I", 10, 5, 14),
  baris("swakelola2", "swakelola tipe II", 20, 14, 30),
  baris("swakelola3", "swakelola tipe III", 35, 25, 45),
  baris("swakelola4", "swakelola tipe IV", 35, 21, 45),
  baris("hibahBansos", "hibah/bansos dengan NPHD siap", 20, 14, 30),
];

/** The row of a method for a budget year (null = not known: the first); null when the table lacks the method. */
export function waktuMetode(
  table: readonly WaktuPengadaan[],
  metode: Metode,
  tahun: number | null,
): WaktuPengadaan | null {
  return barisBerlaku(
    table.filter((one) => one.metode === metode),
    tahun,
  );
}

/** Days of a month where dates are reckoned against lead times. */
export const HARI_SEBULAN = 30;

/** Earliest month of first payment, `hari` days after asOf closes, 30 days a month. 13 = not this year. */
export function bulanPalingCepat(asOf: number, hari: number): Bulan | 13 {
  return Math.min(13, asOf + 1 + Math.floor(Math.max(0, hari) / HARI_SEBULAN)) as Bulan | 13;
}
