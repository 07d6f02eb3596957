import { rupiah, subtractRupiah, type Rupiah } from "../rupiah/rupiah.ts";

/** How far a written amount is from what it should be. */
export interface Beda {
  /** Written minus expected; negative = too little was written. */
  readonly selisih: Rupiah;
  /** The same without its sign, for sentences. */
  readonly besar: Rupiah;
}

/** The difference of two amounts; null within the tolerance. */
export function compareAmounts(written: Rupiah, expected: Rupiah, toleransi: Rupiah): Beda | null {
  const selisih = subtractRupiah(written, expected);
  const besar = rupiah(Math.abs(selisih));
  return besar <= toleransi ? null : { selisih, besar };
}
