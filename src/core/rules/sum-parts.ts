export { daunRekening as leafRekening } from "../model/dana.ts";
import type { Kelompok, Rekening, Rincian, SubKegiatan } from "../model/dpa.ts";
import { perRecord } from "../model/per-record.ts";
import { addRupiah, NOL, type Rupiah } from "../rupiah/rupiah.ts";

type Part = Rincian | Kelompok | Rekening;

/** What a record consists of, one level down. */
export function partsOf(record: Kelompok | Rekening): readonly Part[] {
  const children = "children" in record ? record.children : [];
  return [...children, ...record.kelompokList, ...record.rincianList];
}

/** Sum of the parts; null when there are none or one of them has no amount. */
export function sumParts(parts: readonly Part[], of: typeof amountOf = amountOf): Rupiah | null {
  if (parts.length === 0) return null;
  let total = NOL;
  for (const part of parts) {
    const amount = of(part);
    if (amount === null) return null;
    total = addRupiah(total, amount);
  }
  return total;
}

/** The written amount; where the document prints none, the sum of the parts. */
export function amountOf(part: Part): Rupiah | null {
  if (part.jumlah !== null || "harga" in part) return part.jumlah;
  return sumParts(partsOf(part));
}

/** The amount before the change, read like `amountOf`. */
export function sebelumOf(part: Part): Rupiah | null {
  if (part.sebelum !== null || "harga" in part) return part.sebelum;
  return sumParts(partsOf(part), sebelumOf);
}

/** All items under an account or group, in order. */
export function* itemsOf({ kelompokList, rincianList }: Rekening | Kelompok): Generator<Rincian> {
  for (const kelompok of kelompokList) yield* itemsOf(kelompok);
  yield* rincianList;
}

/** Pagu as printed; in lists, which print none, the sum of the accounts. */
export function paguOf(subKegiatan: SubKegiatan): Rupiah | null {
  return subKegiatan.pagu ?? sumParts(subKegiatan.rekeningList);
}

/** Accounts of every level, parents before their children. */
export const allRekening = perRecord((rekeningList: readonly Rekening[]): readonly Rekening[] => {
  const all: Rekening[] = [];
  const gather = (list: readonly Rekening[]): void => {
    for (const rekening of list) {
      all.push(rekening);
      gather(rekening.children);
    }
  };
  gather(rekeningList);
  return all;
});
