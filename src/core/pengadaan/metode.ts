import type { Kode } from "../kode/kode.ts";
import { barisBerlaku } from "../periode/berlaku.ts";
import { buatPencariFrasa, type Frasa } from "../text/frasa.ts";

/** Ways to spend, as far as their preparation time differs. */
export const METODE_LIST = [
  "upGu",
  "kuitansi",
  "pengadaanLangsung",
  "ePurchasing",
  "penunjukanLangsung",
  "tenderCepat",
  "tender",
  "tenderPrakualifikasi",
  "seleksi",
  "swakelola1",
  "swakelola2",
  "swakelola3",
  "swakelola4",
  "hibahBansos",
] as const;
export type Metode = (typeof METODE_LIST)[number];

/** Limits of a method in rupiah, from a budget year on. */
export interface BatasMetode {
  /** First budget year they are meant for. */
  readonly sejakTahun: number;
  /** Purchase by receipt. */
  readonly kuitansi: number;
  /** Pengadaan langsung of goods and other services. */
  readonly langsung: number;
  /** Pengadaan langsung of works. */
  readonly langsungKonstruksi: number;
  /** Pengadaan langsung of consultants. */
  readonly konsultansi: number;
  readonly sumber: string;
}

/**
 * Editable default. 200 million of goods and the 400 million of works since 2025 were read in a summary of both
 * decrees; 100 and 50 million and the 200 million of works before 2025 are from memory.
 */
export const BATAS_METODE: readonly BatasMetode[] = [
  {
    sejakTahun: 2021,
    kuitansi: 50_000_000,
    langsung: 200_000_000,
    langsungKonstruksi: 200_000_000,
    konsultansi: 100_000_000,
    sumber: "Perpres 16/2018 jo. 12/2021",
  },
  {
    sejakTahun: 2025,
    kuitansi: 50_000_000,
    langsung: 200_000_000,
    langsungKonstruksi: 400_000_000,
    konsultansi: 100_000_000,
    sumber: "Perpres 46/2025 (berlaku 30 April 2025)",
  },
];

interface KataMetode extends Frasa {
  readonly metode: Metode;
}

const kata = (metode: Metode, ...list: readonly string[]): KataMetode[] =>
  list.map((frasa) => ({ frasa, metode }));

/** Words of a package table, narrower ones first. Names of SiRUP and of the procurement decrees. */
const KATA_METODE: readonly KataMetode[] = [
  ...kata("swakelola4", "Swakelola Tipe IV", "Swakelola IV", "Swakelola Tipe 4", "Swakelola 4"),
  ...kata("swakelola3", "Swakelola Tipe III", "Swakelola III", "Swakelola Tipe 3", "Swakelola 3"),
  ...kata("swakelola2", "Swakelola Tipe II", "Swakelola II", "Swakelola Tipe 2", "Swakelola 2"),
  ...kata("swakelola1", "Swakelola"),
  ...kata("tenderPrakualifikasi", "Prakualifikasi"),
  ...kata("tenderCepat", "Tender Cepat"),
  ...kata("seleksi", "Seleksi"),
  ...kata("penunjukanLangsung", "Penunjukan Langsung"),
  ...kata("pengadaanLangsung", "Pengadaan Langsung"),
  ...kata(
    "ePurchasing",
    "E Purchasing",
    "EPurchasing",
    "E Katalog",
    "E Catalog",
    "E Catalogue",
    "Katalog",
    "Toko Daring",
  ),
  ...kata("tender", "Tender", "Lelang"),
  ...kata("kuitansi", "Kuitansi", "Pembelian Langsung"),
  ...kata("upGu", "Dikecualikan", "UP", "GU"),
];

const cariMetode = buatPencariFrasa(KATA_METODE);

/** Method a package table names; null = blank, or words nobody knows. */
export function parseMetode(text: string): Metode | null {
  return cariMetode(text)?.metode ?? null;
}

