import { parseBulan, isBulan } from "../../core/periode/periode.ts";
import { namaBulan } from "../bulan.ts";
import { formatAngka } from "../format.ts";
import type { SandiForm } from "./form.ts";

/** Words in one field, set apart by semicolons; blank = none. */
export const DAFTAR_KATA: SandiForm = {
  tulis: (nilai) =>
    Array.isArray(nilai) ? nilai.filter((one) => typeof one === "string").join("; ") : "",
  baca: (teks) =>
    teks
      .split(";")
      .map((one) => one.trim())
      .filter((one) => one !== ""),
  syarat: "Pisahkan kata dengan titik koma.",
};

interface Masuk {
  readonly bulan: number;
  readonly porsi: number;
}

/** `April 25 %; Juli 70 %`: the share of a source that has come in by then, never falling. */
export const BULAN_PORSI: SandiForm = {
  tulis: (nilai) => (Array.isArray(nilai) ? nilai.flatMap(tulisMasuk).join("; ") : ""),
  baca(teks) {
    const list = teks
      .split(";")
      .filter((one) => one.trim() !== "")
      .map(bacaMasuk);
    const read = list.filter((one) => one !== null);
    const isNaik = read.every(({ bulan, porsi }, nth) => {
      const before = read[nth - 1];
      return before === undefined || (bulan > before.bulan && porsi >= before.porsi);
    });
    return read.length > 0 && read.length === list.length && isNaik ? read : undefined;
  },
  syarat: "Tulis bulan dan persen kumulatif yang naik, misalnya April 25 %; Juli 70 %.",
};

function tulisMasuk(one: unknown): string[] {
  if (typeof one !== "object" || one === null) return [];
  const { bulan, porsi } = one as Readonly<Record<keyof Masuk, unknown>>;
  return typeof bulan === "number" && isBulan(bulan) && typeof porsi === "number"
    ? [`${namaBulan(bulan)} ${formatAngka(porsi * 100, 6)} %`]
    : [];
}

function bacaMasuk(teks: string): Masuk | null {
  const parts = /^\s*([a-z.]+)\s+(\d{1,3}(?:[.,]\d{1,6})?)\s*%?\s*$/i.exec(teks);
  const bulan = parseBulan(parts?.[1] ?? "");
  const persen = Number((parts?.[2] ?? "").replace(",", "."));
  if (parts === null || bulan === null || persen > 100) return null;
  return { bulan, porsi: Number((persen / 100).toPrecision(12)) };
}
