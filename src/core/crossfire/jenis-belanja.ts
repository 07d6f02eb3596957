import type { Rekening } from "../model/dpa.ts";
import type { NilaiBerbukti } from "./bukti.ts";

/** Share of the money by jenis belanja (key of its code, `5.1.2` → 0.4); the shares sum to 1. */
export type ProfilBelanja = ReadonlyMap<string, number>;

/** Profile of a sub kegiatan from its lowest accounts; null = no account with a code and an amount. */
export function profilOf(rekeningList: readonly Rekening[]): ProfilBelanja | null {
  const amounts = new Map<string, number>();
  let total = 0;
  const add = ({ children, kode, jumlah }: Rekening): void => {
    if (children.length > 0) return children.forEach(add);
    const jenis = kode?.segments.slice(0, 3).join(".");
    if (jenis === undefined || jumlah === null || jumlah <= 0) return;
    amounts.set(jenis, (amounts.get(jenis) ?? 0) + jumlah);
    total += jumlah;
  };
  rekeningList.forEach(add);
  if (total === 0) return null;
  return new Map([...amounts].map(([jenis, amount]) => [jenis, amount / total]));
}

/**
 * Either both spend alike (overlap of the two profiles), or they complete each other: one builds (belanja modal), the
 * other runs what is built (barang dan jasa). The better of the two counts.
 */
export function nilaiJenis(a: ProfilBelanja, b: ProfilBelanja): NilaiBerbukti {
  let serupa = 0;
  for (const [jenis, share] of a) serupa += Math.min(share, b.get(jenis) ?? 0);
  const lengkap = Math.min(modalOf(a), operasiOf(b)) + Math.min(modalOf(b), operasiOf(a));
  return lengkap > serupa
    ? { nilai: Math.min(1, lengkap), bukti: ["belanja modal – belanja operasi"] }
    : { nilai: serupa, bukti: [...a.keys()].filter((jenis) => b.has(jenis)).map(tulisJenis) };
}

function modalOf(profil: ProfilBelanja): number {
  let sum = 0;
  for (const [jenis, share] of profil) if (jenis.startsWith("5.2")) sum += share;
  return sum;
}

function operasiOf(profil: ProfilBelanja): number {
  return profil.get("5.1.2") ?? 0;
}

/** `5.1.2` as it is written: `5.1.02`. */
function tulisJenis(key: string): string {
  const [akun = "", kelompok = "", jenis = ""] = key.split(".");
  return `${akun}.${kelompok}.${jenis.padStart(2, "0")}`;
}
