/**
 * Numbers that look random and are the same every time (mulberry32): the sample region is drawn from a seed alone, so
 * that no clock and no `Math.random` can change it.
 */
export class Acak {
  private keadaan: number;

  constructor(benih: number) {
    this.keadaan = benih >>> 0;
  }

  /** 0 ≤ x < 1. */
  pecahan(): number {
    this.keadaan = (this.keadaan + 0x6d2b79f5) >>> 0;
    let x = this.keadaan;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  bulat(dari: number, sampai: number): number {
    return dari + Math.floor(this.pecahan() * (sampai - dari + 1));
  }

  /** `dari` ≤ x < `sampai`. */
  antara(dari: number, sampai: number): number {
    return dari + this.pecahan() * (sampai - dari);
  }

  mungkin(peluang: number): boolean {
    return this.pecahan() < peluang;
  }

  satu<Item>(list: readonly [Item, ...Item[]]): Item {
    return list[this.bulat(0, list.length - 1)] ?? list[0];
  }

  /** So many different items, in the order of the list; all of them where there are fewer. */
  beberapa<Item>(list: readonly Item[], banyak: number): Item[] {
    const nomor = list.map((_, index) => index);
    for (let index = 0; index < Math.min(banyak, nomor.length); index += 1) {
      const other = this.bulat(index, nomor.length - 1);
      [nomor[index], nomor[other]] = [nomor[other] ?? 0, nomor[index] ?? 0];
    }
    const chosen = new Set(nomor.slice(0, banyak));
    return list.filter((_, index) => chosen.has(index));
  }
}

/** A seed of a text, so that each SKPD and each sub kegiatan draws on its own (FNV-1a). */
export function benihOf(teks: string): number {
  let hash = 2_166_136_261;
  for (let index = 0; index < teks.length; index += 1) {
    hash = Math.imul(hash ^ teks.charCodeAt(index), 16_777_619);
  }
  return hash >>> 0;
}
