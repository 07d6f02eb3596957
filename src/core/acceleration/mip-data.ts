/** A mixed-integer problem as plain data: maximize cost·x within bounds of columns and rows; rows stand in sparse form. */
export interface MasalahMip {
  readonly biaya: readonly number[];
  readonly kolomBawah: readonly number[];
  readonly kolomAtas: readonly number[];
  readonly isBulat: readonly boolean[];
  readonly barisBawah: readonly number[];
  readonly barisAtas: readonly number[];
  /** Where each row begins in `indeks` and `nilai`. */
  readonly mulai: readonly number[];
  readonly indeks: readonly number[];
  readonly nilai: readonly number[];
}

/** Gathers columns and rows. */
export class BarisMip {
  readonly #biaya: number[] = [];
  readonly #kolomBawah: number[] = [];
  readonly #kolomAtas: number[] = [];
  readonly #isBulat: boolean[] = [];
  readonly #barisBawah: number[] = [];
  readonly #barisAtas: number[] = [];
  readonly #mulai: number[] = [];
  readonly #indeks: number[] = [];
  readonly #nilai: number[] = [];

  /** Adds a column; gives its number. */
  kolom(biaya: number, bawah: number, atas: number, isBulat: boolean): number {
    this.#biaya.push(biaya);
    this.#kolomBawah.push(bawah);
    this.#kolomAtas.push(atas);
    this.#isBulat.push(isBulat);
    return this.#biaya.length - 1;
  }

  /** Adds a row; a column may stand in it once. */
  baris(
    terms: readonly (readonly [col: number, nilai: number])[],
    bawah: number,
    atas: number,
  ): void {
    this.#mulai.push(this.#indeks.length);
    for (const [col, nilai] of terms) {
      this.#indeks.push(col);
      this.#nilai.push(nilai);
    }
    this.#barisBawah.push(bawah);
    this.#barisAtas.push(atas);
  }

  /** The problem, its costs divided by `skala` so that the largest is about 10^4. */
  selesai(): { readonly masalah: MasalahMip; readonly skala: number } {
    const most = this.#biaya.reduce((max, cost) => Math.max(max, Math.abs(cost)), 1);
    const skala = 10 ** Math.max(0, Math.ceil(Math.log10(most)) - 4);
    return {
      skala,
      masalah: {
        biaya: this.#biaya.map((cost) => cost / skala),
        kolomBawah: this.#kolomBawah,
        kolomAtas: this.#kolomAtas,
        isBulat: this.#isBulat,
        barisBawah: this.#barisBawah,
        barisAtas: this.#barisAtas,
        mulai: this.#mulai,
        indeks: this.#indeks,
        nilai: this.#nilai,
      },
    };
  }
}
