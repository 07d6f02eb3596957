import type { Kelompok, Rekening, SubKegiatan } from "../model/dpa.ts";
import type { Model } from "../model/model.ts";
import type { Origin } from "../model/origin.ts";
import { allRekening } from "./sum-parts.ts";

/** The sub kegiatan a record of the DPA belongs to, and the account where the record is one. */
export type RekeningPlace = (
  origin: Origin,
) => { readonly sub: SubKegiatan; readonly rekening: Rekening | null } | undefined;

/** Finds records by their origin. The index is built at the first question: a clean model asks none. */
export function findRekening(model: Model): RekeningPlace {
  let index: Map<Origin, { sub: SubKegiatan; rekening: Rekening | null }> | null = null;
  return (origin) => {
    if (index === null) {
      index = new Map();
      for (const sub of model.subKegiatanList) {
        index.set(sub.origin, { sub, rekening: null });
        for (const rekening of allRekening(sub.rekeningList)) {
          index.set(rekening.origin, { sub, rekening });
          for (const kelompok of allKelompok(rekening.kelompokList)) {
            index.set(kelompok.origin, { sub, rekening: null });
          }
        }
      }
    }
    return index.get(origin);
  };
}

function* allKelompok(list: readonly Kelompok[]): Generator<Kelompok> {
  for (const kelompok of list) {
    yield kelompok;
    yield* allKelompok(kelompok.kelompokList);
  }
}