const KATA_KONSULTANSI = ["Konsultan", "Konsultansi", "DED", "Masterplan"];
const KATA_TANPA_PENGADAAN = ["Honor", "Honorarium", "Narasumber", "Uang Saku", "Perjalanan Dinas"];

/** Guesses the usual method of an account from its code, name and amount (rupiah). */
export type PenentuMetode = (kode: Kode | null, uraian: string, jumlah: number) => Metode;

/**
 * Method by account, where no package says it. An account is no package: a large one may be several small packages, so
 * this is the cautious guess.
 */
export function buatPenentuMetode(
  list: readonly BatasMetode[] = BATAS_METODE,
  tahun: number | null = null,
): PenentuMetode {
  const batas = barisBerlaku(list, tahun) ?? BATAS_METODE[0];
  const langsung = buatBatasLangsung(list, tahun);
  const tanpaPengadaan = buatPencariFrasa(KATA_TANPA_PENGADAAN.map((frasa) => ({ frasa })));
  return (kode, uraian, jumlah) => {
    const [, kelompok, jenis, objek] = kode?.segments ?? [];
    const isModal = kelompok === 2;
    if (kelompok === 1 && (jenis === 4 || jenis === 5 || jenis === 6)) return "hibahBansos";
    const isDinas = kelompok === 1 && jenis === 2 && objek === 4;
    if (isDinas || (!isModal && tanpaPengadaan(uraian) !== null)) return "upGu";
    const { jenis: jenisPengadaan, batas: limit } = langsung(kode, uraian);
    const isOver = jumlah > limit;
    if (jenisPengadaan === "konsultansi") return isOver ? "seleksi" : "pengadaanLangsung";
    if (jenisPengadaan === "konstruksi") return isOver ? "tender" : "pengadaanLangsung";
    if (isOver) return kelompok === 1 && jenis === 2 && objek === 1 ? "ePurchasing" : "tender";
    return !isModal && jumlah <= (batas?.kuitansi ?? 0) ? "kuitansi" : "pengadaanLangsung";
  };
}

/** What is bought, as far as the limits differ. */
export type JenisPengadaan = "konsultansi" | "konstruksi" | "barangJasa";

/** Limit (rupiah) of pengadaan langsung for what an account and a name say is bought. */
export type PenentuBatas = (
  kode: Kode | null,
  uraian: string,
) => { readonly jenis: JenisPengadaan; readonly batas: number };

/** Limits of pengadaan langsung in a budget year, by what is bought. */
export function buatBatasLangsung(
  list: readonly BatasMetode[] = BATAS_METODE,
  tahun: number | null = null,
): PenentuBatas {
  const row = barisBerlaku(list, tahun) ?? BATAS_METODE[0];
  const konsultansi = buatPencariFrasa(KATA_KONSULTANSI.map((frasa) => ({ frasa })));
  return (kode, uraian) => {
    if (konsultansi(uraian) !== null) {
      return { jenis: "konsultansi", batas: row?.konsultansi ?? 0 };
    }
    if (isKonstruksi(kode)) return { jenis: "konstruksi", batas: row?.langsungKonstruksi ?? 0 };
    return { jenis: "barangJasa", batas: row?.langsung ?? 0 };
  };
}

/** Limit (rupiah) of a purchase by receipt in a budget year. */
export function batasKuitansi(tahun: number | null): number {
  return barisBerlaku(BATAS_METODE, tahun)?.kuitansi ?? 0;
}

/** Ways to spend that are no package of their own. */
export const TANPA_PAKET: ReadonlySet<Metode> = new Set(["upGu", "kuitansi", "hibahBansos"]);

/** Belanja modal of buildings (5.2.03) and of roads, irrigation and networks (5.2.04). */
export function isKonstruksi(kode: Kode | null): boolean {
  const [akun, kelompok, jenis] = kode?.segments ?? [];
  return akun === 5 && kelompok === 2 && (jenis === 3 || jenis === 4);
}
