import { TEKS_RUJUKAN } from "../support/rujukan.ts";

/** A code of a reference table with its name, as the table writes them. */
export interface Butir {
  readonly kode: string;
  readonly nama: string;
  /** Letters of the lists that have it. */
  readonly sumber: string;
}

/** The lines of a committed table, read without the product's own reader. */
function bacaButir(text: string): readonly Butir[] {
  return text.split("\n").flatMap((line) => {
    const [kode = "", sumber = "", nama = ""] = line.split("\t");
    return kode === "" || kode.startsWith("#") ? [] : [{ kode, sumber, nama }];
  });
}

export const NOMENKLATUR = bacaButir(TEKS_RUJUKAN.nomenklatur);
export const AKUN = bacaButir(TEKS_RUJUKAN.akun);

/** Numbers of a code's parts: `01.09` and `1.0009` are one code. */
export function nomor(kode: string): string {
  return kode
    .split(".")
    .map((part) => String(Number(part)))
    .join(".");
}

const AKUN_NOMOR = new Set(AKUN.map(({ kode }) => nomor(kode)));

/** Whether the chart of accounts has the account. */
export function isAkunDikenal(kode: string): boolean {
  return AKUN_NOMOR.has(nomor(kode));
}

const NOMENKLATUR_NOMOR = new Set(NOMENKLATUR.map(({ kode }) => nomor(kode)));

/** Whether any list has the sub kegiatan, in whatever width; penunjang codes are held for no bidang. */
export function isKegiatanDikenal(kode: string): boolean {
  const own = nomor(kode);
  return NOMENKLATUR_NOMOR.has(own) || NOMENKLATUR_NOMOR.has(own.replace(/^\d+\.\d+/, "NaN.NaN"));
}

/** Sub kegiatan of the list of 2021 under a program. */
export function subKegiatanDi(program: string): readonly Butir[] {
  return NOMENKLATUR.filter(
    ({ kode, sumber }) =>
      kode.startsWith(`${program}.2.`) && kode.split(".").length === 6 && sumber.includes("a"),
  );
}
