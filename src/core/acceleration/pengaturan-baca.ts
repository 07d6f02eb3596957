import {
  angkaAntara,
  atauKosong,
  benarSalah,
  bulatAntara,
  daftarDari,
  salahSatu,
  teksPaling,
  type BacaBidang,
} from "../pengaturan/bagian.ts";
import { isBulan } from "../periode/periode.ts";
import type { Frasa } from "../text/frasa.ts";
import type { KataTanggal } from "../text/kata-tanggal.ts";
import type { KataSumber, TahapDana } from "../kas/dana.ts";
import type { KataRutin, KodeRutin } from "./kata.ts";
import { METODE_LIST, type BatasMetode } from "../pengadaan/metode.ts";
import { TANDA_LIST, type KataTanda, type Tanda } from "./tanda.ts";
import type { WaktuPengadaan } from "./waktu-pengadaan.ts";

/** Readers of the rows of editable tables; a row with one bad field is no row. */

const MAX_RUPIAH_BATAS = 1e13;

/** A text that is not blank. */
export const teks: BacaBidang<string> = (value) => {
  const read = teksPaling(200)(value);
  return read === undefined || read.trim() === "" ? undefined : read;
};
const teksBoleh = teksPaling(400);
const tahun = bulatAntara(2000, 2099);
const hari = bulatAntara(0, 400);
const batas = bulatAntara(0, MAX_RUPIAH_BATAS);

/** A record whose fields all read well; `undefined` otherwise. Fields not asked for are dropped. */
export function rekam<T extends object>(fields: {
  readonly [Field in keyof T]: BacaBidang<T[Field]>;
}): BacaBidang<T> {
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    const stored = value as Readonly<Record<string, unknown>>;
    const read: Record<string, unknown> = {};
    for (const [field, baca] of Object.entries<BacaBidang<unknown>>(fields)) {
      const isStated = Object.hasOwn(stored, field);
      const one = baca(isStated ? stored[field] : undefined);
      if (one === undefined) return undefined;
      // A field that may be left out stays left out.
      if (isStated) read[field] = one;
    }
    return read as T;
  };
}

const kecuali: BacaBidang<readonly string[]> = (value) =>
  value === undefined ? [] : daftarDari(teks, 50)(value);

export const bacaFrasa: BacaBidang<Frasa> = rekam<Required<Frasa>>({ frasa: teks, kecuali });

export const bacaKataTanggal: BacaBidang<KataTanggal> = rekam<Required<KataTanggal>>({
  frasa: teks,
  kecuali,
  bulan: atauKosong((value) => (typeof value === "number" && isBulan(value) ? value : undefined)),
});

export const bacaKataRutin: BacaBidang<KataRutin> = rekam<Required<KataRutin>>({
  frasa: teks,
  kecuali,
  tagihan: benarSalah,
});

export const bacaKodeRutin: BacaBidang<KodeRutin> = rekam<KodeRutin>({
  kode: (value) => {
    const read = teks(value);
    return read !== undefined && /^5(\.\d{1,5}){1,5}$/.test(read) ? read : undefined;
  },
  tagihan: benarSalah,
});

export const bacaKataSumber: BacaBidang<KataSumber> = rekam<Required<KataSumber>>({
  frasa: teks,
  kecuali,
  jenis: salahSatu(["bertahap", "silpa"]),
  tahap: teksPaling(100),
});

const bacaMasuk: BacaBidang<TahapDana["masuk"]> = (value) => {
  const list = daftarDari(
    rekam<TahapDana["masuk"][number]>({ bulan: bulatAntara(1, 12), porsi: angkaAntara(0, 1) }),
    12,
  )(value);
  const rising = list?.every(
    ({ bulan, porsi }, nth) =>
      nth === 0 || (bulan > (list[nth - 1]?.bulan ?? 0) && porsi >= (list[nth - 1]?.porsi ?? 0)),
  );
  return rising === true && list !== undefined && list.length > 0 ? list : undefined;
};

export const bacaTahapDana: BacaBidang<TahapDana> = rekam<TahapDana>({
  tahap: teks,
  masuk: bacaMasuk,
  sejakTahun: tahun,
  sumber: teksBoleh,
});

export const bacaWaktuPengadaan: BacaBidang<WaktuPengadaan> = rekam<WaktuPengadaan>({
  metode: salahSatu(METODE_LIST),
  nama: teks,
  hari,
  min: hari,
  max: hari,
  kirim: hari,
  sejakTahun: tahun,
  sumber: teksBoleh,
});

export const bacaBatasMetode: BacaBidang<BatasMetode> = rekam<BatasMetode>({
  sejakTahun: tahun,
  kuitansi: batas,
  langsung: batas,
  langsungKonstruksi: batas,
  konsultansi: batas,
  sumber: teksBoleh,
});

export const bacaKataTanda: BacaBidang<KataTanda> = rekam<Required<KataTanda>>({
  frasa: teks,
  kecuali,
  tanda: salahSatu(TANDA_LIST),
});

const bobot = angkaAntara(0, 10);

export const bacaBobot = rekam<Readonly<Record<Tanda | "crossfire" | "pk", number>>>({
  crossfire: bobot,
  strategis: bobot,
  stunting: bobot,
  kemiskinan: bobot,
  ekonomi: bobot,
  pk: bobot,
});

/** Four shares that never fall. */
export const bacaTargetSerapan: BacaBidang<readonly number[]> = (value) => {
  const list = daftarDari(angkaAntara(0, 1), 4)(value);
  const isRising = list?.every((porsi, nth) => nth === 0 || porsi >= (list[nth - 1] ?? 0));
  return list?.length === 4 && isRising === true ? list : undefined;
};
