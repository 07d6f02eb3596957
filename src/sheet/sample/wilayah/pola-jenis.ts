/** When an account is spent: with its activity, every month, under a contract, in one purchase, in two or four stages. */
export type Irama = "masa" | "rata" | "gaji" | "kontrak" | "sekali" | "duaTahap" | "triwulanan";

/** Account, weight within its jenis, rhythm. */
export type ButirPola = readonly [kode: string, bobot: number, irama: Irama];

/** What the name of a sub kegiatan says about the accounts it needs. */
export interface Pola {
  /** Of the name of the sub kegiatan. */
  readonly cocok: RegExp;
  /** Only under these codes; absent = anywhere. */
  readonly di?: RegExp;
  readonly rekening: readonly ButirPola[];
  /** Only these accounts, without the common ones of an activity. */
  readonly hanyaIni?: true;
  /** So much larger or smaller than others of its SKPD. */
  readonly skala?: number;
  readonly fisik?: true;
}

/** Objects of goods, and of services, that most accounts belong to. */
export const BARANG = "5.1.02.01.01.";
export const JASA = "5.1.02.02.01.";
